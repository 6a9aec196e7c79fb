package parley.archive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.archive.Content.Report;
import parley.archive.Content.Source;
import parley.archive.Content.Statement;
import parley.archive.Content.Talks;

/** When each statement, each set of talks and each source came on record. */
final class Arrivals {

    private final Map<String, LocalDate> statements = new HashMap<>();
    private final Map<String, LocalDate> talks = new HashMap<>();
    private final Map<String, LocalDate> sources = new HashMap<>();

    Arrivals(Content content) {
        for (var source : content.sources()) {
            source.added().ifPresent(day -> sources.put(source.id().text(), day.date()));
            source.statements().forEach(statement -> add(source, statement));
        }
        content.talks().forEach(this::add);
    }

    private void add(Source source, Statement statement) {
        statement
                .added()
                .or(source::added)
                .ifPresent(day -> statements.put(statement.id().text(), day.date()));
    }

    private void add(Talks one) {
        one.added()
                .map(Day::date)
                .or(() -> first(one).map(sources::get))
                .ifPresent(day -> talks.put(one.id().text(), day));
    }

    /** The source that talks came on record with: of those that report them the first to come. */
    Optional<String> first(Talks one) {
        return one.reports().stream()
                .map(Report::source)
                .map(Text::text)
                .filter(sources::containsKey)
                .min(Comparator.comparing(sources::get));
    }

    /** Empty for what is not dated: participants, topics, and what is not on record. */
    Optional<LocalDate> of(String thing, String id) {
        return Optional.ofNullable(
                switch (thing) {
                    case "statement" -> statements.get(id);
                    case "talks" -> talks.get(id);
                    case "source" -> sources.get(id);
                    default -> null;
                });
    }

    /** The last day on which anything came on record; empty where nothing did. */
    Optional<LocalDate> last() {
        return Stream.of(statements, talks, sources)
                .flatMap(days -> days.values().stream())
                .max(Comparator.naturalOrder());
    }
}
