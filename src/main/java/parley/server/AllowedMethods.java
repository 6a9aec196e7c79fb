package parley.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What can be asked of the site: to be read. */
public final class AllowedMethods {

    static final String ALLOWED = "GET, HEAD, OPTIONS";

    private AllowedMethods() {}

    /** Says what can be asked. */
    public static void allow(HttpServletResponse response) {
        response.setHeader("Allow", ALLOWED);
    }

    /** Answers that something else was asked. */
    public static void refuse(HttpServletResponse response) throws IOException {
        allow(response);
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
}
