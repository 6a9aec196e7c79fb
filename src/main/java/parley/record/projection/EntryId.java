package parley.record.projection;

import java.time.LocalDate;

/**
 * Which statement, or which talks, stand at a place of the timeline.
 *
 * @param updated the last day on which it changed on record
 */
public record EntryId(int position, String id, LocalDate updated) {}
