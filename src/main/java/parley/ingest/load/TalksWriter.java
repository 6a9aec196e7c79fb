package parley.ingest.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import parley.ingest.derive.AddedDays;
import parley.ingest.derive.Renames;
import parley.ingest.derive.SourceOrder;
import parley.ingest.derive.TimelineOrder;
import parley.ingest.derive.UpdatedDays;
import parley.ingest.yaml.LocatedText;
import parley.record.value.EdtfDate;

/** Writes the talks of a record, and who takes part in them. */
final class TalksWriter {

    private record TalksRow(
            LocatedText id,
            String firstId,
            int position,
            Optional<LocalDate> added,
            LocalDate updated,
            String title,
            Optional<String> form,
            EdtfDate dateText,
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,
            Optional<String> place,
            String status,
            String statusSourceId,
            Optional<LocatedText> soughtById) {}

    private record TalksParticipantRow(LocatedText talksId, int position, LocatedText participantId) {}

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
        try (var rows = new Batch<>(connection, TalksRow.class)) {
            for (var one : timeline.talks()) {
                var sources =
                        one.reports().stream().map(report -> report.source().text());
                rows.add(new TalksRow(
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
                        one.soughtBy()));
            }
        }
    }

    private void writeParticipants() throws SQLException {
        try (var rows = new Batch<>(connection, TalksParticipantRow.class)) {
            for (var one : timeline.talks()) {
                rows.addList(one.id(), one.participants(), TalksParticipantRow::new);
            }
        }
    }
}
