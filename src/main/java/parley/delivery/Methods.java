package parley.delivery;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What can be asked of the site: to be read. */
final class Methods {

    static final String ALLOWED = "GET, HEAD, OPTIONS";

    private Methods() {}

    /** Says what can be asked. */
    static void allow(HttpServletResponse response) {
        response.setHeader("Allow", ALLOWED);
    }

    /** Answers that something else was asked. */
    static void refuse(HttpServletResponse response) throws IOException {
        allow(response);
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
}
