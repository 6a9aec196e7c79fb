package parley.ingest.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.ingest.format.RecordContent;
import parley.ingest.format.RecordContent.Report;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.format.RecordContent.Talks;

/** What is derived from all files of a record; the statements themselves are not kept. */
public final class RecordIndex {

    private final List<Source> headings = new ArrayList<>();
    private final Map<String, List<Report>> furtherReports = new HashMap<>();
    /** The last day on which an answer to a statement was added. */
    private final Map<String, LocalDate> lastAnswers = new HashMap<>();

    private final Map<Renames.Id, LocalDate> lastChanges = new HashMap<>();
    private final Renames renames;
    private final AddedDays addedDays;
    private final Counts counts;
    private final SidesOfParticipants sides;
    private final TimelineOrder timeline;

    public RecordIndex(RecordContent content) {
        renames = new Renames(content.changes());
        addedDays = new AddedDays(content, renames);
        counts = new Counts(content);
        sides = new SidesOfParticipants(content);
        timeline = new TimelineOrder(content);
        for (var change : content.changes()) {
            var id = new Renames.Id(
                    change.thing(), renames.end(change.thing(), change.id().text()));
            change.day().ifPresent(day -> lastChanges.merge(id, day.date(), RecordIndex::later));
        }
    }

    /**
     * Adds a source.
     *
     * @param isFaultless whether it and all before it are, so that it may be written
     */
    public void add(Source source, boolean isFaultless) {
        addedDays.add(source);
        if (isFaultless) {
            headings.add(source.heading());
            counts.add(source);
            timeline.add(source);
            for (var one : source.reports()) {
                furtherReports
                        .computeIfAbsent(one.statement().text(), any -> new ArrayList<>())
                        .add(one.report());
            }
            for (var statement : source.statements()) {
                var day = source.added(statement).orElseThrow();
                statement
                        .answers()
                        .forEach(answer -> lastAnswers.merge(answer.statement().text(), day, RecordIndex::later));
            }
        }
    }

    /** The sources without what they report. */
    public List<Source> headings() {
        return headings;
    }

    /** The reports of a statement by other sources than its own. */
    public List<Report> furtherReports(String statement) {
        return furtherReports.getOrDefault(statement, List.of());
    }

    public Renames renames() {
        return renames;
    }

    public AddedDays addedDays() {
        return addedDays;
    }

    public Counts counts() {
        return counts;
    }

    public SidesOfParticipants sides() {
        return sides;
    }

    public TimelineOrder timeline() {
        return timeline;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /** The last day on which a statement was added, changed, answered, or reported by one more source. */
    public LocalDate updated(String statement, LocalDate added) {
        return updated(
                "statement",
                statement,
                furtherReports(statement).stream(),
                later(added, lastAnswers.getOrDefault(statement, added)));
    }

    /** The last day on which talks were added, changed, or reported by one more source. */
    public LocalDate updated(Talks talks) {
        var reports = Stream.concat(
                talks.reports().stream(), talks.outcomes().stream().flatMap(outcome -> outcome.reports().stream()));
        var id = talks.id().text();
        return updated("talks", id, reports, addedDays.of("talks", id).orElseThrow());
    }

    private LocalDate updated(String thing, String id, Stream<Report> reports, LocalDate added) {
        var reported = reports.map(one -> addedDays.of("source", one.source().text()));
        var changed = Optional.ofNullable(lastChanges.get(new Renames.Id(thing, id)));
        return Stream.concat(Stream.of(Optional.of(added), changed), reported)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
