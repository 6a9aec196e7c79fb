package parley.archive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import parley.archive.Content.FurtherReport;
import parley.archive.Content.Source;
import parley.archive.Content.Statement;
import parley.record.EdtfDate;
import parley.record.Words;

/** Counts of a record, so that no page has to count. */
final class Tally {

    private final Map<String, Integer> bySpeaker = new HashMap<>();
    private final Map<String, Integer> ownWords = new HashMap<>();
    private final Map<String, Integer> byTopic = new HashMap<>();
    private final Map<String, Integer> bySource = new HashMap<>();
    private LocalDate earliest = LocalDate.MAX;
    private LocalDate latest = LocalDate.MIN;
    private int statements;

    Tally(Content content) {
        content.talks().forEach(talks -> see(talks.date()));
    }

    void add(Source source) {
        var further = source.reports().stream().map(FurtherReport::statement).map(Text::text);
        bySource.put(
                source.id().text(), source.statements().size() + (int) further.distinct().count());
        source.statements().forEach(this::count);
    }

    private void count(Statement statement) {
        statements++;
        see(statement.date());
        bySpeaker.merge(statement.speaker().text(), 1, Integer::sum);
        if (Words.parse(statement.words()).areOwn()) {
            ownWords.merge(statement.speaker().text(), 1, Integer::sum);
        }
        statement.topics().forEach(topic -> byTopic.merge(topic.text(), 1, Integer::sum));
    }

    private void see(EdtfDate date) {
        if (!date.isNone()) {
            var first = date.earliest().orElse(LocalDate.MIN);
            var last = date.latest().orElse(LocalDate.MAX);
            earliest = first.isBefore(earliest) ? first : earliest;
            latest = last.isAfter(latest) ? last : latest;
        }
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
        return bySource.get(source.text());
    }

    /** The first day of the record; empty where a date is open to that side, or there is none. */
    Optional<LocalDate> earliest() {
        return known(earliest);
    }

    /** The last day of the record; empty where a date is open to that side, or there is none. */
    Optional<LocalDate> latest() {
        return known(latest);
    }

    private static Optional<LocalDate> known(LocalDate day) {
        return Optional.of(day)
                .filter(one -> !one.equals(LocalDate.MIN) && !one.equals(LocalDate.MAX));
    }
}
