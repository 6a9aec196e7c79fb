package parley.ingest.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import parley.ingest.derive.AddedDays;
import parley.ingest.derive.Renames;
import parley.ingest.format.RecordContent;
import parley.ingest.format.RecordContent.Change;
import parley.ingest.format.RecordContent.Source;

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

    /** An entry of the log, counted from 1. */
    private record Logged(int position, Change change) {}

    /** An arrival, or an entry of the log. */
    private record ChangeRow(LocalDate day, Optional<Arrival> arrival, Optional<Logged> logged) {}

    // The sort keeps the order of the log and of the sources within a day.
    private static final Comparator<ChangeRow> NEWEST_FIRST =
            Comparator.comparing(ChangeRow::day).reversed();

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
        var all = new ArrayList<ChangeRow>();
        for (var change : content.changes()) {
            var logged = new Logged(all.size() + 1, change);
            all.add(new ChangeRow(date(change), Optional.empty(), Optional.of(logged)));
        }
        for (var arrival : brought.keySet()) {
            all.add(new ChangeRow(arrival.day(), Optional.of(arrival), Optional.empty()));
        }
        all.sort(NEWEST_FIRST);
        var columns =
                "position, id, log_position, changed, kind, thing, thing_id, from_id, reason, statements, talks, reports,"
                        + " statement_id, talks_id, participant_id, source_id, topic_id";
        try (var rows = new Batch(connection, "change", columns)) {
            var position = 0;
            for (var row : all) {
                position++;
                if (row.logged().isPresent()) {
                    add(rows, position, row.logged().get());
                } else {
                    add(rows, position, row.arrival().orElseThrow());
                }
            }
        }
    }

    private void add(Batch rows, int position, Arrival arrival) throws SQLException {
        var much = brought.get(arrival);
        rows.add(
                position,
                // Feeds have told readers of it by this id, whatever the source is called since.
                "added-source-%s-%s".formatted(history.origin("source", arrival.source()), arrival.day()),
                Optional.empty(),
                arrival.day(),
                "added",
                "source",
                arrival.source(),
                Optional.empty(),
                Optional.empty(),
                much.statements,
                much.talks,
                much.reports,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                arrival.source(),
                Optional.empty());
    }

    private void add(Batch rows, int position, Logged logged) throws SQLException {
        var change = logged.change();
        rows.add(
                position,
                id(change),
                logged.position(),
                date(change),
                change.kind(),
                change.thing(),
                change.id(),
                change.from(),
                change.reason(),
                0,
                0,
                0,
                onRecord(change, "statement"),
                onRecord(change, "talks"),
                onRecord(change, "participant"),
                onRecord(change, "source"),
                onRecord(change, "topic"));
    }

    /** What the change is of, if it is this kind of thing and still on record under some id. */
    private Optional<String> onRecord(Change change, String thing) {
        return Optional.of(history.end(change.thing(), change.id().text()))
                .filter(id -> change.thing().equals(thing))
                .filter(id -> history.leaving(thing, id).isEmpty());
    }

    private void writeFormerIds() throws SQLException {
        var columns = "position, thing, former, now_id, withdrawal_id";
        try (var rows = new Batch(connection, "former_id", columns)) {
            var position = 0;
            for (var former : history.formers()) {
                var end = history.end(former.thing(), former.id());
                var withdrawal = history.leaving(former.thing(), end);
                rows.add(
                        ++position,
                        former.thing(),
                        former.id(),
                        withdrawal.isPresent() ? Optional.empty() : end,
                        withdrawal.map(ChangesWriter::id));
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
