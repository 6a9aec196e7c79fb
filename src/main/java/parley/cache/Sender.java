package parley.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import parley.record.history.Summary;

/** Turns what was made into an answer that can be kept, and such an answer into a response. */
@Component
public class Sender {

    /** What a maker says of a page; all else is said here, for all pages alike. */
    private static final List<String> MAKERS =
            List.of("Link", "Content-Disposition", "Content-Location", "X-Robots-Tag");

    private static final byte[] NOTHING = {};

    private final Clock clock = Clock.systemUTC();
    private final Build build;

    Sender(Build build) {
        this.build = build;
    }

    /**
     * The answer that was written to a response for a reader, who may be the only one to have it.
     */
    CachedResponse take(
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
                isSteady || ContentCoding.best(accepted(request), true).equals(Optional.of(ContentCoding.GZIP));
        return CachedResponse.of(path, page, response.getContentType(), headers, bytes, isSteady, isWantedCompressed);
    }

    /**
     * Writes the head that a reader's request calls for.
     *
     * @param of the record that the answer is of; empty where its day is not to be told
     * @return the body to send after it; may be empty
     */
    byte[] head(CachedResponse answer, Optional<Summary> of, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Vary", "Accept-Encoding");
        var best = ContentCoding.best(accepted(request), answer.isCompressed());
        if (best.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
            return NOTHING;
        }
        var encoding = best.get();
        answer.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", answer.cacheControl());
        if (isAnswered(answer.tag(encoding), of, request, response)) {
            return NOTHING;
        }
        var bytes = answer.bytes(encoding);
        response.setContentType(answer.type());
        response.setContentLength(bytes.length);
        if (encoding == ContentCoding.GZIP) {
            response.setHeader("Content-Encoding", "gzip");
        }
        return request.getMethod().equals("HEAD") ? NOTHING : bytes;
    }

    /**
     * Gives an answer of any length, which is not kept, a validator before its body is made.
     *
     * @param version of the record that it is of
     * @param of that record; empty where its day is not to be told
     * @param address where it is asked for, with the address of the site
     * @return whether the reader is answered without the body
     */
    boolean isAnswered(
            String version,
            Optional<Summary> of,
            String address,
            HttpServletRequest request,
            HttpServletResponse response) {
        // The server compresses it on the way.
        response.setHeader("Vary", "Accept-Encoding");
        // Weak for that: bytes in two encodings go by it.
        var parts = String.join(" ", version, build.id(), address);
        var tag = CachedResponse.hash(parts.getBytes(StandardCharsets.UTF_8));
        return isAnswered("W/\"" + tag + "\"", of, request, response);
    }

    /** Sets the validators, and the status that the reader's own call for (RFC 9110, 13.2.2). */
    private boolean isAnswered(
            String tag, Optional<Summary> of, HttpServletRequest request, HttpServletResponse response) {
        var time = of.flatMap(this::lastModified).map(Instant::toEpochMilli).orElse(-1L);
        if (new ServletWebRequest(request, response).checkNotModified(tag, time)) {
            return true;
        }
        if ("*".equals(request.getHeader("If-None-Match"))) {
            // Spring takes that for a condition of those who write alone.
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return true;
        }
        return false;
    }

    private static String accepted(HttpServletRequest request) {
        return String.join(",", Collections.list(request.getHeaders("Accept-Encoding")));
    }

    /**
     * When pages last changed: with the record, to the day, or with the build. Empty while that day
     * lasts, for another record may come on it and a reader who has this one could not tell.
     */
    private Optional<Instant> lastModified(Summary record) {
        var now = clock.instant();
        return Optional.of(record.updated())
                .filter(day -> day.isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC)))
                .map(day -> record.changed())
                .map(changed -> changed.isBefore(build.time()) ? build.time() : changed)
                .filter(changed -> !changed.isAfter(now));
    }
}
