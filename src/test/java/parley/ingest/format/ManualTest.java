package parley.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import parley.Commands;
import parley.ingest.TestRecord;
import parley.ingest.check.CheckedRecord;

/** Holds the editor's manual to what the loader does. */
@ExtendWith(OutputCaptureExtension.class)
class ManualTest {

    private static final Pattern FILE =
            Pattern.compile("^`(\\S+\\.yaml)`\n```yaml\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern ARTICLE =
            Pattern.compile("`texts/(\\S+)`:\n\n```text\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    /** A command as it is typed, and what it prints. */
    private static final Pattern COMMAND =
            Pattern.compile("^\\$ parley (draft|check|verify) (.*)\n((?:(?!```|\\$ ).*\n)*)", Pattern.MULTILINE);

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

    /** The editor's steps between the commands are those that the manual tells. */
    @Test
    void showsWhatEachCommandPrintsOnTheWayFromAnArticleToASource(CapturedOutput output) throws IOException {
        example().writeTo(folder.resolve("data"));
        var article = ARTICLE.matcher(manual());
        assertThat(article.find()).isTrue();
        Files.createDirectory(folder.resolve("texts"));
        Files.writeString(folder.resolve("texts").resolve(article.group(1)), article.group(2));
        var source = folder.resolve("data/sources/2014/2014-05-04-river-news.yaml");
        var written = Files.readString(source);
        var changes = folder.resolve("data/changes.yaml");
        var changed = Files.readString(changes);
        Files.delete(changes);

        var shown = COMMAND.matcher(manual()).results().toList();
        assertThat(shown)
                .extracting(one -> one.group(1))
                .containsExactly("draft", "check", "verify", "verify", "check");
        assertPrints(0, shown.get(0), output);
        Files.writeString(source, output.getOut());
        assertPrints(2, shown.get(1), output);
        Files.writeString(source, written.replace("a little time", "a litle time"));
        Files.writeString(changes, changed);
        assertPrints(2, shown.get(2), output);
        Files.writeString(source, written);
        assertPrints(0, shown.get(3), output);
        assertPrints(0, shown.get(4), output);
    }

    private void assertPrints(int code, MatchResult shown, CapturedOutput output) {
        var before = output.getAll().length();
        var arguments = Stream.of((shown.group(1) + " " + shown.group(2)).split(" "))
                .map(one ->
                        one.matches("(data|texts)(/.*)?") ? folder.resolve(one).toString() : one)
                .toArray(String[]::new);
        assertThat(Commands.run(arguments)).as(shown.group()).isEqualTo(code);
        var printed = output.getAll().substring(before).replace(folder + "/", "");
        for (var part : shown.group(3).split("(?m)^…\n")) {
            assertThat(printed).contains(part);
        }
    }

    /** With the whole way, and what each command prints, on a page of it. */
    @Test
    void isShortEnoughToBeRead() throws IOException {
        assertThat(manual().lines().count()).isLessThanOrEqualTo(440);
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
