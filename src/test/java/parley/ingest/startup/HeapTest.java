package parley.ingest.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

@ExtendWith(OutputCaptureExtension.class)
class HeapTest {

    private static final long MB = 1_000_000;

    @Test
    void advisesAHeapForARecordThatWantsMore() {
        assertThat(Heap.advice(30_000, true, 64 * MB))
                .contains(
                        "A record of 30000 statements wants a heap of 190 MB, and Java may use 64: start it with -Xmx190m,"
                                + " or keep the record in a PostgreSQL");
        assertThat(Heap.advice(1_000_000, false, 1_000 * MB))
                .contains(
                        "A record of 1000000 statements wants a heap of 2264 MB, and Java may use 1000: start it with -Xmx2264m");
    }

    @Test
    void saysNothingWhereThereIsRoom() {
        assertThat(Heap.advice(100, true, 64 * MB)).isEmpty();
        assertThat(Heap.advice(30_000, true, 190 * MB)).isEmpty();
        assertThat(Heap.advice(1_000_000, false, 3_000 * MB)).isEmpty();
    }

    @Test
    void isSaidInTheLogOfAServer(CapturedOutput output) {
        Heap.check(Integer.MAX_VALUE, true);
        assertThat(output.getAll()).containsOnlyOnce("A record of 2147483647 statements wants");
    }

    @Test
    void aStartWithoutMemorySaysWhatToDo() {
        var failed = new IllegalStateException(new OutOfMemoryError("Java heap space"));
        var analysis = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, FailureHandler.handleMessage((which, needsMore) -> {}))
                .stream()
                .filter(StartAnalyzer.class::isInstance)
                .map(analyzer -> analyzer.analyze(failed))
                .findFirst()
                .orElseThrow();
        assertThat(analysis.getDescription()).contains("ran out of memory", "Java heap space");
        assertThat(analysis.getAction()).contains("-Xmx");
    }
}
