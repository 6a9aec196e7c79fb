package parley.ingest.load;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import parley.ingest.check.CheckedRecord;
import parley.ingest.derive.RecordIndex;
import parley.ingest.derive.SourceOrder;
import parley.ingest.format.RecordContent;
import parley.ingest.yaml.LocatedDay;
import parley.ingest.yaml.LocatedText;
import parley.record.value.EdtfDate;

/** Writes what statements refer to: sides, participants, topics, sources and talks; and the spellings of names. */
final class ReferenceDataWriter {

    private record SideRow(LocatedText id, int position, LocatedText name) {}

    private record ParticipantRow(
            LocatedText id,
            String firstId,
            int position,
            LocatedText name,
            Optional<String> disambiguation,
            String kind,
            Optional<String> wikidata,
            int statements,
            int quotes) {}

    private record ParticipantSideRow(
            LocatedText participantId,
            int position,
            LocatedText sideId,
            EdtfDate fromText,
            EdtfDate toText,
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest) {}

    private record ParticipantNameRow(
            LocatedText participantId, int position, Optional<String> language, String name) {}

    private record TopicRow(LocatedText id, String firstId, int position, LocatedText name, int statements) {}

    private record SpellingRow(int groupNumber, int position, LocatedText name) {}

    private record SourceRow(
            LocatedText id,
            int position,
            Optional<LocalDate> added,
            EdtfDate published,
            Optional<String> publisher,
            Optional<String> title,
            Optional<String> author,
            Optional<String> address,
            Optional<String> archived,
            Optional<String> language,
            int statements) {}

    private record SourceCopyRow(
            LocatedText sourceId, int position, Optional<LocalDate> taken, String address, Optional<String> sha256) {}

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
            Optional<String> heldAt,
            Optional<String> datedBy,
            Optional<String> dateNote,
            Optional<String> place,
            String status,
            String statusSourceId) {}

    private record TalksSoughtByRow(LocatedText talksId, int position, LocatedText sideId) {}

    private record TalksParticipantRow(
            LocatedText talksId, int position, LocatedText participantId, String role, Optional<String> sideId) {}

    private final RowWriter rows;
    private final RecordContent content;
    private final RecordIndex index;
    private final SourceOrder order;

    ReferenceDataWriter(RowWriter rows, CheckedRecord record, SourceOrder order) {
        this.rows = rows;
        content = record.content();
        index = record.gathered();
        this.order = order;
    }

    void write() throws SQLException {
        writeSides();
        writeParticipants();
        writeTopics();
        writeSpellings();
        writeSources();
        writeTalks();
    }

    private void writeSides() throws SQLException {
        var position = 0;
        for (var side : content.sides()) {
            rows.add(new SideRow(side.id(), ++position, side.name()));
        }
    }

    private void writeParticipants() throws SQLException {
        var position = 0;
        for (var one : content.participants()) {
            rows.add(new ParticipantRow(
                    one.id(),
                    firstId("participant", one.id()),
                    ++position,
                    one.name(),
                    one.disambiguation(),
                    one.kind(),
                    one.wikidata(),
                    index.counts().bySpeaker(one.id()),
                    index.counts().quotesOf(one.id())));
            var held = 0;
            for (var side : one.sides()) {
                rows.add(new ParticipantSideRow(
                        one.id(),
                        ++held,
                        side.side(),
                        side.from(),
                        side.to(),
                        side.from().earliest(),
                        side.to().latest()));
            }
            var place = 0;
            for (var name : one.names()) {
                rows.add(new ParticipantNameRow(one.id(), ++place, name.language(), name.name()));
            }
        }
    }

    private void writeTopics() throws SQLException {
        var position = 0;
        for (var topic : content.topics()) {
            rows.add(new TopicRow(
                    topic.id(),
                    firstId("topic", topic.id()),
                    ++position,
                    topic.name(),
                    index.counts().onTopic(topic.id())));
        }
    }

    private void writeSpellings() throws SQLException {
        var group = 0;
        for (var spellings : content.names()) {
            group++;
            var position = 0;
            for (var name : spellings.texts()) {
                rows.add(new SpellingRow(group, ++position, name));
            }
        }
    }

    private void writeSources() throws SQLException {
        var position = 0;
        for (var source : order.sources()) {
            rows.add(new SourceRow(
                    source.id(),
                    ++position,
                    index.addedDays().of("source", source.id().text()),
                    source.published(),
                    source.publisher(),
                    source.title(),
                    source.author(),
                    source.address(),
                    source.archived(),
                    source.language(),
                    index.counts().inSource(source.id())));
            var copies = 0;
            for (var copy : source.copies()) {
                rows.add(new SourceCopyRow(
                        source.id(), ++copies, copy.taken().map(LocatedDay::date), copy.address(), copy.sha256()));
            }
        }
    }

    private void writeTalks() throws SQLException {
        for (var one : index.timeline().talks()) {
            var sources = one.reports().stream().map(report -> report.source().text());
            rows.add(new TalksRow(
                    one.id(),
                    firstId("talks", one.id()),
                    index.timeline().position(one),
                    index.addedDays().of("talks", one.id().text()),
                    index.updated(one),
                    one.title(),
                    one.form(),
                    one.date(),
                    one.date().earliest(),
                    one.date().latest(),
                    one.date().instant().map(Instant::toString),
                    one.datedBy().map(LocatedText::text),
                    one.dateNote(),
                    one.place(),
                    one.status(),
                    order.newest(sources.toList())));
            rows.addList(one.id(), one.soughtBy(), TalksSoughtByRow::new);
            var position = 0;
            for (var attendance : one.participants()) {
                var id = attendance.participant();
                var side = attendance
                        .side()
                        .map(LocatedText::text)
                        .or(() -> index.sides().of(id, one.date()));
                rows.add(new TalksParticipantRow(one.id(), ++position, id, attendance.role(), side));
            }
        }
    }

    private String firstId(String thing, LocatedText id) {
        return index.renames().origin(thing, id.text());
    }
}
