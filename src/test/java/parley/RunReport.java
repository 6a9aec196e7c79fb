package parley;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.springframework.core.NestedExceptionUtils;

/**
 * Prints how far a run is, why tests are skipped, and what caused a failure. All else is in
 * target/surefire-reports.
 */
public final class RunReport implements TestExecutionListener {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    // What is written to System.out goes to the file of the test class.
    private final PrintStream console =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final Set<String> reasons = new HashSet<>();

    private long printed = System.nanoTime();
    private int finished;
    private int failed;

    @Override
    public synchronized void executionSkipped(TestIdentifier skipped, String reason) {
        if (reasons.add(reason)) {
            console.println("Tests skipped: " + reason);
        }
    }

    @Override
    public synchronized void executionFinished(TestIdentifier one, TestExecutionResult result) {
        var thrown = result.getThrowable();
        if (result.getStatus() == Status.ABORTED) {
            executionSkipped(one, thrown.map(Throwable::getMessage).orElse("no reason given"));
        }
        if (result.getStatus() == Status.FAILED) {
            failed++;
            // Surefire prints at the end what was thrown, but not what caused it.
            thrown.map(NestedExceptionUtils::getRootCause)
                    .ifPresent(cause -> console.println(one.getUniqueId() + " failed: " + cause));
        }
        finished += one.isTest() ? 1 : 0;
        if (System.nanoTime() - printed > PAUSE.toNanos()) {
            printed = System.nanoTime();
            console.printf(
                    "Tests finished in process %d: %d, failed: %d%n",
                    ProcessHandle.current().pid(), finished, failed);
        }
    }
}
