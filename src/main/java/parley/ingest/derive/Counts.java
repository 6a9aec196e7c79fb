package parley.ingest.derive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import parley.ingest.format.RecordContent;
import parley.ingest.format.RecordContent.FurtherReport;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.format.RecordContent.Statement;
import parley.ingest.yaml.LocatedText;
import parley.record.value.EdtfDate;
import parley.record.value.StatementKind;
import parley.record.value.Words;

/** The counts of a record, so that no page has to count. */
public final class Counts {

    private final Map<String, Integer> bySpeaker = new HashMap<>();
    private final Map<String, Integer> quotes = new HashMap<>();
    private final Map<String, Integer> byTopic = new HashMap<>();
    private final Map<String, Integer> bySource = new HashMap<>();
    private LocalDate earliest = LocalDate.MAX;
    private LocalDate latest = LocalDate.MIN;
    private int statements;

    Counts(RecordContent content) {
        content.talks().forEach(talks -> see(talks.date()));
    }

    void add(Source source) {
        var further = source.reports().stream().map(FurtherReport::statement).map(LocatedText::text);
        bySource.put(
                source.id().text(),
                source.statements().size() + (int) further.distinct().count());
        source.statements().forEach(this::count);
    }

    private void count(Statement statement) {
        statements++;
        see(statement.date());
        var isQuote = Words.parse(statement.words()).kind() == StatementKind.QUOTE;
        for (var speaker : statement.speakers()) {
            speaker.participant().map(LocatedText::text).ifPresent(id -> {
                bySpeaker.merge(id, 1, Integer::sum);
                quotes.merge(id, isQuote ? 1 : 0, Integer::sum);
            });
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

    public int statements() {
        return statements;
    }

    public int speakers() {
        return bySpeaker.size();
    }

    public int bySpeaker(LocatedText participant) {
        return bySpeaker.getOrDefault(participant.text(), 0);
    }

    public int quotesOf(LocatedText participant) {
        return quotes.getOrDefault(participant.text(), 0);
    }

    public int onTopic(LocatedText topic) {
        return byTopic.getOrDefault(topic.text(), 0);
    }

    /** The statements that a source reports, including those in the files of other sources. */
    public int inSource(LocatedText source) {
        return bySource.get(source.text());
    }

    /** The first day of the record; empty if a date has no first day, or nothing is dated. */
    public Optional<LocalDate> earliest() {
        return known(earliest);
    }

    /** The last day of the record; empty if a date has no last day, or nothing is dated. */
    public Optional<LocalDate> latest() {
        return known(latest);
    }

    private static Optional<LocalDate> known(LocalDate day) {
        return Optional.of(day).filter(one -> !one.equals(LocalDate.MIN) && !one.equals(LocalDate.MAX));
    }
}
