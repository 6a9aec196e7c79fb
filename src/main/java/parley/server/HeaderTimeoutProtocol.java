package parley.server;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;

/**
 * HTTP with a time limit for the headers of a request as a whole. Tomcat restarts its connection timeout with each
 * byte.
 */
public class HeaderTimeoutProtocol extends Http11NioProtocol {

    private @Nullable ScheduledFuture<?> watch;

    @Override
    public void start() throws Exception {
        super.start();
        watch = getUtilityExecutor().scheduleWithFixedDelay(this::closeLate, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (watch != null) {
            watch.cancel(false);
        }
        super.stop();
    }

    private void closeLate() {
        for (var connection : getEndpoint().getConnections()) {
            if (connection.getCurrentProcessor() instanceof AbstractProcessor processor
                    && isLate(processor.getRequest())) {
                connection.close();
            }
        }
    }

    /** Whether a request has begun too long ago and its headers are still incomplete, so that no thread serves it. */
    private boolean isLate(Request request) {
        var began = request.getStartTimeNanos();
        return began >= 0 && System.nanoTime() - began > TimeUnit.MILLISECONDS.toNanos(getConnectionTimeout());
    }
}
