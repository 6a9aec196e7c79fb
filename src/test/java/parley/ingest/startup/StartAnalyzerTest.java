package parley.ingest.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import parley.ParleyApplication;
import parley.ingest.TestRecord;
import parley.ingest.yaml.UnusableRecordException;

@ExtendWith(OutputCaptureExtension.class)
class StartAnalyzerTest {

    @TempDir
    Path folder;

    @Test
    void printsEachFaultOnceAndNoTrace(CapturedOutput output) {
        TestRecord.small()
                .replacing("topics.yaml", "id: river", "id: River")
                .replacing(TestRecord.SOURCE, "speaker: ada-frost", "speaker: ada-forst")
                .writeTo(folder);

        var stopped = catchThrowable(() -> SpringApplication.run(
                ParleyApplication.class,
                "--server.port=0",
                "--spring.datasource.url=jdbc:h2:mem:broken",
                "--parley.data=file:" + folder + "/"));

        assertThat(stopped).hasRootCauseInstanceOf(UnusableRecordException.class);
        var description = """
                parley: 2 faults in the record at file:%s/:
                sources/2014/river-news.yaml:6:14: unknown speaker 'ada-forst'; did you mean 'ada-frost'?
                topics.yaml:2:9: badly formed id 'River'; write lower case letters, digits and single hyphens, at most 100, as in third-round
                Correct the lines named above; data/README.md says how a record is written.
                """.formatted(folder);
        assertThat(output.getAll())
                .containsOnlyOnce(description)
                .containsOnlyOnce("ada-forst")
                .doesNotContain("Exception", "at org.", "Caused by", "HikariPool");
    }
}
