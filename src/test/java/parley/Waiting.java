package parley;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** Waits, with a time limit, for what a server does in the background, such as its first index. */
public final class Waiting {

    private Waiting() {}

    /** Asks until the answer is as expected, and returns that. */
    public static <T> T until(Callable<T> answer, Predicate<? super T> isExpected) {
        return Awaitility.await()
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .atMost(Duration.ofSeconds(60))
                .until(answer, isExpected);
    }
}
