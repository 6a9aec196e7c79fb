package parley.ingest.derive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.ingest.format.RecordContent;
import parley.ingest.format.RecordContent.Report;
import parley.ingest.format.RecordContent.Talks;

/**
 * The last day on which each statement and each set of talks came on record, was changed, or came
 * to be reported by one more source.
 */
public final class UpdatedDays {

    private final RecordIndex gathered;
    private final Map<Renames.Id, LocalDate> changes = new HashMap<>();

    public UpdatedDays(RecordContent content, RecordIndex gathered, Renames history) {
        this.gathered = gathered;
        for (var change : content.changes()) {
            var id = new Renames.Id(
                    change.thing(), history.end(change.thing(), change.id().text()));
            change.day().ifPresent(day -> changes.merge(id, day.date(), UpdatedDays::later));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /**
     * The day for a statement.
     *
     * @param added the day on which it came on record
     */
    public LocalDate of(String statement, LocalDate added) {
        var further = gathered.furtherReports().getOrDefault(statement, List.of()).stream();
        return last("statement", statement, further, added);
    }

    public LocalDate of(Talks talks) {
        var reports = Stream.concat(
                talks.reports().stream(), talks.outcomes().stream().flatMap(outcome -> outcome.reports().stream()));
        var id = talks.id().text();
        return last("talks", id, reports, gathered.arrivals().of("talks", id).orElseThrow());
    }

    private LocalDate last(String thing, String id, Stream<Report> reports, LocalDate added) {
        var came =
                reports.map(one -> gathered.arrivals().of("source", one.source().text()));
        var changed = Optional.ofNullable(changes.get(new Renames.Id(thing, id)));
        return Stream.concat(Stream.of(Optional.of(added), changed), came)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
