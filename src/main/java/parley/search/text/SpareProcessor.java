package parley.search.text;

import java.util.concurrent.ForkJoinPool;

/** Work on many entries that another processor does meanwhile, if one has nothing else to do. */
public final class SpareProcessor {

    /** To count or rank so many entries takes longer than another processor needs to begin. */
    private static final int MANY = 4_000;

    private SpareProcessor() {}

    /** Among how many so many entries are best shared out; whoever asks is one of them. */
    public static int shares(int entries) {
        return entries < MANY || ForkJoinPool.commonPool().hasQueuedSubmissions()
                ? 1
                : Runtime.getRuntime().availableProcessors();
    }

    public static void begin(Runnable work) {
        ForkJoinPool.commonPool().execute(work);
    }
}
