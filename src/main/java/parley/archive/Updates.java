package parley.archive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.archive.Content.Talks;

/**
 * The last day on which each statement and each set of talks came on record, was changed, or came
 * to be reported by one more source.
 */
final class Updates {

    private final Map<History.Id, LocalDate> days = new HashMap<>();

    Updates(Content content, Arrivals arrivals, History history) {
        for (var source : content.sources()) {
            var came = arrivals.of("source", source.id().text());
            for (var statement : source.statements()) {
                var id = statement.id().text();
                add("statement", id, arrivals.of("statement", id));
            }
            source.reports().forEach(report -> add("statement", report.statement().text(), came));
        }
        content.talks().forEach(talks -> add(talks, arrivals));
        for (var change : content.changes()) {
            var id = history.end(change.thing(), change.id().text());
            add(change.thing(), id, change.day().map(Day::date));
        }
    }

    private void add(Talks talks, Arrivals arrivals) {
        var id = talks.id().text();
        add("talks", id, arrivals.of("talks", id));
        Stream.concat(
                        talks.reports().stream(),
                        talks.outcomes().stream().flatMap(outcome -> outcome.reports().stream()))
                .map(report -> arrivals.of("source", report.source().text()))
                .forEach(came -> add("talks", id, came));
    }

    private void add(String thing, String id, Optional<LocalDate> day) {
        day.ifPresent(
                one -> days.merge(new History.Id(thing, id), one, (a, b) -> a.isBefore(b) ? b : a));
    }

    /** Empty for what never came on record. */
    Optional<LocalDate> of(String thing, String id) {
        return Optional.ofNullable(days.get(new History.Id(thing, id)));
    }
}
