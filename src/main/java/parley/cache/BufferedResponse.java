package parley.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.cache.TemporaryFiles.BusyException;

/**
 * Holds a response back until it is complete or too long for memory. Until then it can be made anew or become an error
 * page. A longer one is sent from a file while that is being written.
 */
final class BufferedResponse extends HttpServletResponseWrapper implements AutoCloseable {

    /** More bytes than this go into a file, so that memory is bounded; no page is as long. */
    private static final int MOST = 4_000_000;

    private final TemporaryFiles files;
    private final Runnable protect;
    private final Runnable begun;
    private final Body body = new Body();
    private @Nullable PrintWriter writer;
    private @Nullable ByteArrayOutputStream memory;
    private @Nullable Path file;
    private @Nullable OutputStream toFile;
    private @Nullable BusyException noRoom;
    private @Nullable GrowingFile sent;

    /**
     * Wraps a response.
     *
     * @param files hold what is too long for memory
     * @param protect sets the headers of every answer again after a reset
     * @param begun is told when a long response begins to be sent, which can't be cached
     */
    BufferedResponse(HttpServletResponse response, TemporaryFiles files, Runnable protect, Runnable begun) {
        super(response);
        this.begun = begun;
        this.files = files;
        this.protect = protect;
    }

    /**
     * Ends the response: returns the bytes of one that may be cached, sends any other.
     *
     * @return empty if the response has been sent, or has no body
     * @throws BusyException if there was no room for all of it
     */
    Optional<byte[]> finish() throws IOException {
        flushBuffer();
        if (toFile != null) {
            try {
                toFile.flush();
            } catch (IOException full) {
                noRoom = new BusyException(full);
            }
        }
        failIfIncomplete();
        if (sent != null) {
            sent.finish();
        } else if (memory != null && memory.size() > 0) {
            if (mayBeCached()) {
                return Optional.of(memory.toByteArray());
            }
            memory.writeTo(getResponse().getOutputStream());
        }
        return Optional.empty();
    }

    /** Drops the response and fails if there was no room for it; its writer may have hidden that, or not noticed. */
    void failIfIncomplete() throws IOException {
        if (noRoom == null) {
            return;
        }
        close();
        if (isCommitted()) {
            // The server cuts off the connection, by which a reader knows that the rest is missing.
            throw new IOException("no room for the rest of a response", noRoom);
        }
        reset();
        throw noRoom;
    }

    /** Sends no more; deletes the file. */
    @Override
    public void close() {
        if (sent != null) {
            sent.close();
            sent = null;
        }
        if (file != null) {
            files.delete(file, toFile);
            toFile = null;
            file = null;
        }
    }

    /** Whether the status is 200, but nothing was written. */
    boolean isEmpty() {
        flushBuffer();
        return memory == null && getStatus() == SC_OK;
    }

    /** Whether its address (the {@code Content-Location}, otherwise the path) is the one that was asked for. */
    boolean isAt(CacheableRequest asked) {
        var address = getHeader("Content-Location");
        return asked.address().equals(address == null ? asked.path() : address);
    }

    /** Whether its maker lets caches store it. */
    boolean mayBeCached() {
        var cacheControl = getHeader("Cache-Control");
        return getStatus() == SC_OK && cacheControl != null && cacheControl.contains("public");
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return body;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, getCharacterEncoding()));
        }
        return writer;
    }

    /** Sends nothing: the response goes out when it is complete. */
    @Override
    public void flushBuffer() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void resetBuffer() {
        drop();
        super.resetBuffer();
    }

    @Override
    public void reset() {
        drop();
        writer = null;
        super.reset();
        protect.run();
    }

    private void drop() {
        memory = null;
        close();
    }

    /** Writes to memory, then to a file. */
    private final class Body extends ServletOutputStream {

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (noRoom != null) {
                throw noRoom;
            }
            if (sent != null) {
                sent.check();
            }
            if (memory == null) {
                memory = new ByteArrayOutputStream(32_000);
            }
            if (toFile == null && memory.size() + length <= MOST) {
                memory.write(bytes, from, length);
                return;
            }
            try {
                if (toFile == null) {
                    file = files.create();
                    toFile = new BufferedOutputStream(Files.newOutputStream(file));
                    memory.writeTo(toFile);
                    toFile.flush();
                    memory = new ByteArrayOutputStream();
                    begun.run();
                    sent = new GrowingFile(file, getResponse().getOutputStream());
                }
                toFile.write(bytes, from, length);
            } catch (IOException full) {
                noRoom = full instanceof BusyException busy ? busy : new BusyException(full);
                throw noRoom;
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("pages are not written asynchronously");
        }
    }
}
