package parley.delivery;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds back an answer that says that it may be kept, with {@code Cache-Control: public}, and lets
 * every other through as it comes.
 */
final class CapturedResponse extends HttpServletResponseWrapper {

    /** More than this is let through: no page is as long, and memory is bounded. */
    private static final int MOST = 4_000_000;

    private final Runnable protect;
    private final Body body = new Body();
    private @Nullable PrintWriter writer;
    private @Nullable ByteArrayOutputStream held;
    private boolean isPassing;

    /**
     * Captures what is written to a response.
     *
     * @param protect sets again what every answer carries, after whoever writes took it off
     */
    CapturedResponse(HttpServletResponse response, Runnable protect) {
        super(response);
        this.protect = protect;
    }

    /** What was held back; empty where the answer has gone out, or there was none. */
    Optional<byte[]> finish() {
        if (writer != null) {
            writer.flush();
        }
        var bytes = held;
        isPassing = true;
        return bytes == null || getStatus() != SC_OK || bytes.size() == 0
                ? Optional.empty()
                : Optional.of(bytes.toByteArray());
    }

    /** Whether the answer may be kept, but nothing was written that could be. */
    boolean isWanting() {
        if (writer != null) {
            writer.flush();
        }
        return !isPassing && held == null && mayBeKept();
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
        held = null;
        super.resetBuffer();
    }

    @Override
    public void reset() {
        held = null;
        writer = null;
        isPassing = false;
        super.reset();
        protect.run();
    }

    /**
     * Whether the answer is the one that belongs to the address that was asked for: that which it
     * names as {@code Content-Location}, or else the path alone.
     */
    boolean isAt(Asked asked) {
        var address = getHeader("Content-Location");
        return asked.address().equals(address == null ? asked.path() : address);
    }

    private boolean mayBeKept() {
        var cacheControl = getHeader("Cache-Control");
        return getStatus() == SC_OK && cacheControl != null && cacheControl.contains("public");
    }

    /** Decides with the first byte, when the head of the answer is complete. */
    private final class Body extends ServletOutputStream {

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (!isPassing && held == null) {
                if (mayBeKept()) {
                    held = new ByteArrayOutputStream(32_000);
                } else {
                    isPassing = true;
                }
            }
            if (held != null && held.size() + length > MOST) {
                isPassing = true;
                held.writeTo(getResponse().getOutputStream());
                held = null;
            }
            if (held != null) {
                held.write(bytes, from, length);
            } else {
                getResponse().getOutputStream().write(bytes, from, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (isPassing) {
                getResponse().getOutputStream().flush();
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
