package parley.ingest;

import parley.ingest.check.CheckedRecord;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the record that is served by default against the rules. */
class RealRecordTest {

    private static final String ARTICLE = "2022-03-09-some-progress";

    @Test
    void hasNoFault() {
        assertThat(TestRecord.faults(Path.of("data"))).isEmpty();
    }

    @Test
    void travelsWithTheProgram() {
        assertThat(CheckedRecord.read("classpath:data/").fingerprint())
                .isEqualTo(CheckedRecord.read("data").fingerprint());
    }

    /** Asked of the file of this article alone: others may come beside it. */
    @Test
    void holdsWhatItsFirstArticleSays() {
        try (var archive = CheckedRecord.read("data")) {
            var gathered = archive.gathered();
            var article =
                    gathered.headings().stream()
                            .filter(source -> source.id().text().equals(ARTICLE))
                            .map(gathered::whole)
                            .findFirst()
                            .orElseThrow();
            assertThat(article.statements()).hasSize(10);
            assertThat(article.statements().stream().map(said -> said.speaker().text()))
                    .containsOnly("maria-zakharova", "mykhailo-podolyak", "dmytro-kuleba");
        }
    }
}
