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

/**
 * Holds an answer back until all of it is there: until then it can be made anew, or become an error
 * page, and a slow reader keeps no connection to the database waiting.
 */
final class BufferedResponse extends HttpServletResponseWrapper implements AutoCloseable {

    /** More than this goes into a file: no page is as long, and memory is bounded. */
    private static final int MOST = 4_000_000;

    private final TemporaryFiles files;
    private final Runnable protect;
    private final Body body = new Body();
    private @Nullable PrintWriter writer;
    private @Nullable ByteArrayOutputStream held;
    private @Nullable Path file;
    private @Nullable OutputStream toFile;
    private @Nullable BusyException noRoom;
    private boolean isPassing;

    /**
     * Captures what is written to a response.
     *
     * @param files hold what is too long for memory
     * @param protect sets again what every answer carries, after whoever writes took it off
     */
    BufferedResponse(HttpServletResponse response, TemporaryFiles files, Runnable protect) {
        super(response);
        this.files = files;
        this.protect = protect;
    }

    /**
     * Lets the answer out: as bytes where it may be kept, else to the reader.
     *
     * @return empty where the answer has gone to the reader, or there was none
     * @throws BusyException where there was no room for all of it
     */
    Optional<byte[]> finish() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (toFile != null) {
            flushFile(toFile);
        }
        refuseHalf();
        isPassing = true;
        if (toFile != null) {
            if (!getResponse().isCommitted()) {
                setContentLengthLong(Files.size(file));
            }
            Files.copy(file, getResponse().getOutputStream());
            return Optional.empty();
        }
        if (held == null || held.size() == 0) {
            return Optional.empty();
        }
        if (mayBeKept()) {
            return Optional.of(held.toByteArray());
        }
        held.writeTo(getResponse().getOutputStream());
        return Optional.empty();
    }

    private void flushFile(OutputStream open) {
        try {
            open.flush();
        } catch (IOException full) {
            noRoom = new BusyException(full);
        }
    }

    /**
     * Drops the answer and fails where there was no room for it: whoever wrote it may have wrapped
     * that, or not have been told, as a writer of text never is.
     */
    void refuseHalf() throws BusyException {
        if (noRoom != null) {
            reset();
            throw noRoom;
        }
    }

    @Override
    public void close() {
        if (file != null) {
            files.delete(file, toFile);
            toFile = null;
            file = null;
        }
    }

    /** Whether all is well, but nothing was written. */
    boolean isEmpty() {
        if (writer != null) {
            writer.flush();
        }
        return !isPassing && held == null && getStatus() == SC_OK;
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

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (isPassing) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        drop();
        super.resetBuffer();
    }

    private void drop() {
        held = null;
        close();
    }

    @Override
    public void reset() {
        drop();
        writer = null;
        isPassing = false;
        super.reset();
        protect.run();
    }

    /**
     * Whether the answer is the one that belongs to the address that was asked for: that which it
     * names as {@code Content-Location}, or else the path alone.
     */
    boolean isAt(CacheableRequest asked) {
        var address = getHeader("Content-Location");
        return asked.address().equals(address == null ? asked.path() : address);
    }

    /**
     * Says that there is no room for one more long answer: too many are being made, or the cause.
     */
    static final class BusyException extends IOException {

        private static final long serialVersionUID = 1L;

        BusyException(@Nullable IOException cause) {
            super(cause);
        }
    }

    /** Whether its maker lets others keep the answer. */
    boolean mayBeKept() {
        var cacheControl = getHeader("Cache-Control");
        return getStatus() == SC_OK && cacheControl != null && cacheControl.contains("public");
    }

    /** Takes what is written to memory, then to a file. */
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
            if (held == null) {
                held = new ByteArrayOutputStream(32_000);
            }
            if (toFile == null && held.size() + length <= MOST) {
                held.write(bytes, from, length);
                return;
            }
            try {
                if (toFile == null) {
                    file = files.create();
                    toFile = new BufferedOutputStream(Files.newOutputStream(file));
                    held.writeTo(toFile);
                    held = new ByteArrayOutputStream();
                }
                toFile.write(bytes, from, length);
            } catch (BusyException busy) {
                noRoom = busy;
                throw busy;
            } catch (IOException full) {
                noRoom = new BusyException(full);
                throw noRoom;
            }
        }

        @Override
        public void flush() {
            // Nothing goes out before all of it is there.
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
