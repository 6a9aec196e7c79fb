package parley.search;

/** A stretch of a text that answers what was searched for; it ends before {@code end}. */
public record Mark(int start, int end) {}
