package parley.ingest.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.yaml.LocatedText;

/** Writes what the statements of a record are about: talks, topics and people. */
final class LinkWriter implements AutoCloseable {

    private record StatementTalksRow(LocatedText statementId, int position, LocatedText talksId) {}

    private record StatementTopicRow(LocatedText statementId, int position, LocatedText topicId) {}

    private record StatementSpeaksOfRow(LocatedText statementId, int position, LocatedText participantId) {}

    private final Batch<StatementTalksRow> talks;
    private final Batch<StatementTopicRow> topics;
    private final Batch<StatementSpeaksOfRow> spokenOf;

    LinkWriter(Connection connection) throws SQLException {
        talks = new Batch<>(connection, StatementTalksRow.class);
        topics = new Batch<>(connection, StatementTopicRow.class);
        spokenOf = new Batch<>(connection, StatementSpeaksOfRow.class);
    }

    /** Adds the links of the statements of sources, which were sent. */
    void add(List<Source> sources) throws SQLException {
        for (var source : sources) {
            for (var statement : source.statements()) {
                talks.addList(statement.id(), statement.talks(), StatementTalksRow::new);
                topics.addList(statement.id(), statement.topics(), StatementTopicRow::new);
                spokenOf.addList(statement.id(), statement.speaksOf(), StatementSpeaksOfRow::new);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (talks;
                topics;
                spokenOf) {
            // Each sends the rest of its rows.
        }
    }
}
