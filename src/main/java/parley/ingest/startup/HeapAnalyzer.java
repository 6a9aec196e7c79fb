package parley.ingest.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has a start that runs out of memory say what to do, without a trace. */
final class HeapAnalyzer extends AbstractFailureAnalyzer<OutOfMemoryError> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OutOfMemoryError cause) {
        return new FailureAnalysis(
                "Java ran out of memory with a heap of %d MB (%s)."
                        .formatted(Runtime.getRuntime().maxMemory() / 1_000_000, cause.getMessage()),
                "Start it with more, as in java -Xmx1g -jar parley.jar; src/ops/README.md, “Memory”, says how much.",
                cause);
    }
}
