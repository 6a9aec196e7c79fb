package parley.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.filter.Filter;
import parley.record.value.EdtfDate;

/**
 * Successive entries with one date: the date in words, and a note on what it leaves open, which may be empty. Entries
 * with a time stand under their day.
 */
public record Day(List<EdtfDate.Part> heading, String note, List<EntryView> entries) {

    /** Groups successive entries by date. */
    static List<Day> of(List<EntryView> entries, Filter filter) {
        var from = filter.from();
        var to = filter.to();
        var days = new ArrayList<Day>();
        var start = 0;
        for (var at = 1; at <= entries.size(); at++) {
            if (at == entries.size()
                    || !heading(entries.get(at)).equals(heading(entries.get(start)))
                    || !note(entries.get(at).date(), from, to)
                            .equals(note(entries.get(start).date(), from, to))) {
                days.add(new Day(
                        heading(entries.get(start)).heading(),
                        note(entries.get(start).date(), from, to),
                        entries.subList(start, at)));
                start = at;
            }
        }
        return List.copyOf(days);
    }

    /** The date that stands above an entry. */
    private static EdtfDate heading(EntryView entry) {
        return entry.hasOwnTime()
                ? EdtfDate.parse(entry.date().earliest().orElseThrow().toString())
                : entry.date();
    }

    private static String note(EdtfDate date, EdtfDate from, EdtfDate to) {
        var note = date.isNone() ? "the sources give none" : date.isOpen() ? "the sources give no day" : "";
        var outside = mayLieOutside(date, from, to) ? "may lie outside the dates asked for" : "";
        return Stream.of(note, outside).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }

    /** Whether a date overlaps the dates of the filter, but does not lie within them. */
    private static boolean mayLieOutside(EdtfDate date, EdtfDate from, EdtfDate to) {
        var before =
                from.earliest().filter(day -> isBefore(date.earliest(), day)).isPresent();
        var after = to.latest().filter(day -> isAfter(date.latest(), day)).isPresent();
        return before || after || isLessExact(date, from) || isLessExact(date, to);
    }

    private static boolean isBefore(Optional<LocalDate> earliest, LocalDate day) {
        return earliest.map(first -> first.isBefore(day)).orElse(true);
    }

    private static boolean isAfter(Optional<LocalDate> latest, LocalDate day) {
        return latest.map(last -> last.isAfter(day)).orElse(true);
    }

    /** Whether a date tells the day alone of a time asked for. */
    private static boolean isLessExact(EdtfDate date, EdtfDate time) {
        return time.instant().isPresent()
                && date.instant().isEmpty()
                && (date.earliest().equals(time.earliest()) || date.latest().equals(time.latest()));
    }
}
