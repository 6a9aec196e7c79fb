package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.ingest.check.CheckedRecord;
import parley.ingest.format.ParsedSources;
import parley.ingest.format.SourceFiles;

/** Holds the record that is served by default against the rules. */
class RealRecordTest {

    private static final String ARTICLE = "2022-03-09-some-progress";

    @ParameterizedTest
    @ValueSource(strings = {"data", "classpath:grown/"})
    void hasNoFault(String record) {
        assertThat(TestRecord.faults(record)).isEmpty();
    }

    @Test
    void travelsWithTheProgram() {
        assertThat(CheckedRecord.read("classpath:data/").fingerprint())
                .isEqualTo(CheckedRecord.read("data").fingerprint());
    }

    /** Asked of the file of this article alone: others may come beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"data", "classpath:grown/"})
    void holdsWhatItsFirstArticleSays(String record) {
        var files = CheckedRecord.read(record).sources().stream()
                .filter(file -> file.name().endsWith("/" + ARTICLE + ".yaml"))
                .toList();
        try (var sources = new SourceFiles(files, ParsedSources.notKept())) {
            var article = sources.next().source().orElseThrow();
            assertThat(article.statements()).hasSize(10);
            assertThat(article.statements().stream()
                            .flatMap(said -> said.speakers().stream())
                            .map(speaker -> speaker.participant().orElseThrow().text()))
                    .containsOnly("maria-zakharova", "mykhailo-podolyak", "dmytro-kuleba");
        }
    }
}
