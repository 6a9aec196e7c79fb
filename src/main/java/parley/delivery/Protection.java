package parley.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/**
 * The headers that every answer carries, to keep browsers from doing with it what the site never
 * does: running scripts, being framed, sending a form elsewhere.
 *
 * @param isSecure whether readers reach the site by https, whatever the last step to it is
 */
record Protection(boolean isSecure) {

    private static final Map<String, String> HEADERS =
            Map.of(
                    // Unless whoever answers says more: what says nothing may be kept by guess.
                    "Cache-Control",
                    "no-cache",
                    // Connect-src: tools read robots.txt from within a page; no script runs.
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; "
                            + "form-action 'self'; frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "Referrer-Policy",
                    "strict-origin-when-cross-origin",
                    "Permissions-Policy",
                    "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
                    "Cross-Origin-Opener-Policy",
                    "same-origin");

    void set(HttpServletRequest request, HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
        // The icon stands beside the links that others make to the site.
        var isIcon = String.valueOf(request.getRequestURI()).endsWith(".svg");
        response.setHeader("Cross-Origin-Resource-Policy", isIcon ? "cross-origin" : "same-origin");
        if (isSecure || request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
