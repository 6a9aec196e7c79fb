package parley.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Sends a file while it is written, in a thread of its own: a reader has the first bytes at once, and a slow one keeps
 * no database connection waiting.
 */
final class GrowingFile implements AutoCloseable {

    private static final int BYTES_AT_ONCE = 64_000;
    private static final int PAUSE_MILLIS = 50;

    /** What becomes of the file. */
    private enum State {
        GROWING,
        WHOLE,
        CLOSED
    }

    private final Thread sender;
    private volatile State state = State.GROWING;
    private volatile @Nullable IOException failure;

    /** Begins to send. Until {@link #finish} or {@link #close} nobody else may write to the reader. */
    GrowingFile(Path file, OutputStream reader) {
        sender = new Thread(() -> send(file, reader), "sends " + file.getFileName());
        sender.setDaemon(true);
        sender.start();
    }

    private void send(Path file, OutputStream reader) {
        try (var from = Files.newInputStream(file)) {
            var bytes = new byte[BYTES_AT_ONCE];
            // Asked before the file is read: what was written before it became whole is read after.
            for (var now = state; now != State.CLOSED; now = state) {
                var length = from.read(bytes);
                if (length > 0) {
                    reader.write(bytes, 0, length);
                } else if (now == State.WHOLE) {
                    return;
                } else {
                    Thread.sleep(PAUSE_MILLIS);
                }
            }
        } catch (IOException gone) {
            failure = gone;
        } catch (InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Fails if the reader is gone, so that nothing more is written for nobody. */
    void check() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    /** Waits until all that was written has been sent. */
    void finish() throws IOException {
        end(State.WHOLE);
        check();
    }

    /** Sends no more. Not by an interrupt: the server may swallow that, or cut off the connection. */
    @Override
    public void close() {
        end(State.CLOSED);
    }

    private void end(State last) {
        state = last;
        try {
            sender.join();
        } catch (InterruptedException stopping) {
            state = State.CLOSED;
            Thread.currentThread().interrupt();
        }
    }
}
