package parley.ingest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import parley.ingest.derive.CitedPlaces;
import parley.ingest.derive.Renames;
import parley.ingest.format.CitedPlace;
import parley.ingest.format.ContentReader;
import parley.ingest.format.DataFolder;
import parley.ingest.format.FolderFile;
import parley.ingest.format.ParsedSources;
import parley.ingest.format.SourceFiles;
import parley.ingest.yaml.Faults;

/**
 * Plants a slip in every letter that the shipped record quotes, and moves every paragraph by one. The articles stay out of the
 * project: their paragraphs are made up here around what is quoted from each.
 */
class MutationTest {

    /** What the record quotes; dates are explained in quotation marks too. */
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    private static final Pattern NO_WORDS = Pattern.compile("\\s*(#|date-note:|occasion:|asked:).*");
    private static final Pattern PARAGRAPH = Pattern.compile("paragraph: (\\d+)");

    @TempDir
    private Path folder;

    private Path record;
    private Path texts;

    @BeforeEach
    void makeUpTheArticles() throws IOException {
        record = folder.resolve("record");
        texts = Files.createDirectory(folder.resolve("texts"));
        FileSystemUtils.copyRecursively(Path.of("data"), record);
        for (var source : citations().entrySet()) {
            var paragraphs = new TreeMap<Integer, StringBuilder>();
            for (var citation : source.getValue()) {
                var number =
                        citation.at().paragraph() == null ? 1 : citation.at().paragraph();
                for (var quote : citation.quotes()) {
                    paragraphs
                            .computeIfAbsent(number, any -> new StringBuilder())
                            .append(" Someone said \"%s,\" it was told.".formatted(quote));
                }
            }
            var last = paragraphs.isEmpty() ? 9 : paragraphs.lastKey() + 9;
            var text = new StringBuilder();
            for (var number = 1; number <= last; number++) {
                text.append("Paragraph ")
                        .append(number)
                        .append(" of some article.")
                        .append(paragraphs.getOrDefault(number, new StringBuilder()))
                        .append("\n\n");
            }
            Files.writeString(texts.resolve(source.getKey() + ".txt"), text);
        }
        for (var file : sources()) {
            Files.deleteIfExists(Path.of(file.toString().replace(".yaml", ".evidence")));
        }
        assertThat(isFound(false)).isTrue();
    }

    @Test
    void findsASlipInAnyLetterThatIsQuoted() throws IOException {
        var slips = 0;
        for (var file : sources()) {
            var text = Files.readString(file);
            for (var run : quoted(text)) {
                for (var at = run.start() + 1; at < run.end() - 1; at++) {
                    if (Character.isLetterOrDigit(text.charAt(at))) {
                        slips++;
                        var other = text.charAt(at) == 'x' ? "y" : "x";
                        // Each letter has one kind of slip: another letter, none, or one more.
                        var slip = List.of(other, "", text.charAt(at) + other).get(slips % 3);
                        Files.writeString(file, text.substring(0, at) + slip + text.substring(at + 1));
                        assertThat(isFound(false))
                                .as("%s, with “%s” at %d", run.group(), slip, at)
                                .isFalse();
                    }
                }
            }
            Files.writeString(file, text);
        }
        assertThat(slips).isGreaterThan(100);
    }

    @Test
    void findsEveryParagraphNumberThatIsOffByOne() throws IOException {
        assertThat(isFound(true)).isTrue();
        assertThat(isFound(false)).isTrue();
        var files = new ArrayList<>(sources());
        files.add(record.resolve("talks.yaml"));
        var moved = 0;
        for (var file : files) {
            var text = Files.readString(file);
            for (var number : PARAGRAPH.matcher(text).results().toList()) {
                for (var by : List.of(-1, 1)) {
                    var other = Integer.parseInt(number.group(1)) + by;
                    if (other > 0) {
                        moved++;
                        Files.writeString(
                                file, text.substring(0, number.start(1)) + other + text.substring(number.end(1)));
                        assertThat(isFound(false))
                                .as("%s at %d, as %d", number.group(), number.start(), other)
                                .isFalse();
                    }
                }
            }
            Files.writeString(file, text);
        }
        assertThat(moved).isGreaterThan(20);
    }

    /** The quoted runs of a file. */
    private List<MatchResult> quoted(String text) {
        var clean = new StringBuilder();
        for (var line : text.split("(?<=\n)")) {
            clean.append(NO_WORDS.matcher(line).lookingAt() ? line.replaceAll("[“”]", "-") : line);
        }
        return QUOTED.matcher(clean).results().toList();
    }

    private boolean isFound(boolean writes) throws IOException {
        var told = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new Verification(texts, record.toString(), writes, told).run();
    }

    private List<Path> sources() throws IOException {
        try (var files = Files.walk(record.resolve("sources"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }

    private Map<String, List<CitedPlace>> citations() {
        var faults = new Faults();
        var files = DataFolder.find(record.toString(), faults);
        var content = ContentReader.read(
                files.stream()
                        .filter(file -> !file.isSource())
                        .flatMap(file -> file.read(faults).stream())
                        .toList(),
                faults);
        var citing = new CitedPlaces(new Renames(content.changes()));
        var all = new ArrayList<CitedPlace>();
        try (var read =
                new SourceFiles(files.stream().filter(FolderFile::isSource).toList(), ParsedSources.notKept())) {
            read.forEachRemaining(file -> all.addAll(citing.of(file.source().orElseThrow())));
        }
        content.talks().forEach(talks -> all.addAll(citing.of(talks)));
        var bySource = new TreeMap<String, List<CitedPlace>>();
        all.forEach(one -> bySource.computeIfAbsent(one.source().text(), any -> new ArrayList<>())
                .add(one));
        return bySource;
    }
}
