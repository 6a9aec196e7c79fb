package parley.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.ingest.TestRecord;
import parley.ingest.yaml.DataFiles;
import parley.ingest.yaml.Fault;
import parley.ingest.yaml.Faults;
import parley.ingest.yaml.LocatedText;
import parley.ingest.yaml.Position;

/** A record with more faults than anyone reads. */
class ManyFaultsTest {

    private static final Position PLACE = new Position("talks.yaml", 1, 1);

    @TempDir
    Path folder;

    @Test
    void tellsTheFirstThousandByFileAndLineAndHowManyMoreThereAre() {
        var record = TestRecord.small();
        for (var file = 1; file <= 3; file++) {
            var topics = new StringBuilder("topics:\n");
            for (var topic = 1; topic <= 500; topic++) {
                topics.append("  - {id: A%1$d-%2$d, name: %1$d of %2$d}\n".formatted(file, topic));
            }
            record = record.with("topics/%d.yaml".formatted(file), topics.toString());
        }
        record.writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .hasSize(Faults.MOST)
                .last()
                .asString()
                .startsWith("topics/2.yaml:501:10: ");
        assertThatThrownBy(() -> CheckedRecord.read(folder.toString()))
                .hasMessageStartingWith("1,500 faults in the record at ")
                .hasMessageEndingWith("\n… and 500 more; these are the first 1,000 by file and line");
    }

    @Test
    void keepsTheFirstInWhicheverOrderTheyAreFound() {
        var faults = new Faults();
        for (var line = 10_000; line > 0; line--) {
            faults.add(new Position("talks.yaml", line, 1), "line " + line);
        }
        assertThat(faults.count()).isEqualTo(10_000);
        assertThat(faults.sorted()).hasSize(Faults.MOST).first().hasToString("talks.yaml:1:1: line 1");
    }

    @Test
    void looksForWhatIsMeantOnceForAnIdAndForAHundredIds() {
        var faults = new Faults();
        var ids = new IdRegistry("statement", DataFiles.SOURCES, faults);
        IntStream.range(0, 100_000).forEach(id -> ids.add(new LocatedText("statement-" + id, PLACE)));
        assertTimeout(Duration.ofSeconds(60), () -> {
            for (var id = 0; id < 100_000; id++) {
                ids.check(new LocatedText("statemint-" + id / 2, PLACE));
            }
            assertThat(faults.sorted().stream().map(Fault::message))
                    .hasSize(Faults.MOST)
                    .contains("unknown statement 'statemint-99'; did you mean 'statement-99'?")
                    .contains("unknown statement 'statemint-499'; add it to sources/");
        });
        assertThat(faults.count()).isEqualTo(100_000);
    }

    @Test
    void namesAFewOfManyFilesThatCanNotBeRead() {
        var record = TestRecord.small();
        for (var file = 10; file < 40; file++) {
            record = record.with("sources/2014/%d.yaml".formatted(file), "[");
        }
        record.replacing("talks.yaml", "source: river-news", "source: lake-news")
                .writeTo(folder);
        assertThatThrownBy(() -> CheckedRecord.read(folder.toString()))
                .hasMessageContaining("sources/2014/10.yaml, sources/2014/11.yaml, ")
                .hasMessageEndingWith(
                        "sources/2014/29.yaml and 10 more. In the other files all is checked but for what they may hold: references (1)");
    }
}
