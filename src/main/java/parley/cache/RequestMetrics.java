package parley.cache;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Counts requests, as {@code parley_requests_total}. */
@Component
public class RequestMetrics {

    private record Counted(CacheStatus kind, String page, int status) {}

    /** The registry itself would sort and hash the tags of every request. */
    private final Map<Counted, Counter> counters = new ConcurrentHashMap<>();

    private final MeterRegistry meters;

    RequestMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /**
     * Counts one request.
     *
     * @param page the pattern of its address, of which there are few
     * @param status of the answer
     */
    void add(CacheStatus kind, String page, int status) {
        counters.computeIfAbsent(new Counted(kind, page, status), this::counter).increment();
    }

    private Counter counter(Counted counted) {
        return meters.counter(
                "parley.requests",
                "kind",
                counted.kind().text(),
                "page",
                counted.page(),
                "status",
                Integer.toString(counted.status()));
    }
}
