package parley.cache;

import java.util.Locale;

/** What became of a request. */
enum CacheStatus {
    /** Answered with what had been made before. */
    KEPT,
    /** Answered with what was made for it, and is kept. */
    MADE,
    /** Told that the reader has it already. */
    UNCHANGED,
    /** Answered with what is not kept: a stream, an error, a redirect. */
    PASSED,
    /** Not answered: another method, or too long a wait. */
    REFUSED;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
