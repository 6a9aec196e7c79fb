package parley.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import parley.record.history.Summary;

/** Sends cached responses, and the validators of all responses. */
@Component
record Sender(Build build, boolean isAskedAnew) {

    /** While files are edited, a browser asks for each page again. */
    private static final String ASKED_ANEW = "no-cache";

    private static final byte[] NOTHING = {};

    // Not on the component: a bean that the build prepares would get it by its field, which is final.
    Sender(Build build, @Value("${spring.web.resources.cache.cachecontrol.no-cache:false}") boolean isAskedAnew) {
        this.build = build;
        this.isAskedAnew = isAskedAnew;
    }

    /**
     * Sets the status and the headers of a cached response for a request.
     *
     * @param of the record that it shows; empty if its date must not be sent
     * @return the body to send; may be empty
     */
    byte[] head(CachedResponse answer, Optional<Summary> of, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Vary", "Accept-Encoding");
        var best = ContentCoding.best(request, answer.isCompressed());
        if (best.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
            return NOTHING;
        }
        var encoding = best.get();
        answer.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", answer.isForGood() || !isAskedAnew ? answer.cacheControl() : ASKED_ANEW);
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
     * Sets the validators of a response that is not cached, before its body is made.
     *
     * @param version of the record that it shows
     * @param of that record; empty if its date must not be sent
     * @param address the absolute address that was asked for
     * @return whether the request is answered without the body
     */
    boolean isAnswered(
            String version,
            Optional<Summary> of,
            String address,
            HttpServletRequest request,
            HttpServletResponse response) {
        // The tag is weak because Tomcat may compress the body.
        response.setHeader("Vary", "Accept-Encoding");
        var parts = String.join(" ", version, build.id(), address);
        var tag = CachedResponse.hash(parts.getBytes(StandardCharsets.UTF_8));
        return isAnswered("W/\"" + tag + "\"", of, request, response);
    }

    /** Sets the validators, and the status that those of the request require (RFC 9110, 13.2.2). */
    private boolean isAnswered(
            String tag, Optional<Summary> of, HttpServletRequest request, HttpServletResponse response) {
        var time = of.flatMap(this::lastModified).map(Instant::toEpochMilli).orElse(-1L);
        if (new ServletWebRequest(request, response).checkNotModified(tag, time)) {
            return true;
        }
        if ("*".equals(request.getHeader("If-None-Match"))) {
            // Spring evaluates that for writing methods only.
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return true;
        }
        return false;
    }

    /**
     * When pages last changed: with the record, or with the build. Empty on the day of the record's last change: another
     * change on that day would have the same date.
     */
    private Optional<Instant> lastModified(Summary record) {
        var now = Instant.now();
        return Optional.of(record.updated())
                .filter(day -> day.isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC)))
                .map(day -> record.changed())
                .map(changed -> changed.isBefore(build.time()) ? build.time() : changed)
                .filter(changed -> !changed.isAfter(now));
    }
}
