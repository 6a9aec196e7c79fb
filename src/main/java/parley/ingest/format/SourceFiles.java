package parley.ingest.format;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.yaml.DataFile;
import parley.ingest.yaml.Faults;
import parley.ingest.yaml.Fingerprint;

/** Reads the files of sources on all processors, and returns them in order; few are in memory at once. */
public final class SourceFiles implements Iterator<SourceFiles.Read>, AutoCloseable {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** Bytes to read ahead: a hundred usual files for each processor, so that none is idle. */
    private static final long AHEAD = 1_000_000L * PROCESSORS;

    /**
     * A file that was read.
     *
     * @param fingerprint empty if it can't be read as text
     * @param source empty if the file as a whole can't be read
     */
    public record Read(String name, String fingerprint, Optional<Source> source, Faults faults) {}

    private record Coming(long size, Future<Read> file) {}

    private final ExecutorService readers = Executors.newFixedThreadPool(PROCESSORS);
    private final Iterator<FolderFile> files;
    private final ParsedSources parsed;
    private final Queue<Coming> coming = new ArrayDeque<>();
    private long ahead;

    public SourceFiles(List<FolderFile> files, ParsedSources parsed) {
        this.files = files.iterator();
        this.parsed = parsed;
    }

    @Override
    public boolean hasNext() {
        return !coming.isEmpty() || files.hasNext();
    }

    @Override
    public Read next() {
        while (files.hasNext() && ahead < AHEAD) {
            var file = files.next();
            var next = new Coming(file.size(), readers.submit(() -> read(file)));
            coming.add(next);
            ahead += next.size();
        }
        var first = coming.remove();
        ahead -= first.size();
        try {
            return first.file().get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private Read read(FolderFile file) {
        var faults = new Faults();
        var text = file.read(faults);
        var source = text.flatMap(read -> parsed.source(read, faults));
        var fingerprint = text.map(DataFile::fingerprint).orElse("");
        var checks = file.evidence().flatMap(beside -> beside.read(faults));
        if (checks.isEmpty()) {
            return new Read(file.name(), fingerprint, source, faults);
        }
        var evidence = CheckedParagraphs.read(checks.get(), faults);
        return new Read(
                file.name(),
                new Fingerprint()
                        .add(fingerprint)
                        .add(checks.get().fingerprint())
                        .toString(),
                source.map(one -> one.with(evidence)),
                faults);
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
