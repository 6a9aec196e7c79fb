package parley.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.ingest.TestRecord;
import parley.ingest.check.CheckedRecord;

/** Holds the editor's manual to what the loader does. */
class ManualTest {

    private static final Pattern FILE =
            Pattern.compile("^`(\\S+\\.yaml)`\n```yaml\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern FAULT = Pattern.compile("^```\n(\\S+\\.yaml:.*)\n```", Pattern.MULTILINE);

    @TempDir
    Path folder;

    @Test
    void showsAnExampleThatLoads() throws IOException {
        var archive = CheckedRecord.read(example().writeTo(folder).toString());
        var content = archive.content();
        assertThat(content.participants()).hasSize(2);
        assertThat(archive.gathered().headings()).hasSize(1);
        assertThat(archive.gathered().counts().statements()).isEqualTo(2);
        assertThat(content.talks().get(0).outcomes()).hasSize(1);
        assertThat(content.changes()).hasSize(3);
    }

    @Test
    void showsAFaultAsItIsPrinted() throws IOException {
        var shown = FAULT.matcher(manual());
        assertThat(shown.find()).isTrue();
        example()
                .replacing("sources/2014/2014-05-04-river-news.yaml", "speaker: ada-frost", "speaker: ada-forst")
                .writeTo(folder);
        assertThat(TestRecord.faults(folder)).containsExactly(shown.group(1));
    }

    @Test
    void isShortEnoughToBeRead() throws IOException {
        assertThat(manual().lines().count()).isLessThanOrEqualTo(380);
    }

    private static TestRecord example() throws IOException {
        var record = TestRecord.none();
        var file = FILE.matcher(manual());
        while (file.find()) {
            record = record.with(file.group(1), file.group(2));
        }
        return record;
    }

    private static String manual() throws IOException {
        return Files.readString(Path.of("data/README.md"));
    }
}
