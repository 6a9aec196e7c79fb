package parley.ingest.check;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.ingest.derive.CitedPlaces;
import parley.ingest.derive.RecordIndex;
import parley.ingest.format.ContentReader;
import parley.ingest.format.DataFolder;
import parley.ingest.format.FolderFile;
import parley.ingest.format.ParsedSources;
import parley.ingest.format.RecordContent;
import parley.ingest.format.SourceFiles;
import parley.ingest.yaml.DataFiles;
import parley.ingest.yaml.Faults;
import parley.ingest.yaml.Fingerprint;
import parley.ingest.yaml.Position;
import parley.ingest.yaml.UnusableRecordException;
import parley.progress.Progress;
import parley.text.Counted;

/**
 * A record without faults: what its folder holds but for the statements, which are read again to be written.
 *
 * @param written when its newest file was written
 * @param sources the files of its sources
 * @param parsed those files as far as they are kept in memory
 * @param files the fingerprint of each file by its name
 */
public record CheckedRecord(
        String location,
        RecordContent content,
        RecordIndex gathered,
        Instant written,
        List<FolderFile> sources,
        ParsedSources parsed,
        Map<String, String> files) {

    /** Loaded with the first line: a check needs no logging. */
    private static final class Log {
        private static final Logger LOG = LoggerFactory.getLogger(CheckedRecord.class);
    }

    /**
     * Reads a record.
     *
     * @throws UnusableRecordException with all its faults
     */
    public static CheckedRecord read(String location) {
        return read(location, ParsedSources.notKept(), null);
    }

    /**
     * Reads a record.
     *
     * @param parsed the sources as they were parsed before
     * @param warnings takes what stops nothing, whether or not there are faults
     * @throws UnusableRecordException with all its faults
     */
    public static CheckedRecord read(String location, ParsedSources parsed, @Nullable Warnings warnings) {
        var faults = new Faults();
        var leftovers = new TreeSet<String>();
        var files = DataFolder.find(location, leftovers, faults);
        if (faults.hasUnread(location)) {
            throw new UnusableRecordException(location, faults);
        }
        if (warnings != null) {
            warnings.addLeftovers(leftovers);
        } else if (!leftovers.isEmpty()) {
            Log.LOG.warn("{}: {}", leftovers.first(), Warnings.passedOver(leftovers));
        }
        var fingerprints = new TreeMap<String, String>();
        var content = content(files, fingerprints, faults);
        var sources = files.stream().filter(FolderFile::isSource).toList();
        var gathered = gathered(sources, parsed, warnings, fingerprints, content, faults);
        if (!faults.isEmpty()) {
            throw new UnusableRecordException(location, faults);
        }
        var written = files.stream().map(FolderFile::written).max(Comparator.naturalOrder());
        return new CheckedRecord(location, content, gathered, written.orElseThrow(), sources, parsed, fingerprints);
    }

    private static RecordContent content(List<FolderFile> files, Map<String, String> fingerprints, Faults faults) {
        var read = files.stream()
                .filter(file -> !file.isSource())
                .flatMap(file -> file.read(faults).stream())
                .toList();
        read.forEach(file -> fingerprints.put(file.name(), file.fingerprint()));
        return ContentReader.read(read, faults);
    }

    private static RecordIndex gathered(
            List<FolderFile> files,
            ParsedSources parsed,
            @Nullable Warnings warnings,
            Map<String, String> fingerprints,
            RecordContent content,
            Faults faults) {
        if (warnings != null) {
            warnings.add(content);
        }
        var gathered = new RecordIndex(content);
        var checker = new ReferenceChecker(content, gathered.addedDays(), faults);
        var hasEvidence = files.stream().anyMatch(file -> file.evidence().isPresent());
        var evidence = new EvidenceChecker(content, new CitedPlaces(gathered.renames()), faults);
        try (var sources = new SourceFiles(files, parsed);
                var progress = warnings == null
                        ? new Progress("read", files.size(), "files of sources")
                        : Progress.ofCommand("read", files.size(), "files of sources")) {
            while (sources.hasNext()) {
                var read = sources.next();
                fingerprints.put(read.name(), read.fingerprint());
                faults.addAll(read.faults());
                read.source().ifPresent(checker::check);
                if (hasEvidence) {
                    read.source().ifPresent(evidence::check);
                }
                read.source().ifPresent(source -> gathered.add(source, faults.isEmpty()));
                if (warnings != null) {
                    read.source().ifPresent(warnings::add);
                }
                progress.add(1);
            }
        }
        checker.finish();
        evidence.finish();
        if (warnings != null) {
            warnings.finish();
        }
        if (files.isEmpty() && faults.isEmpty()) {
            // All days of the record follow from the days on which sources were added.
            faults.add(Position.folder(DataFiles.SOURCES), "there is no source; add the first as README.md shows");
        }
        return gathered;
    }

    /** The part of the fingerprint that fits into a checksum of Flyway. */
    public int checksum() {
        return Integer.parseUnsignedInt(fingerprint(), 0, 8, 16);
    }

    /** The part of the fingerprint that readers see. */
    public String version() {
        return fingerprint().substring(0, 12);
    }

    /** Which record this is, what it holds and where it comes from, on one line. */
    @Override
    public String toString() {
        return "%s from %s: %s".formatted(version(), location, size());
    }

    /** What it holds: "10 statements, 3 speakers, …". */
    public String size() {
        var tally = gathered.counts();
        return String.join(
                ", ",
                Counted.of(tally.statements(), "statement"),
                Counted.of(tally.speakers(), "speaker"),
                Counted.of(content.talks().size(), "set of talks", "sets of talks"),
                Counted.of(gathered.headings().size(), "source"));
    }

    /** A digest of the files and of the code that writes rows, in hex digits. */
    public String fingerprint() {
        var fingerprint = new Fingerprint().add("writer " + Revision.OURS);
        files.forEach((name, text) -> fingerprint.add(name).add(text));
        return fingerprint.toString();
    }
}
