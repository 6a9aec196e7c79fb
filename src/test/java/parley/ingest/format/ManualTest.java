package parley.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern KEYS = Pattern.compile("([a-z]+(?:-[a-z]+)*): (.+)");
    private static final Pattern DATE = Pattern.compile("'?[\\[(]?\\d{3}[\\dX].*|'\\[.*");

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
        assertThat(manual().lines().count()).isLessThanOrEqualTo(445);
    }

    /** Each row of “How do I write …?”, put into a record as it stands. */
    @ParameterizedTest
    @MethodSource("rows")
    void tellsHowToWriteWhatLoads(String row) {
        var examples = new HashMap<String, Deque<String>>();
        var code = CODE.matcher(row.substring(row.indexOf(" | ")));
        while (code.find()) {
            var text = code.group(1).replace("\\|", "|");
            var key = KEYS.matcher(text);
            var isSpeaker = text.startsWith("{");
            if (key.matches() || isSpeaker || DATE.matcher(text).matches()) {
                var name = key.matches() ? key.group(1) : isSpeaker ? "speaker" : "date";
                examples.computeIfAbsent(name, any -> new ArrayDeque<>()).add(key.matches() ? key.group(2) : text);
            }
        }
        if (row.contains("`date-note`")) {
            examples.put("date-note", new ArrayDeque<>(List.of("A letter says so.")));
        }
        while (!examples.isEmpty()) {
            var one = new TreeMap<String, String>();
            examples.forEach((key, values) -> one.put(key, values.remove()));
            examples.values().removeIf(Deque::isEmpty);
            written(one).writeTo(folder);
            assertThat(TestRecord.faults(folder)).as("%s: %s", row, one).isEmpty();
        }
    }

    static List<String> rows() throws IOException {
        var table = manual().substring(manual().indexOf("## How do I write"));
        var rows = table.lines()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(25);
        return rows;
    }

    /** A record with some keys, each where it belongs. */
    private static TestRecord written(Map<String, String> keys) {
        var statement = new StringBuilder();
        var report = new StringBuilder();
        var talks = new StringBuilder();
        var person = new StringBuilder();
        var source = new StringBuilder();
        var change = new StringBuilder();
        var needed = new TreeMap<>(Map.of("words", "Ferries would run.", "reports", "[{paragraph: 1}]"));
        needed.putAll(keys);
        if (!keys.containsKey("speakers")) {
            needed.putIfAbsent("speaker", keys.containsKey("side") ? "otto-reed" : "ada-frost");
        }
        if (keys.containsKey("wording")) {
            source.append("language: uk\n");
        }
        if (Objects.equals(keys.get("dated-by"), "publication")) {
            source.append("published: 2022-03-09\n");
        }
        var isChange = keys.containsKey("field");
        needed.forEach((key, value) -> {
            var line = "%s: %s\n".formatted(key, value.equals("|-") ? "|-\n      “Open,\n      open”" : value);
            if (List.of("kind", "field", "was", "reason").contains(key)) {
                change.append("    ").append(line);
            } else if (List.of("wording", "verb", "via").contains(key)) {
                report.append("        ").append(line);
            } else if (List.of("participants", "status", "sought-by", "form", "place")
                    .contains(key)) {
                talks.append("    ").append(line);
            } else if (List.of("names", "also", "disambiguation", "sides").contains(key)) {
                person.append("    ").append(line);
            } else if (key.equals("archived")) {
                source.append(line);
            } else if (!key.equals("reports")) {
                statement.append("    ").append(line);
            }
        });
        return TestRecord.small()
                .adding("participants.yaml", """
                          - {id: vera-kadin, name: Vera Kadin, kind: person}
                          - id: otto-reed
                            name: Otto Reed
                            kind: person
                            sides: [{side: northland, to: 2024-06}, {side: southland, from: 2024-07}]
                          - id: new-one
                            name: Somebody
                            kind: person
                        """ + person)
                .with("talks.yaml", """
                        talks:
                          - {id: second-bridge-round, title: Round, status: held, reports: [{source: river-news, paragraph: 1}]}
                          - id: other-round
                            title: Other round
                            reports: [{source: river-news, paragraph: 1}]
                        """ + talks + (keys.containsKey("status") ? "" : "    status: held\n"))
                .with(
                        "sources/example.yaml",
                        "id: example\nadded: 2024-05-05\n" + source + """
                        statements:
                          - id: frost-ferries-first
                            speaker: ada-frost
                            words: Ferries come first.
                            reports: [{paragraph: 9}]
                          - id: example-statement
                        """ + statement
                                + (report.isEmpty()
                                        ? "    reports: " + needed.get("reports") + "\n"
                                        : "    reports:\n      - paragraph: 1\n" + report))
                .with(
                        "changes.yaml",
                        isChange
                                ? "changes:\n  - date: 2024-05-06\n    statement: example-statement\n"
                                        + (keys.containsKey("kind") ? "" : "    kind: corrected\n")
                                        + (keys.containsKey("reason") ? "" : "    reason: A slip.\n") + change
                                : "changes: []\n");
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
