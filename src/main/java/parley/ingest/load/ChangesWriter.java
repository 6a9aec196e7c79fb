package parley.ingest.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import parley.ingest.derive.AddedDays;
import parley.ingest.derive.Renames;
import parley.ingest.format.RecordContent;
import parley.ingest.format.RecordContent.Change;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.yaml.LocatedText;
import parley.record.value.ChangeKind;
import parley.record.value.Thing;

/** Writes what came on record and what was changed since, newest first, and the former ids. */
final class ChangesWriter {

    /** What a source brought on one day. */
    private record Arrival(LocalDate day, String source) {}

    /** How much that was. */
    private static final class Brought {
        private int statements;
        private int talks;
        private int reports;
    }

    private record ChangeRow(
            int position,
            String id,
            Optional<Integer> logPosition,
            LocalDate changed,
            String kind,
            String thing,
            String thingId,
            Optional<LocatedText> fromId,
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

    /** What happened on a day, as a row that waits for its position. */
    private record Dated(LocalDate day, IntFunction<ChangeRow> row) {}

    private final Connection connection;
    private final RecordContent content;
    private final AddedDays arrivals;
    private final Renames history;
    private final Map<Arrival, Brought> brought = new LinkedHashMap<>();

    ChangesWriter(Connection connection, RecordContent content, AddedDays arrivals, Renames history) {
        this.connection = connection;
        this.content = content;
        this.arrivals = arrivals;
        this.history = history;
    }

    /** Adds what a source brought; those of one day stand in the order in which they are added. */
    void add(Source source) {
        var id = source.id().text();
        brought(arrivals.of("source", id), id).reports += source.reports().size();
        for (var statement : source.statements()) {
            brought(source.added(statement), id).statements++;
        }
    }

    /** Writes all rows, when every source was added. */
    void write() throws SQLException {
        for (var talks : content.talks()) {
            var source = arrivals.first(talks).orElseThrow();
            brought(arrivals.of("talks", talks.id().text()), source).talks++;
        }
        writeChanges();
        writeFormerIds();
    }

    private Brought brought(Optional<LocalDate> day, String source) {
        return brought.computeIfAbsent(new Arrival(day.orElseThrow(), source), any -> new Brought());
    }

    private void writeChanges() throws SQLException {
        var all = new ArrayList<Dated>();
        for (var change : content.changes()) {
            var logPosition = all.size() + 1;
            all.add(new Dated(date(change), position -> row(position, logPosition, change)));
        }
        brought.forEach((arrival, much) -> all.add(new Dated(arrival.day(), position -> row(position, arrival, much))));
        // The sort keeps the order of the log and of the sources within a day.
        all.sort(Comparator.comparing(Dated::day).reversed());
        try (var rows = new Batch<>(connection, ChangeRow.class)) {
            var position = 0;
            for (var one : all) {
                rows.add(one.row().apply(++position));
            }
        }
    }

    private ChangeRow row(int position, Arrival arrival, Brought much) {
        return new ChangeRow(
                position,
                // Feeds have told readers of it by this id, whatever the source is called since.
                "added-source-%s-%s".formatted(history.origin("source", arrival.source()), arrival.day()),
                Optional.empty(),
                arrival.day(),
                ChangeKind.ADDED.text(),
                Thing.SOURCE.text(),
                arrival.source(),
                Optional.empty(),
                Optional.empty(),
                much.statements,
                much.talks,
                much.reports,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(arrival.source()),
                Optional.empty());
    }

    private ChangeRow row(int position, int logPosition, Change change) {
        return new ChangeRow(
                position,
                id(change),
                Optional.of(logPosition),
                date(change),
                change.kind(),
                change.thing(),
                change.id().text(),
                change.from(),
                change.reason(),
                0,
                0,
                0,
                onRecord(change, Thing.STATEMENT),
                onRecord(change, Thing.TALKS),
                onRecord(change, Thing.PARTICIPANT),
                onRecord(change, Thing.SOURCE),
                onRecord(change, Thing.TOPIC));
    }

    /** What the change is of, if it is this kind of thing and still on record under some id. */
    private Optional<String> onRecord(Change change, Thing thing) {
        return Optional.of(history.end(change.thing(), change.id().text()))
                .filter(id -> change.thing().equals(thing.text()))
                .filter(id -> history.leaving(thing.text(), id).isEmpty());
    }

    private void writeFormerIds() throws SQLException {
        try (var rows = new Batch<>(connection, FormerIdRow.class)) {
            var position = 0;
            for (var former : history.formers()) {
                var end = history.end(former.thing(), former.id());
                var withdrawal = history.leaving(former.thing(), end);
                rows.add(new FormerIdRow(
                        ++position,
                        former.thing(),
                        former.id(),
                        withdrawal.isPresent() ? Optional.empty() : Optional.of(end),
                        withdrawal.map(ChangesWriter::id)));
            }
        }
    }

    /** Never another's: an id is left once, and a thing is corrected once a day. */
    private static String id(Change change) {
        var id = change.from().orElse(change.id());
        return String.join(
                "-", change.kind(), change.thing(), id.text(), date(change).toString());
    }

    private static LocalDate date(Change change) {
        return change.day().orElseThrow().date();
    }
}
