package parley.ingest.format;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.yaml.DataFile;
import parley.ingest.yaml.Faults;
import parley.ingest.yaml.YamlDocument;

/** Parses the files of sources; may keep what it parsed, so that a file is parsed again only once it changed. */
public final class ParsedSources {

    private record Parsed(String fingerprint, Source source) {}

    /** Java drops them where memory gets short. Null where nothing is kept. */
    private final @Nullable Map<String, SoftReference<Parsed>> byFile;

    private ParsedSources(@Nullable Map<String, SoftReference<Parsed>> byFile) {
        this.byFile = byFile;
    }

    /** Parses each file as often as it is asked for. */
    public static ParsedSources notKept() {
        return new ParsedSources(null);
    }

    /** Parses each file once, as long as there is memory to keep it. */
    public static ParsedSources kept() {
        return new ParsedSources(new ConcurrentHashMap<>());
    }

    Optional<Source> source(DataFile file, Faults faults) {
        if (byFile == null) {
            return parse(file, faults);
        }
        var fingerprint = file.fingerprint();
        var kept = byFile.get(file.name());
        var parsed = kept == null ? null : kept.get();
        if (parsed != null && parsed.fingerprint().equals(fingerprint)) {
            return Optional.of(parsed.source());
        }
        var source = parse(file, faults);
        if (faults.isEmpty() && source.isPresent()) {
            byFile.put(file.name(), new SoftReference<>(new Parsed(fingerprint, source.get())));
        }
        return source;
    }

    private static Optional<Source> parse(DataFile file, Faults faults) {
        return YamlDocument.read(file, "a source", SourceReader::source, faults);
    }
}
