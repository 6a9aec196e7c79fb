package parley.ingest.startup;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The heap that a server needs for a record: more than twice what the record takes. */
public final class Heap {

    private static final Logger LOG = LoggerFactory.getLogger(Heap.class);

    private static final long MB = 1_000_000;

    /** For the smallest record. */
    private static final long BASE = 64 * MB;

    /** Bytes a statement, as src/ops/README.md has them: with the rows of H2, and without. */
    private static final long WITH_ROWS = 2_100;

    private static final long WITHOUT_ROWS = 1_100;

    private Heap() {}

    /** Logs a warning if Java has less heap than a record needs. */
    public static void check(long statements, boolean isInMemory) {
        advice(statements, isInMemory, Runtime.getRuntime().maxMemory()).ifPresent(LOG::warn);
    }

    static Optional<String> advice(long statements, boolean isInMemory, long heap) {
        var wanted = BASE + 2 * statements * (isInMemory ? WITH_ROWS : WITHOUT_ROWS);
        // Java reports less than -Xmx.
        if (heap >= wanted * 9 / 10) {
            return Optional.empty();
        }
        return Optional.of(
                "A record of %d statements wants a heap of %d MB, and Java may use %d: start it with -Xmx%dm%s"
                        .formatted(
                                statements,
                                wanted / MB,
                                heap / MB,
                                wanted / MB,
                                isInMemory ? ", or keep the record in a PostgreSQL" : ""));
    }
}
