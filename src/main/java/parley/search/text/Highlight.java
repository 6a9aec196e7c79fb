package parley.search.text;

/** A part of a text that matches what was searched for; it ends before {@code end}. */
public record Highlight(int start, int end) {}
