package parley.ingest.load;

import java.sql.Connection;
import java.sql.SQLException;
import parley.ingest.derive.Counts;
import parley.ingest.derive.Renames;
import parley.ingest.format.RecordContent;
import parley.ingest.yaml.LocatedText;

/** Writes what the statements of a record speak of by name: sides, participants, topics. */
final class ReferenceDataWriter {

    private record SideRow(LocatedText id, int position, LocatedText name) {}

    private record ParticipantRow(
            LocatedText id,
            String firstId,
            int position,
            String name,
            String kind,
            LocatedText sideId,
            int statements,
            int ownWords) {}

    private record TopicRow(LocatedText id, String firstId, int position, LocatedText name, int statements) {}

    private record SpellingRow(int groupNumber, int position, LocatedText name) {}

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
        try (var rows = new Batch<>(connection, SideRow.class)) {
            var position = 0;
            for (var side : content.sides()) {
                rows.add(new SideRow(side.id(), ++position, side.name()));
            }
        }
    }

    private void writeParticipants() throws SQLException {
        try (var rows = new Batch<>(connection, ParticipantRow.class)) {
            var position = 0;
            for (var one : content.participants()) {
                rows.add(new ParticipantRow(
                        one.id(),
                        history.origin("participant", one.id().text()),
                        ++position,
                        one.name(),
                        one.kind(),
                        one.side(),
                        tally.bySpeaker(one.id()),
                        tally.inOwnWords(one.id())));
            }
        }
    }

    private void writeTopics() throws SQLException {
        try (var rows = new Batch<>(connection, TopicRow.class)) {
            var position = 0;
            for (var topic : content.topics()) {
                var first = history.origin("topic", topic.id().text());
                rows.add(new TopicRow(topic.id(), first, ++position, topic.name(), tally.onTopic(topic.id())));
            }
        }
    }

    private void writeSpellings() throws SQLException {
        try (var rows = new Batch<>(connection, SpellingRow.class)) {
            var group = 0;
            for (var spellings : content.names()) {
                group++;
                var position = 0;
                for (var name : spellings.texts()) {
                    rows.add(new SpellingRow(group, ++position, name));
                }
            }
        }
    }
}
