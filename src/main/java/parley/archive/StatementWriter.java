package parley.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import parley.archive.Content.Statement;

/** Writes the statements of a record, and what they are about. */
final class StatementWriter {

    private final Connection connection;
    private final SourceOrder order;
    private final Arrivals arrivals;
    private final Updates updates;
    private final History history;

    StatementWriter(
            Connection connection,
            SourceOrder order,
            Arrivals arrivals,
            Updates updates,
            History history) {
        this.connection = connection;
        this.order = order;
        this.arrivals = arrivals;
        this.updates = updates;
        this.history = history;
    }

    void write() throws SQLException {
        writeStatements();
        writeLinks("statement_talks", "talks_id", Statement::talks);
        writeLinks("statement_topic", "topic_id", Statement::topics);
        writeLinks("statement_speaks_of", "participant_id", Statement::speaksOf);
    }

    private void writeStatements() throws SQLException {
        var columns =
                "id, first_id, added, updated, speaker_id, office, date_text, earliest, latest, occasion, words, source_id, source_position";
        try (var rows = new Batch(connection, "statement", columns)) {
            for (var source : order.sources()) {
                var position = 0;
                for (var statement : SourceOrder.statements(source)) {
                    rows.add(
                            statement.id(),
                            history.origin("statement", statement.id().text()),
                            arrivals.of("statement", statement.id().text()),
                            updates.of("statement", statement.id().text()),
                            statement.speaker(),
                            statement.office(),
                            statement.date(),
                            statement.date().earliest(),
                            statement.date().latest(),
                            statement.occasion(),
                            statement.words(),
                            source.id(),
                            ++position);
                }
            }
        }
    }

    private void writeLinks(String table, String column, Function<Statement, List<Text>> ids)
            throws SQLException {
        try (var rows = new Batch(connection, table, "statement_id, position, " + column)) {
            for (var source : order.sources()) {
                for (var statement : source.statements()) {
                    rows.addList(statement.id(), ids.apply(statement));
                }
            }
        }
    }
}
