package parley.ingest.format;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.core.io.Resource;
import parley.ingest.yaml.DataFile;
import parley.ingest.yaml.DataFiles;
import parley.ingest.yaml.Faults;
import parley.ingest.yaml.Position;

/**
 * A file in the folder of a record.
 *
 * @param name relative to the folder, with forward slashes
 * @param evidence of a source, the file beside it that says what was checked
 */
public record FolderFile(String name, Resource bytes, Optional<FolderFile> evidence) {

    FolderFile(String name, Resource bytes) {
        this(name, bytes, Optional.empty());
    }

    FolderFile with(@Nullable FolderFile evidence) {
        return new FolderFile(name, bytes, Optional.ofNullable(evidence));
    }

    public boolean isSource() {
        return name.startsWith(DataFiles.SOURCES);
    }

    /** In bytes; if that is unknown, the most that is read of a file. */
    long size() {
        try {
            return bytes.contentLength();
        } catch (IOException unreadable) {
            return DataFile.MOST_BYTES;
        }
    }

    /** When it was written; for a file in the program's jar, when the jar was. */
    public Instant written() {
        var program = new ApplicationHome(FolderFile.class).getSource();
        try {
            return Instant.ofEpochMilli(
                    bytes.isFile() || program == null ? bytes.lastModified() : program.lastModified());
        } catch (IOException unreadable) {
            return Instant.EPOCH;
        }
    }

    /** Reads the file; empty if it can't be read as text. */
    public Optional<DataFile> read(Faults faults) {
        try (var input = bytes.getInputStream()) {
            return DataFile.of(name, input.readNBytes(DataFile.MOST_BYTES + 1), faults);
        } catch (IOException unreadable) {
            faults.addUnread(Position.whole(name), "the file can't be read; check who is allowed to read it");
            return Optional.empty();
        }
    }
}
