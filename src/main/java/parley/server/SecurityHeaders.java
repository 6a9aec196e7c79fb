package parley.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The headers of every answer. They forbid browsers what the site never does: running scripts, being framed,
 * sending forms elsewhere.
 *
 * @param isSecure whether readers use https, even if a proxy asks by http
 */
public record SecurityHeaders(boolean isSecure) {

    private static final Map<String, String> HEADERS = Map.of(
            // A default: without it caches guess.
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
     * For scripts of other sites, which may read all data: it is the same for everyone. Some headers must be
     * exposed by name.
     */
    private static final Map<String, String> SHARED = Map.of(
            "Access-Control-Allow-Origin",
            "*",
            "Access-Control-Expose-Headers",
            "Content-Disposition, Content-Location, ETag, Last-Modified, Link," + " Retry-After");

    /** What such scripts may send; valid for a day. */
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
        // Other sites show the icon beside links to this one.
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

    /** By the address alone, so that it also holds for errors and 304. */
    private static boolean isData(String path, @Nullable String query) {
        return DATA.matcher(path).matches() || query != null && asksForData(query);
    }

    /** Whether the first format in a query is another than HTML; an empty one means HTML. */
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
            // The page will answer 400.
            return text;
        }
    }
}
