package parley.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the record that is served by default against the rules. */
class RealRecordTest {

    @Test
    void hasNoFault() {
        assertThat(TestRecord.faults(Path.of("data"))).isEmpty();
    }

    @Test
    void travelsWithTheProgram() {
        assertThat(Archive.read("classpath:data/").fingerprint())
                .isEqualTo(Archive.read("data").fingerprint());
    }

    @Test
    void holdsWhatItsSourcesSay() {
        var archive = Archive.read("data");
        var content = archive.content();
        var tally = archive.gathered().tally();
        assertThat(tally.statements()).isEqualTo(10);
        assertThat(tally.speakers()).isEqualTo(3);
        assertThat(content.participants()).hasSize(8);
        assertThat(content.talks()).hasSize(3);
        assertThat(content.topics()).hasSize(5);
        assertThat(archive.gathered().headings()).hasSize(1);
    }
}
