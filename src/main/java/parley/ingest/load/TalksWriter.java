package parley.ingest.load;

import java.sql.Connection;
import java.sql.SQLException;
import parley.ingest.derive.AddedDays;
import parley.ingest.derive.Renames;
import parley.ingest.derive.SourceOrder;
import parley.ingest.derive.TimelineOrder;
import parley.ingest.derive.UpdatedDays;

/** Writes the talks of a record, and who takes part in them. */
final class TalksWriter {

    private final Connection connection;
    private final TimelineOrder timeline;
    private final SourceOrder order;
    private final AddedDays arrivals;
    private final UpdatedDays updates;
    private final Renames history;

    TalksWriter(
            Connection connection,
            TimelineOrder timeline,
            SourceOrder order,
            AddedDays arrivals,
            UpdatedDays updates,
            Renames history) {
        this.connection = connection;
        this.timeline = timeline;
        this.order = order;
        this.arrivals = arrivals;
        this.updates = updates;
        this.history = history;
    }

    void write() throws SQLException {
        writeTalks();
        writeParticipants();
    }

    private void writeTalks() throws SQLException {
        var columns =
                "id, first_id, position, added, updated, title, form, date_text, earliest, latest, place, status, status_source_id, sought_by_id";
        try (var rows = new Batch(connection, "talks", columns)) {
            for (var one : timeline.talks()) {
                var sources =
                        one.reports().stream().map(report -> report.source().text());
                rows.add(
                        one.id(),
                        history.origin("talks", one.id().text()),
                        timeline.position(one),
                        arrivals.of("talks", one.id().text()),
                        updates.of(one),
                        one.title(),
                        one.form(),
                        one.date(),
                        one.date().earliest(),
                        one.date().latest(),
                        one.place(),
                        one.status(),
                        order.newest(sources.toList()),
                        one.soughtBy());
            }
        }
    }

    private void writeParticipants() throws SQLException {
        var columns = "talks_id, position, participant_id";
        try (var rows = new Batch(connection, "talks_participant", columns)) {
            for (var one : timeline.talks()) {
                rows.addList(one.id(), one.participants());
            }
        }
    }
}
