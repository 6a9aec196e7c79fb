package parley.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The headers that every answer carries, to keep browsers from doing with it what the site never
 * does: running scripts, being framed, sending a form elsewhere.
 *
 * @param isSecure whether readers reach the site by https, whatever the last step to it is
 */
public record SecurityHeaders(boolean isSecure) {

    private static final Map<String, String> HEADERS = Map.of(
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

    /**
     * What scripts of other sites may read: all data, for nobody sees more of it than another.
     * Headers that they may read beside those that they always may.
     */
    private static final Map<String, String> SHARED = Map.of(
            "Access-Control-Allow-Origin",
            "*",
            "Access-Control-Expose-Headers",
            "Content-Disposition, Content-Location, ETag, Last-Modified, Link," + " Retry-After");

    /** What they may send, for a day. */
    private static final Map<String, String> PREFLIGHT = Map.of(
            "Access-Control-Allow-Methods",
            AllowedMethods.ALLOWED,
            "Access-Control-Allow-Headers",
            "*",
            "Access-Control-Max-Age",
            "86400");

    private static final Pattern DATA = Pattern.compile("/record\\.zip|/schema/.*|(/.*)?/cite\\.(json|bib|ris)");

    public void set(HttpServletRequest request, HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
        var path = String.valueOf(request.getRequestURI());
        var isData = isData(path, request.getQueryString());
        // The icon stands beside the links that others make to the site.
        var isForAll = isData || path.endsWith(".svg");
        response.setHeader("Cross-Origin-Resource-Policy", isForAll ? "cross-origin" : "same-origin");
        if (isData) {
            SHARED.forEach(response::setHeader);
            if (request.getMethod().equals("OPTIONS")) {
                PREFLIGHT.forEach(response::setHeader);
            }
        }
        if (isSecure || request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** By the address alone, so that errors and what is unchanged are told to the same readers. */
    private static boolean isData(String path, @Nullable String query) {
        return DATA.matcher(path).matches() || query != null && asksForData(query);
    }

    /** Whether the first format in a query is another than HTML, which is meant by none too. */
    private static boolean asksForData(String query) {
        for (var parameter : query.split("&")) {
            var parts = parameter.split("=", 2);
            if (parts.length == 2 && plain(parts[0]).equals("format")) {
                var format = plain(parts[1]);
                return !format.isBlank() && !format.equals("html");
            }
        }
        return false;
    }

    private static String plain(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            // Answered 400, as the text that it is.
            return text;
        }
    }
}
