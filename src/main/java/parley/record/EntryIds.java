package parley.record;

import org.jspecify.annotations.Nullable;

/** What stands at one place of the timeline: either a statement or talks, the other being null. */
public record EntryIds(@Nullable String statement, @Nullable String talks) {}
