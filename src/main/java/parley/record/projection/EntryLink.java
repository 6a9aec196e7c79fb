package parley.record.projection;

/** Says that the statement at a position is about a topic or talks, or speaks of a participant. */
public record EntryLink(int position, String id) {}
