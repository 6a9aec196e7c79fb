package parley.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import parley.record.Summary;

/** Turns what was made into an answer that can be kept, and such an answer into a response. */
@Component
class Sender {

    /** What a maker says of a page; all else is said here, for all pages alike. */
    private static final List<String> MAKERS =
            List.of("Link", "Content-Disposition", "Content-Location", "X-Robots-Tag");

    private static final byte[] NOTHING = {};

    private final Clock clock = Clock.systemUTC();

    /**
     * The answer that was written to a response for a reader, who may be the only one to have it.
     */
    Answer take(
            String path,
            String page,
            HttpServletRequest request,
            HttpServletResponse response,
            byte[] bytes,
            boolean isSteady) {
        var headers = new LinkedHashMap<String, String>();
        for (var name : MAKERS) {
            var value = response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        var isWantedCompressed =
                isSteady
                        || Encoding.best(accepted(request), true)
                                .equals(Optional.of(Encoding.GZIP));
        return Answer.of(
                path,
                page,
                response.getContentType(),
                headers,
                bytes,
                isSteady,
                isWantedCompressed);
    }

    /**
     * Writes the head that a reader's request calls for.
     *
     * @param of the record that the answer is of; empty where its day is not to be told
     * @return the body to send after it; may be empty
     */
    byte[] head(
            Answer answer,
            Optional<Summary> of,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setHeader("Vary", "Accept-Encoding");
        var best = Encoding.best(accepted(request), answer.isCompressed());
        if (best.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
            return NOTHING;
        }
        var encoding = best.get();
        var lastModified = of.flatMap(this::lastModified);
        answer.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", answer.cacheControl());
        response.setHeader("ETag", answer.tag(encoding));
        lastModified.ifPresent(
                changed -> response.setDateHeader("Last-Modified", changed.toEpochMilli()));
        if (Unchanged.is(request, answer, lastModified)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return NOTHING;
        }
        var bytes = answer.bytes(encoding);
        response.setContentType(answer.type());
        response.setContentLength(bytes.length);
        if (encoding == Encoding.GZIP) {
            response.setHeader("Content-Encoding", "gzip");
        }
        return request.getMethod().equals("HEAD") ? NOTHING : bytes;
    }

    private static String accepted(HttpServletRequest request) {
        return String.join(",", Collections.list(request.getHeaders("Accept-Encoding")));
    }

    /**
     * When a record last changed, to the day; empty while that day lasts, for another record may
     * come on it and a reader who has this one could not tell.
     */
    private Optional<Instant> lastModified(Summary record) {
        return Optional.of(record.updated())
                .filter(day -> day.isBefore(LocalDate.now(clock.withZone(ZoneOffset.UTC))))
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
