package parley.archive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.archive.Content.Statement;
import parley.record.EdtfDate;
import parley.record.Words;

/** Counts of a record, so that no page has to count. */
final class Tally {

    private final Content content;
    private final Map<String, Integer> bySpeaker = new HashMap<>();
    private final Map<String, Integer> ownWords = new HashMap<>();
    private final Map<String, Integer> byTopic = new HashMap<>();
    private final Map<String, Set<String>> bySource = new HashMap<>();
    private int statements;

    Tally(Content content) {
        this.content = content;
        for (var source : content.sources()) {
            var reported = bySource.computeIfAbsent(source.id().text(), id -> new HashSet<>());
            source.reports().forEach(further -> reported.add(further.statement().text()));
            for (var statement : source.statements()) {
                reported.add(statement.id().text());
                count(statement);
            }
        }
    }

    private void count(Statement statement) {
        statements++;
        bySpeaker.merge(statement.speaker().text(), 1, Integer::sum);
        if (Words.parse(statement.words()).areOwn()) {
            ownWords.merge(statement.speaker().text(), 1, Integer::sum);
        }
        statement.topics().forEach(topic -> byTopic.merge(topic.text(), 1, Integer::sum));
    }

    int statements() {
        return statements;
    }

    int speakers() {
        return bySpeaker.size();
    }

    int bySpeaker(Text participant) {
        return bySpeaker.getOrDefault(participant.text(), 0);
    }

    int inOwnWords(Text participant) {
        return ownWords.getOrDefault(participant.text(), 0);
    }

    int onTopic(Text topic) {
        return byTopic.getOrDefault(topic.text(), 0);
    }

    /** Statements that a source reports, those in the files of other sources among them. */
    int inSource(Text source) {
        return bySource.get(source.text()).size();
    }

    /** The first day of the record; empty where a date is open to that side. */
    Optional<LocalDate> earliest() {
        var days = dates().map(EdtfDate::earliest).toList();
        return isOpen(days)
                ? Optional.empty()
                : days.stream().flatMap(Optional::stream).min(LocalDate::compareTo);
    }

    /** The last day of the record; empty where a date is open to that side. */
    Optional<LocalDate> latest() {
        var days = dates().map(EdtfDate::latest).toList();
        return isOpen(days)
                ? Optional.empty()
                : days.stream().flatMap(Optional::stream).max(LocalDate::compareTo);
    }

    private Stream<EdtfDate> dates() {
        var said =
                content.sources().stream()
                        .flatMap(source -> source.statements().stream())
                        .map(Statement::date);
        return Stream.concat(content.talks().stream().map(Content.Talks::date), said)
                .filter(date -> !date.isNone());
    }

    private static boolean isOpen(List<Optional<LocalDate>> days) {
        return days.stream().anyMatch(Optional::isEmpty);
    }
}
