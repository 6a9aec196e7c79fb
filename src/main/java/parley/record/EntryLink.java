package parley.record;

/** Says that the statement at a position is about a topic, or about talks. */
public record EntryLink(int position, String id) {}
