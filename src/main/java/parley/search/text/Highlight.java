package parley.search.text;

/** A stretch of a text that answers what was searched for; it ends before {@code end}. */
public record Highlight(int start, int end) {}
