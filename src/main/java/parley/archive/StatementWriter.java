package parley.archive;

import java.sql.Connection;
import java.sql.SQLException;
import parley.archive.Content.Source;

/** Writes the statements of a record, and what they are about. */
final class StatementWriter implements AutoCloseable {

    private final Updates updates;
    private final History history;
    private final Batch statements;
    private final Batch talks;
    private final Batch topics;
    private final Batch spokenOf;

    StatementWriter(Connection connection, Updates updates, History history) throws SQLException {
        this.updates = updates;
        this.history = history;
        statements =
                new Batch(
                        connection,
                        "statement",
                        "id, first_id, added, updated, speaker_id, office, date_text, earliest, latest, occasion, words, source_id, source_position");
        talks = links(connection, "statement_talks", "talks_id");
        topics = links(connection, "statement_topic", "topic_id");
        spokenOf = links(connection, "statement_speaks_of", "participant_id");
    }

    private Batch links(Connection connection, String table, String column) throws SQLException {
        return new Batch(connection, table, "statement_id, position, " + column, statements);
    }

    /** Adds the statements of a source. */
    void add(Source source) throws SQLException {
        var position = 0;
        for (var statement : SourceOrder.statements(source)) {
            var added = source.added(statement).orElseThrow();
            statements.add(
                    statement.id(),
                    history.origin("statement", statement.id().text()),
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
                    ++position);
            talks.addList(statement.id(), statement.talks());
            topics.addList(statement.id(), statement.topics());
            spokenOf.addList(statement.id(), statement.speaksOf());
        }
    }

    /** Has what refers to the statements so far find them. */
    void send() throws SQLException {
        statements.send();
    }

    @Override
    public void close() throws SQLException {
        try (statements;
                talks;
                topics;
                spokenOf) {
            // Closed in the opposite order, each after what it refers to was sent.
        }
    }
}
