package parley.search.text;

import java.util.concurrent.ForkJoinPool;

/** Shares work on many entries with other processors, if they are idle. */
public final class SpareProcessor {

    /** From so many entries on, to count or rank them takes longer than to hand the work over. */
    private static final int MANY = 4_000;

    private SpareProcessor() {}

    /** The best number of processors for so many entries, with the one that asks. */
    public static int shares(int entries) {
        return entries < MANY || ForkJoinPool.commonPool().hasQueuedSubmissions()
                ? 1
                : Runtime.getRuntime().availableProcessors();
    }

    public static void begin(Runnable work) {
        ForkJoinPool.commonPool().execute(work);
    }
}
