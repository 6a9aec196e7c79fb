package parley.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The HTTP methods that the site answers. */
public final class AllowedMethods {

    static final String ALLOWED = "GET, HEAD, OPTIONS";

    private AllowedMethods() {}

    /** Sets the Allow header. */
    public static void allow(HttpServletResponse response) {
        response.setHeader("Allow", ALLOWED);
    }

    /** Answers 405. */
    public static void refuse(HttpServletResponse response) throws IOException {
        allow(response);
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
}
