package parley.cache;

import java.util.Locale;

/** How a request was answered. */
enum CacheStatus {
    /** A cache hit. */
    KEPT,
    /** A cache miss: made for this request, and cached. */
    MADE,
    /** Answered 304: the reader has it. */
    UNCHANGED,
    /** Answered with what is never cached: a stream, an error, a redirect. */
    PASSED,
    /** Refused: another method, or too many requests. */
    REFUSED;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
