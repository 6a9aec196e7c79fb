package parley.server;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;

/**
 * HTTP as Tomcat speaks it, with an end to waiting: Tomcat gives a sender its connection timeout
 * anew with each byte, here it holds for the whole head of a request.
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

    /** Of a request that has begun and that nobody is at: the rest of its head is not there. */
    private boolean isLate(Request request) {
        var began = request.getStartTimeNanos();
        return began >= 0 && System.nanoTime() - began > TimeUnit.MILLISECONDS.toNanos(getConnectionTimeout());
    }
}
