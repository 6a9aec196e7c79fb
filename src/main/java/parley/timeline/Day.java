package parley.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.filter.DateRange;
import parley.filter.Filter;
import parley.record.value.EdtfDate;
import parley.statement.view.StatementView;
import parley.statement.view.TurnView;

/**
 * Successive entries with one date: the date in words, and a note with its weekday or what it leaves open, which may be
 * empty. Entries with a time stand under their day.
 */
public record Day(List<EdtfDate.Part> heading, String note, List<EntryView> entries) {

    /** Successive entries with one byline, or successive talks. */
    public record Turn(List<EntryView> entries) {

        /** Its first statement; null for talks. */
        public @Nullable StatementView statement() {
            return entries.get(0).statement();
        }

        /** The class of the colour of its side. */
        public String tint() {
            var statement = statement();
            return statement == null ? "" : statement.tint();
        }

        /** Whether several said it together. */
        public boolean isJoint() {
            var statement = statement();
            return statement != null && statement.speakers().size() > 1;
        }

        /** Whether it takes one line. */
        public boolean isShort() {
            var statement = statement();
            return entries.size() == 1
                    && statement != null
                    && statement.isShort()
                    && statement.talks().isEmpty()
                    && statement.topics().isEmpty()
                    && !entries.get(0).hasOwnTime();
        }
    }

    /** Its entries, those of one speaker joined. */
    public List<Turn> turns() {
        return TurnView.grouped(entries, Day::byline).stream().map(Turn::new).toList();
    }

    private static Optional<StatementView.Byline> byline(EntryView entry) {
        return Optional.ofNullable(entry.statement()).map(StatementView::byline);
    }

    /** Groups successive entries by date. */
    static List<Day> of(List<EntryView> entries, Filter filter) {
        var said = filter.said();
        return TurnView.grouped(entries, entry -> List.of(heading(entry), note(entry, said))).stream()
                .map(day -> of(day, said))
                .toList();
    }

    private static Day of(List<EntryView> entries, DateRange said) {
        var date = heading(entries.get(0));
        return new Day(
                date.weekday().isEmpty() ? date.heading() : List.of(new EdtfDate.Part(date.dayless(), date.text())),
                note(entries.get(0), said),
                entries);
    }

    /** The date that stands above an entry. */
    private static EdtfDate heading(EntryView entry) {
        return entry.hasOwnTime()
                ? EdtfDate.parse(entry.date().earliest().orElseThrow().toString())
                : entry.date();
    }

    private static String note(EntryView entry, DateRange said) {
        var outside = !said.isOpen() && !said.surelyHolds(entry.date()) ? "may lie outside the dates asked for" : "";
        return Stream.of(note(heading(entry)), outside)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** What a date leaves open, or the weekday of one that does not. */
    private static String note(EdtfDate date) {
        return date.isOpen() ? date.leftOpen() : date.weekday();
    }
}
