package parley.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands at one place of the timeline: either a statement or talks, the other being null.
 *
 * @param updated the last day on which it changed on record
 */
public record EntryIds(@Nullable String statement, @Nullable String talks, LocalDate updated) {}
