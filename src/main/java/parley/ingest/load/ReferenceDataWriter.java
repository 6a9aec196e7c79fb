package parley.ingest.load;

import java.sql.Connection;
import java.sql.SQLException;
import parley.ingest.derive.Counts;
import parley.ingest.derive.Renames;
import parley.ingest.format.RecordContent;

/** Writes what the statements of a record speak of by name: sides, participants, topics. */
final class ReferenceDataWriter {

    private final Connection connection;
    private final RecordContent content;
    private final Renames history;
    private final Counts tally;

    ReferenceDataWriter(Connection connection, RecordContent content, Renames history, Counts tally) {
        this.connection = connection;
        this.content = content;
        this.history = history;
        this.tally = tally;
    }

    /** Writes them, and the spellings of names. */
    void write() throws SQLException {
        writeSides();
        writeParticipants();
        writeTopics();
        writeSpellings();
    }

    private void writeSides() throws SQLException {
        try (var rows = batch("side", "id, position, name")) {
            var position = 0;
            for (var side : content.sides()) {
                rows.add(side.id(), ++position, side.name());
            }
        }
    }

    private void writeParticipants() throws SQLException {
        try (var rows = batch("participant", "id, first_id, position, name, kind, side_id, statements, own_words")) {
            var position = 0;
            for (var one : content.participants()) {
                var said = tally.bySpeaker(one.id());
                var own = tally.inOwnWords(one.id());
                rows.add(
                        one.id(),
                        history.origin("participant", one.id().text()),
                        ++position,
                        one.name(),
                        one.kind(),
                        one.side(),
                        said,
                        own);
            }
        }
    }

    private void writeTopics() throws SQLException {
        try (var rows = batch("topic", "id, first_id, position, name, statements")) {
            var position = 0;
            for (var topic : content.topics()) {
                var first = history.origin("topic", topic.id().text());
                rows.add(topic.id(), first, ++position, topic.name(), tally.onTopic(topic.id()));
            }
        }
    }

    private void writeSpellings() throws SQLException {
        try (var rows = batch("spelling", "group_number, position, name")) {
            var group = 0;
            for (var spellings : content.names()) {
                group++;
                var position = 0;
                for (var name : spellings.texts()) {
                    rows.add(group, ++position, name);
                }
            }
        }
    }

    private Batch batch(String table, String columns) throws SQLException {
        return new Batch(connection, table, columns);
    }
}
