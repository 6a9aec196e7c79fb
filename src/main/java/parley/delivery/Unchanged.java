package parley.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells whether a reader has an answer already (RFC 9110, 13.2.2). */
final class Unchanged {

    private static final Pattern TAG = Pattern.compile("\"([^\"]*)\"");

    private Unchanged() {}

    /**
     * Whether one of the tags that the request lists is of these bytes, in either encoding; only
     * where it lists none, whether it has them since they last changed.
     */
    static boolean is(HttpServletRequest request, Answer answer, Optional<Instant> lastModified) {
        if (request.getHeader("If-None-Match") != null) {
            return Collections.list(request.getHeaders("If-None-Match")).stream()
                    .anyMatch(tags -> names(tags, answer));
        }
        return lastModified.filter(changed -> since(request) >= changed.toEpochMilli()).isPresent();
    }

    private static boolean names(String tags, Answer answer) {
        if (tags.strip().equals("*")) {
            return true;
        }
        var each = TAG.matcher(tags);
        while (each.find()) {
            var tag = each.group();
            if (tag.equals(answer.tag(Encoding.IDENTITY))
                    || tag.equals(answer.tag(Encoding.GZIP))) {
                return true;
            }
        }
        return false;
    }

    private static long since(HttpServletRequest request) {
        try {
            return request.getDateHeader("If-Modified-Since");
        } catch (IllegalArgumentException malformed) {
            // RFC 9110, 13.1.3: what is no date is ignored.
            return -1;
        }
    }
}
