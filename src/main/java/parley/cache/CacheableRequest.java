package parley.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import parley.filter.FilterForm;
import parley.publishing.format.Format;

/**
 * What a request asks for: a path, and the parameters that pages know, in one order.
 *
 * @param path as in the request
 * @param parameters by name, without the empty ones
 * @param address the path with its parameters, as pages write it
 */
record CacheableRequest(String path, Map<String, String> parameters, String address) {

    private static final String FORMAT = "format";

    /** A page has one path: no escapes, no doubled slashes, nothing after a semicolon. */
    private static final Pattern PLAIN = Pattern.compile("/|(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");

    static CacheableRequest of(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (request.getQueryString() == null) {
            return new CacheableRequest(path, Map.of(), path);
        }
        var form = FilterForm.of(path, request.getParameterMap());
        var format = request.getParameter(FORMAT);
        if (format == null || format.isBlank()) {
            return new CacheableRequest(path, form.values(), form.address());
        }
        if (Format.isData(request) && hasMore(request, form)) {
            // Data are refused then, however often they are cached without it.
            var all = new LinkedHashMap<String, String>();
            request.getParameterMap().forEach((name, values) -> all.put(name, String.join(", ", values)));
            return new CacheableRequest(path, all, path + "?" + request.getQueryString());
        }
        var parameters = new LinkedHashMap<>(form.values());
        parameters.put(FORMAT, format);
        var query = FORMAT + "=" + URLEncoder.encode(format, StandardCharsets.UTF_8);
        var address = form.address() + (form.address().contains("?") ? "&" : "?") + query;
        return new CacheableRequest(path, parameters, address);
    }

    /** Whether a request has a parameter that no page knows, or one twice. */
    private static boolean hasMore(HttpServletRequest request, FilterForm form) {
        return request.getParameterMap().entrySet().stream()
                .anyMatch(given -> given.getValue().length > 1
                        || !given.getKey().equals(FORMAT)
                                && !given.getValue()[0].isBlank()
                                && !form.values().containsKey(given.getKey()));
    }

    /** Whether the path has parameters of its own: no page has any, and Tomcat would pass over them. */
    boolean hasPathParameters() {
        return path.indexOf(';') >= 0;
    }

    /** Whether the path is written as pages write it. */
    boolean isPlain() {
        return PLAIN.matcher(path).matches();
    }
}
