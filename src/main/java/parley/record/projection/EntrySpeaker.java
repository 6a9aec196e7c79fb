package parley.record.projection;

import org.jspecify.annotations.Nullable;

/**
 * One who said the statement at a position.
 *
 * @param participant the id; null for a speaker whom the source does not name
 * @param side the id of their side then; null for those who have none
 */
public record EntrySpeaker(
        int position,
        @Nullable String participant,
        @Nullable String side) {}
