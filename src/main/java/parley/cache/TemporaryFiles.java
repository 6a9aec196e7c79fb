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
import parley.cache.BufferedResponse.BusyException;

/** Files for answers that are too long for memory; there are few at a time. */
@Component
public class TemporaryFiles {

    static final int MOST = 8;

    private static final Logger LOG = LoggerFactory.getLogger(TemporaryFiles.class);

    private final Semaphore room = new Semaphore(MOST);

    /**
     * Makes an empty file, which its user is to delete.
     *
     * @throws BusyException where there are as many as there may be
     * @throws IOException where none can be made; there is nothing to delete then
     */
    Path create() throws IOException {
        if (!room.tryAcquire()) {
            throw new BusyException(null);
        }
        var isMade = false;
        try {
            var file = file();
            isMade = true;
            return file;
        } finally {
            if (!isMade) {
                room.release();
            }
        }
    }

    /** Tests put a file here that can't be written. */
    Path file() throws IOException {
        return Files.createTempFile("parley", null);
    }

    /** Closes and deletes a file, and makes room for another whatever comes of that. */
    @SuppressWarnings("try")
    void delete(Path file, @Nullable Closeable open) {
        try (Closeable last = room::release;
                Closeable then = () -> Files.delete(file);
                open) {
            return;
        } catch (IOException failed) {
            // Closing writes what is left: on a full disk that fails, and nobody misses it.
            LOG.debug("A temporary file was not closed or deleted", failed);
        }
    }
}
