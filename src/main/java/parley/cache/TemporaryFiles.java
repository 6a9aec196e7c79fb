package parley.cache;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The few files at a time for responses that are too long for memory. */
@Component
class TemporaryFiles {

    /** There is no room for another long response: too many are being made, or the disk is full (the cause). */
    static final class BusyException extends IOException {

        private static final long serialVersionUID = 1L;

        BusyException(@Nullable IOException cause) {
            super(cause);
        }
    }

    static final int MOST = 8;

    private static final Logger LOG = LoggerFactory.getLogger(TemporaryFiles.class);

    private final Semaphore room = new Semaphore(MOST);

    /**
     * Creates an empty file, which the caller has to delete.
     *
     * @throws BusyException if there are as many as there may be
     * @throws IOException if the file can't be created; there is nothing to delete then
     */
    Path create() throws IOException {
        if (!room.tryAcquire()) {
            throw new BusyException(null);
        }
        try {
            return file();
        } catch (IOException | RuntimeException failed) {
            room.release();
            throw failed;
        }
    }

    /** Tests return a file here that can't be written. */
    Path file() throws IOException {
        return Files.createTempFile("parley", null);
    }

    /** Closes and deletes a file; makes room for another even if that fails. */
    @SuppressWarnings("try")
    void delete(Path file, @Nullable Closeable open) {
        try (Closeable last = room::release;
                Closeable then = () -> Files.delete(file);
                open) {
            return;
        } catch (IOException failed) {
            // Closing writes the rest, which fails on a full disk; nobody needs it.
            LOG.debug("A temporary file was not closed or deleted", failed);
        }
    }
}
