package parley.cache;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Counts requests, as {@code parley_requests_total}. */
@Component
class RequestMetrics {

    private record Counted(CacheStatus kind, String page, int status) {}

    /** The registry itself would sort and hash the tags of every request. */
    private final Map<Counted, Counter> counters = new ConcurrentHashMap<>();

    private final MeterRegistry meters;

    RequestMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /** The pattern that a request's address matches; counts by address would be without limit. */
    static String page(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "none" : pattern.toString();
    }

    /** Counts a request that has been answered. */
    void add(CacheStatus kind, HttpServletRequest request, HttpServletResponse response) {
        add(kind, page(request), response.getStatus());
    }

    /** Counts a request by the pattern of its page; an answer 304 is a kind of its own. */
    void add(CacheStatus kind, String page, int status) {
        var isUnchanged = status == HttpServletResponse.SC_NOT_MODIFIED;
        counters.computeIfAbsent(
                        new Counted(isUnchanged ? CacheStatus.UNCHANGED : kind, page, status),
                        counted -> meters.counter(
                                "parley.requests",
                                "kind",
                                counted.kind().text(),
                                "page",
                                page,
                                "status",
                                Integer.toString(status)))
                .increment();
    }
}
