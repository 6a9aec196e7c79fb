package parley.cache;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** How many requests were answered in which way. */
record RequestCounts(MeterRegistry meters) {

    double of(CacheStatus kind, String page) {
        return meters.find("parley.requests").tags("kind", kind.text(), "page", page).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }
}
