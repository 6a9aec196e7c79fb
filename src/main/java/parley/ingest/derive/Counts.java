package parley.ingest.derive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.ingest.format.RecordContent;
import parley.ingest.format.RecordContent.FurtherReport;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.format.RecordContent.Statement;
import parley.ingest.yaml.LocatedText;
import parley.record.value.EdtfDate;
import parley.record.value.StatementKind;

/** The counts of a record, so that no page has to count. */
public final class Counts {

    /** By the first day, none first; of those that share it the widest comes first. */
    private static final Comparator<EdtfDate> EARLIEST = Comparator.<EdtfDate, LocalDate>comparing(
                    date -> date.earliest().orElse(LocalDate.MIN))
            .thenComparing(date -> date.latest().orElse(LocalDate.MAX), Comparator.reverseOrder());

    /** By the last day, none last; of those that share it the widest comes last. */
    private static final Comparator<EdtfDate> LATEST = Comparator.<EdtfDate, LocalDate>comparing(
                    date -> date.latest().orElse(LocalDate.MAX))
            .thenComparing(date -> date.earliest().orElse(LocalDate.MIN), Comparator.reverseOrder());

    private final Map<String, Integer> bySpeaker = new HashMap<>();
    private final Map<String, Integer> quotes = new HashMap<>();
    private final Map<String, Integer> byTopic = new HashMap<>();
    private final Map<String, Integer> bySource = new HashMap<>();
    private final Set<EdtfDate> dates = new HashSet<>();
    private Optional<EdtfDate> first = Optional.empty();
    private Optional<EdtfDate> last = Optional.empty();
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
        var isQuote = statement.kind() == StatementKind.QUOTE;
        for (var speaker : statement.speakers()) {
            speaker.participant().map(LocatedText::text).ifPresent(id -> {
                bySpeaker.merge(id, 1, Integer::sum);
                quotes.merge(id, isQuote ? 1 : 0, Integer::sum);
            });
        }
        statement.topics().forEach(topic -> byTopic.merge(topic.text(), 1, Integer::sum));
    }

    private void see(EdtfDate date) {
        if (!date.isNone() && dates.add(date)) {
            first = Optional.of(first.map(before -> EARLIEST.compare(before, date.first()) <= 0 ? before : date.first())
                    .orElseGet(date::first));
            last = Optional.of(last.map(before -> LATEST.compare(before, date.last()) >= 0 ? before : date.last())
                    .orElseGet(date::last));
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

    /** With which point the dates of the record begin; none if one is open there, or nothing is dated. */
    public EdtfDate first() {
        return first.orElse(EdtfDate.NONE);
    }

    /** With which point the dates of the record end; none if one is open there, or nothing is dated. */
    public EdtfDate last() {
        return last.orElse(EdtfDate.NONE);
    }
}
