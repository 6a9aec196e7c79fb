package parley.publishing.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Why a request is answered with 503, and when it may be sent again. */
public enum Refusal {
    BUSY(5),
    SEARCH_IS_PREPARED(5),
    DATABASE_IS_LOST(30);

    static final String ATTRIBUTE = Refusal.class.getName();

    private final int seconds;

    Refusal(int seconds) {
        this.seconds = seconds;
    }

    /** After how many seconds a reader may try again. */
    int seconds() {
        return seconds;
    }

    /** Refuses a request; the error page says why. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ATTRIBUTE, this);
        response.setIntHeader("Retry-After", seconds);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
