package parley.ingest.derive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.ingest.format.RecordContent;
import parley.ingest.format.RecordContent.Report;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.format.RecordContent.Talks;
import parley.ingest.yaml.LocatedDay;
import parley.ingest.yaml.LocatedText;

/** The day on which each source, each set of talks and each changed statement was added. */
public final class AddedDays {

    private final Map<String, Talks> talks = new HashMap<>();
    private final Map<String, LocalDate> sources = new HashMap<>();
    private final Map<String, LocalDate> statements = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private Optional<LocalDate> last = Optional.empty();

    AddedDays(RecordContent content, Renames renames) {
        content.talks().forEach(one -> talks.put(one.id().text(), one));
        content.changes().stream()
                .filter(change -> change.thing().equals("statement"))
                .forEach(change ->
                        changed.add(renames.end("statement", change.id().text())));
    }

    void add(Source source) {
        source.added().ifPresent(day -> sources.put(source.id().text(), day.date()));
        see(source.added().map(LocatedDay::date));
        for (var statement : source.statements()) {
            var day = source.added(statement);
            see(day);
            if (changed.contains(statement.id().text())) {
                day.ifPresent(date -> statements.put(statement.id().text(), date));
            }
        }
    }

    private void see(Optional<LocalDate> day) {
        last = Stream.of(last, day).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> of(Talks one) {
        return one.added().map(LocatedDay::date).or(() -> first(one).map(sources::get));
    }

    /** The source that talks were added with: of those that report them, the first that was added. */
    public Optional<String> first(Talks one) {
        return one.reports().stream()
                .map(Report::source)
                .map(LocatedText::text)
                .filter(sources::containsKey)
                .min(Comparator.comparing(sources::get));
    }

    /** Empty for participants, topics, statements that were never changed, and what is not on record. */
    public Optional<LocalDate> of(String thing, String id) {
        return switch (thing) {
            case "statement" -> Optional.ofNullable(statements.get(id));
            case "talks" -> Optional.ofNullable(talks.get(id)).flatMap(this::of);
            case "source" -> Optional.ofNullable(sources.get(id));
            default -> Optional.empty();
        };
    }

    /** The last day on which anything was added; empty if nothing was. */
    public Optional<LocalDate> last() {
        return Stream.concat(last.stream(), talks.values().stream().flatMap(one -> of(one).stream()))
                .max(Comparator.naturalOrder());
    }
}
