package parley.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** How many requests were answered in which way. */
record Counts(MeterRegistry meters) {

    double of(Kind kind, String page) {
        return meters
                .find("parley.requests")
                .tags("kind", kind.text(), "page", page)
                .counters()
                .stream()
                .mapToDouble(Counter::count)
                .sum();
    }
}
