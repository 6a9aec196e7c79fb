package parley.ingest.load;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.ingest.derive.RecordIndex;
import parley.ingest.derive.Renames;
import parley.ingest.format.RecordContent;
import parley.ingest.format.RecordContent.Change;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.yaml.LocatedText;
import parley.record.value.ChangeKind;
import parley.record.value.Thing;

/** Writes what was added and what was changed since, newest first, and the former ids. */
final class ChangesWriter {

    /** A source that added something, and the day. */
    private record Addition(LocalDate day, String source) {}

    /** How much was added. */
    private static final class Added {
        private int statements;
        private int talks;
        private int reports;
    }

    /** A change without its position among all. */
    private record Entry(
            String id,
            Optional<Integer> logPosition,
            LocalDate day,
            String kind,
            String thing,
            String thingId,
            Optional<LocatedText> from,
            Optional<String> field,
            Optional<String> was,
            Optional<String> reason,
            Added added) {}

    private record ChangeRow(
            int position,
            String id,
            Optional<Integer> logPosition,
            LocalDate changed,
            String kind,
            String thing,
            String thingId,
            Optional<LocatedText> fromId,
            Optional<String> field,
            Optional<String> was,
            Optional<String> reason,
            int statements,
            int talks,
            int reports,
            Optional<String> statementId,
            Optional<String> talksId,
            Optional<String> participantId,
            Optional<String> sourceId,
            Optional<String> topicId) {}

    private record FormerIdRow(
            int position, String thing, String former, Optional<String> nowId, Optional<String> withdrawalId) {}

    private final RowWriter rows;
    private final RecordContent content;
    private final RecordIndex index;
    private final Renames renames;
    private final Map<Addition, Added> added = new LinkedHashMap<>();

    ChangesWriter(RowWriter rows, RecordContent content, RecordIndex index) {
        this.rows = rows;
        this.content = content;
        this.index = index;
        renames = index.renames();
    }

    /** Adds what a source brought; the changes of one day stand in the order in which sources are added. */
    void add(Source source) {
        var id = source.id().text();
        added(index.addedDays().of("source", id), id).reports +=
                source.reports().size();
        for (var statement : source.statements()) {
            added(source.added(statement), id).statements++;
        }
    }

    /** Writes all rows, once every source was added. */
    void write() throws SQLException {
        for (var talks : content.talks()) {
            var source = index.addedDays().first(talks).orElseThrow();
            added(index.addedDays().of("talks", talks.id().text()), source).talks++;
        }
        var position = 0;
        for (var entry : entries()) {
            rows.add(row(++position, entry));
        }
        writeFormerIds();
    }

    private Added added(Optional<LocalDate> day, String source) {
        return added.computeIfAbsent(new Addition(day.orElseThrow(), source), any -> new Added());
    }

    /** The newest first; within a day the log in its order, then the sources in theirs. */
    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        var ids = new HashSet<String>();
        for (var change : content.changes()) {
            var id = id(change);
            entries.add(new Entry(
                    // Further fields that were corrected on the same day.
                    ids.add(id) ? id : id + "-" + change.field().orElseThrow(),
                    Optional.of(entries.size() + 1),
                    date(change),
                    change.kind(),
                    change.thing(),
                    change.id().text(),
                    change.from(),
                    change.field(),
                    change.was(),
                    change.reason(),
                    new Added()));
        }
        added.forEach((addition, much) -> entries.add(new Entry(
                // Feeds have published it under the source's first id.
                "added-source-%s-%s".formatted(renames.origin("source", addition.source()), addition.day()),
                Optional.empty(),
                addition.day(),
                ChangeKind.ADDED.text(),
                Thing.SOURCE.text(),
                addition.source(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                much)));
        entries.sort(Comparator.comparing(Entry::day).reversed());
        return entries;
    }

    private ChangeRow row(int position, Entry entry) {
        return new ChangeRow(
                position,
                entry.id(),
                entry.logPosition(),
                entry.day(),
                entry.kind(),
                entry.thing(),
                entry.thingId(),
                entry.from(),
                entry.field(),
                entry.was(),
                entry.reason(),
                entry.added().statements,
                entry.added().talks,
                entry.added().reports,
                onRecord(entry, Thing.STATEMENT),
                onRecord(entry, Thing.TALKS),
                onRecord(entry, Thing.PARTICIPANT),
                onRecord(entry, Thing.SOURCE),
                onRecord(entry, Thing.TOPIC));
    }

    /** The id that the changed thing has today, if it is of this kind and was not withdrawn. */
    private Optional<String> onRecord(Entry entry, Thing thing) {
        return Optional.of(renames.end(entry.thing(), entry.thingId()))
                .filter(id -> entry.thing().equals(thing.text()))
                .filter(id -> renames.leaving(thing.text(), id).isEmpty());
    }

    private void writeFormerIds() throws SQLException {
        var position = 0;
        for (var former : renames.formers()) {
            var end = renames.end(former.thing(), former.id());
            var withdrawal = renames.leaving(former.thing(), end);
            rows.add(new FormerIdRow(
                    ++position,
                    former.thing(),
                    former.id(),
                    withdrawal.isPresent() ? Optional.empty() : Optional.of(end),
                    withdrawal.map(ChangesWriter::id)));
        }
    }

    /** An id is given up once, and a field of a thing is corrected at most once a day. */
    private static String id(Change change) {
        var id = change.from().orElse(change.id());
        return String.join(
                "-", change.kind(), change.thing(), id.text(), date(change).toString());
    }

    private static LocalDate date(Change change) {
        return change.day().orElseThrow().date();
    }
}
