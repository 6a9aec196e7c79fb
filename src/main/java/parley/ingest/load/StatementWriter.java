package parley.ingest.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import parley.ingest.derive.Renames;
import parley.ingest.derive.SourceOrder;
import parley.ingest.derive.TimelineOrder;
import parley.ingest.derive.UpdatedDays;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.yaml.LocatedText;
import parley.record.value.EdtfDate;

/** Writes the statements of a record. */
final class StatementWriter implements AutoCloseable {

    private record StatementRow(
            LocatedText id,
            String firstId,
            int position,
            LocalDate added,
            LocalDate updated,
            LocatedText speakerId,
            Optional<String> office,
            EdtfDate dateText,
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,
            Optional<String> occasion,
            String words,
            LocatedText sourceId,
            int sourcePosition) {}

    private final TimelineOrder timeline;
    private final UpdatedDays updates;
    private final Renames history;
    private final Batch<StatementRow> statements;

    StatementWriter(Connection connection, TimelineOrder timeline, UpdatedDays updates, Renames history)
            throws SQLException {
        this.timeline = timeline;
        this.updates = updates;
        this.history = history;
        statements = new Batch<>(connection, StatementRow.class);
    }

    /** Adds the statements of a source. */
    void add(Source source) throws SQLException {
        var positions = timeline.positions(source);
        var sourcePosition = 0;
        for (var statement : SourceOrder.statements(source)) {
            var added = source.added(statement).orElseThrow();
            statements.add(new StatementRow(
                    statement.id(),
                    history.origin("statement", statement.id().text()),
                    positions.get(statement.id().text()),
                    added,
                    updates.of(statement.id().text(), added),
                    statement.speaker(),
                    statement.office(),
                    statement.date(),
                    statement.date().earliest(),
                    statement.date().latest(),
                    statement.occasion(),
                    statement.words(),
                    source.id(),
                    ++sourcePosition));
        }
    }

    /** Sends what was added, as is to be done before anything that refers to it. */
    void send() throws SQLException {
        statements.send();
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }
}
