package parley.ingest.evidence;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.ResourceUtils;
import parley.ingest.derive.CitedPlaces;
import parley.ingest.derive.Renames;
import parley.ingest.format.CheckedParagraphs;
import parley.ingest.format.CheckedParagraphs.Line;
import parley.ingest.format.CitedPlace;
import parley.ingest.format.ContentReader;
import parley.ingest.format.DataFolder;
import parley.ingest.format.FolderFile;
import parley.ingest.format.ParsedSources;
import parley.ingest.format.RecordContent.FurtherReport;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.format.SourceFiles;
import parley.ingest.yaml.Faults;
import parley.ingest.yaml.Position;
import parley.ingest.yaml.Suggestion;
import parley.ingest.yaml.UnusableRecordException;

/** Checks what a record cites against the texts of its sources. */
public final class Verification {

    /** A source whose text is there. */
    private record Cited(String file, CheckedParagraphs evidence, Article article, List<CitedPlace> citations) {}

    private final Path texts;
    private final String record;
    private final boolean writes;
    private final PrintStream out;
    private final List<Proof.Result> results = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private int citations;
    private int missing;
    private int unchecked;

    /**
     * Prepares a check.
     *
     * @param writes whether to write the files of evidence
     */
    public Verification(Path texts, String record, boolean writes, PrintStream out) {
        this.texts = texts;
        this.record = record;
        this.writes = writes;
        this.out = out;
    }

    /**
     * Checks and prints a line for each citation.
     *
     * @return whether all is found
     * @throws UnusableRecordException where the files of the record can't be read
     */
    public boolean run() throws IOException {
        var sources = cited();
        for (var source : sources.entrySet()) {
            verify(source.getKey(), source.getValue());
        }
        results.stream().sorted().forEach(out::println);
        written.forEach(file -> out.println("wrote " + file));
        if (sources.isEmpty()) {
            out.println("Nothing was checked: no text in %s is named as a source of the record".formatted(texts));
        } else {
            out.println("%d of %d citations found in the texts of %d %s%s"
                    .formatted(
                            citations - missing,
                            citations,
                            sources.size(),
                            sources.size() == 1 ? "source" : "sources",
                            unchecked == 0 ? "" : "; %d without a text in %s".formatted(unchecked, texts)));
            if (missing == 0 && !writes && sources.values().stream().anyMatch(Verification::isNew)) {
                out.println("To show that to readers, run this again with --write");
            }
        }
        return !sources.isEmpty() && missing == 0;
    }

    /** What is cited from each source whose text is there. */
    private Map<String, Cited> cited() throws IOException {
        var faults = new Faults();
        var files = DataFolder.find(record, faults);
        if (faults.hasUnread(record)) {
            throw new UnusableRecordException(record, faults);
        }
        var content = ContentReader.read(
                files.stream()
                        .filter(file -> !file.isSource())
                        .flatMap(file -> file.read(faults).stream())
                        .toList(),
                faults);
        var citing = new CitedPlaces(new Renames(content.changes()));
        var cited = new TreeMap<String, Cited>();
        var quotes = new HashMap<String, List<String>>();
        var further = new ArrayList<FurtherReport>();
        var ids = new TreeSet<String>();
        try (var sources =
                new SourceFiles(files.stream().filter(FolderFile::isSource).toList(), ParsedSources.notKept())) {
            while (sources.hasNext()) {
                var read = sources.next();
                faults.addAll(read.faults());
                if (read.source().isPresent()) {
                    var source = read.source().get();
                    ids.add(source.id().text());
                    source.statements().forEach(one -> quotes.put(one.id().text(), one.quotes()));
                    further.addAll(source.reports());
                    add(read.name(), source, citing, cited);
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new UnusableRecordException(record, faults);
        }
        Stream.concat(
                        further.stream()
                                .map(one -> citing.of(
                                        one, quotes.getOrDefault(one.statement().text(), List.of()))),
                        content.talks().stream().flatMap(talks -> citing.of(talks).stream()))
                .filter(one -> cited.containsKey(one.source().text()))
                .forEach(one -> cited.get(one.source().text()).citations().add(one));
        tellOfOthers(ids);
        return cited;
    }

    private void add(String file, Source source, CitedPlaces citing, Map<String, Cited> cited) throws IOException {
        var id = source.id().text();
        var article = Article.find(texts, id);
        if (article.isPresent()) {
            cited.put(id, new Cited(file, source.evidence(), article.get(), new ArrayList<>(citing.of(source))));
        } else {
            unchecked++;
        }
    }

    /** Tells of texts that are named as no source, since nothing is checked against them. */
    private void tellOfOthers(Set<String> ids) throws IOException {
        try (var files = Files.list(texts)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*\\.(txt|html)"))
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .filter(name -> !ids.contains(name))
                    .sorted()
                    .forEach(name -> out.println("%s: no source of the record has this id%s"
                            .formatted(
                                    texts.resolve(name),
                                    Suggestion.of(name, ids)
                                            .map("; did you mean '%s'?"::formatted)
                                            .orElse(""))));
        }
    }

    private void verify(String id, Cited source) throws IOException {
        var text = new SourceText(source.article());
        var proofs = source.citations().stream().map(one -> Proof.of(one, text)).toList();
        var isFound = proofs.stream().allMatch(Proof::isFound);
        for (var proof : proofs) {
            results.addAll(proof.results());
            citations++;
            if (!proof.isFound()) {
                missing++;
            } else if (!writes && isStale(source, proof.citation())) {
                missing++;
                results.add(new Proof.Result(
                        false,
                        proof.citation().place(),
                        "changed: this was written or changed after %s was; look at it, and run verify with --write"
                                .formatted(CheckedParagraphs.fileOf(source.file()))));
            }
        }
        if (isFound && writes) {
            var file = ResourceUtils.getFile(record).toPath().resolve(CheckedParagraphs.fileOf(source.file()));
            Files.writeString(
                    file,
                    lines(source, proofs).stream().map(line -> line + "\n").collect(Collectors.joining()));
            written.add(file.toString());
        } else if (isFound && !isNew(source)) {
            compare(source, lines(source, proofs));
        }
    }

    /** Tells of paragraphs that are not as they were when they were checked, or are no longer cited for the same. */
    private void compare(Cited source, List<Line> now) {
        var file = CheckedParagraphs.fileOf(source.file());
        var at = 0;
        for (var line : source.evidence().lines()) {
            var place = new Position(file, ++at, 1);
            var same = now.stream()
                    .filter(one -> one.paragraph() == line.paragraph())
                    .findFirst();
            if (same.isPresent() && !same.get().sha256().equals(line.sha256())) {
                missing++;
                results.add(new Proof.Result(
                        false,
                        place,
                        "changed: paragraph %d of the text is another than was checked on %s"
                                .formatted(line.paragraph(), line.day())));
            } else if (!same.map(Line::keys).orElse(Set.of()).containsAll(line.keys())) {
                missing++;
                results.add(new Proof.Result(
                        false,
                        place,
                        "changed: what was checked in paragraph %d is no longer cited from it; run verify with --write"
                                .formatted(line.paragraph())));
            }
        }
    }

    private static boolean isNew(Cited source) {
        return source.evidence() == CheckedParagraphs.NONE;
    }

    private static boolean isStale(Cited source, CitedPlace citation) {
        return !isNew(source)
                && citation.canBeChecked()
                && source.evidence().of(citation).isEmpty();
    }

    private static List<Line> lines(Cited source, List<Proof> proofs) {
        var keys = new TreeMap<Integer, Set<String>>();
        for (var proof : proofs) {
            proof.paragraphs()
                    .forEach(number -> keys.computeIfAbsent(number, any -> new TreeSet<>())
                            .add(proof.citation().key()));
        }
        var today = LocalDate.now();
        return keys.entrySet().stream()
                .map(entry ->
                        new Line(source.article().digest(entry.getKey()), entry.getKey(), today, entry.getValue()))
                .toList();
    }
}
