package parley.archive;

import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.core.io.Resource;

/**
 * A file in the folder of a record.
 *
 * @param name relative to the folder, with forward slashes
 */
record FolderFile(String name, Resource bytes) {

    boolean isSource() {
        return name.startsWith(ContentReader.SOURCES);
    }

    /** In bytes; the most that is read of it where that can't be told. */
    long size() {
        try {
            return bytes.contentLength();
        } catch (IOException unreadable) {
            return RecordFile.MOST_BYTES;
        }
    }

    /** When it was written; for what is packed into the jar, when that was. */
    Instant written() {
        try {
            return Instant.ofEpochMilli(
                    bytes.isFile() ? bytes.lastModified() : Packed.JAR.lastModified());
        } catch (IOException unreadable) {
            return Instant.EPOCH;
        }
    }

    /** What the jar notes of its files is one time for all, so that a build can be repeated. */
    private static final class Packed {
        static final File JAR =
                Objects.requireNonNull(new ApplicationHome(FolderFile.class).getSource());
    }

    /** Reads the file; empty where it can't be read as text. */
    Optional<RecordFile> read(Faults faults) {
        try (var input = bytes.getInputStream()) {
            return RecordFile.of(name, input.readNBytes(RecordFile.MOST_BYTES + 1), faults);
        } catch (IOException unreadable) {
            faults.addUnread(
                    Place.whole(name), "the file can't be read; check who is allowed to read it");
            return Optional.empty();
        }
    }
}
