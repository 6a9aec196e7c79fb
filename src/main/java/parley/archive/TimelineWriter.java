package parley.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Writes the one order of all talks and statements of a record. */
final class TimelineWriter {

    private TimelineWriter() {}

    /**
     * Writes some items, whose talks and statements were sent.
     *
     * @param first how many items stand before them on the timeline
     */
    static void write(Connection connection, int first, List<Timeline.Item> items)
            throws SQLException {
        try (var rows = new Batch(connection, "entry", "position, statement_id, talks_id")) {
            var position = first;
            for (var item : items) {
                var id = item.id();
                rows.add(
                        ++position,
                        item.isStatement() ? id : Optional.empty(),
                        item.isStatement() ? Optional.empty() : id);
            }
        }
    }
}
