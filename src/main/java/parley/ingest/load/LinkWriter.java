package parley.ingest.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import parley.ingest.format.RecordContent.Source;

/** Writes what the statements of a record are about: talks, topics and people. */
final class LinkWriter implements AutoCloseable {

    private final Batch talks;
    private final Batch topics;
    private final Batch spokenOf;

    LinkWriter(Connection connection) throws SQLException {
        talks = new Batch(connection, "statement_talks", "statement_id, position, talks_id");
        topics = new Batch(connection, "statement_topic", "statement_id, position, topic_id");
        spokenOf = new Batch(connection, "statement_speaks_of", "statement_id, position, participant_id");
    }

    /** Adds the links of the statements of sources, which were sent. */
    void add(List<Source> sources) throws SQLException {
        for (var source : sources) {
            for (var statement : source.statements()) {
                talks.addList(statement.id(), statement.talks());
                topics.addList(statement.id(), statement.topics());
                spokenOf.addList(statement.id(), statement.speaksOf());
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
