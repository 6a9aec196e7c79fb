package parley.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.filter.Filter;
import parley.record.value.EdtfDate;

/** Successive entries with one date: the date in words, and a note on what it leaves open, which may be empty. */
public record Day(List<EdtfDate.Part> heading, String note, List<EntryView> entries) {

    /** Groups successive entries by date. */
    static List<Day> of(List<EntryView> entries, Filter filter) {
        var from = filter.from().earliest();
        var to = filter.to().latest();
        var days = new ArrayList<Day>();
        var start = 0;
        for (var at = 1; at <= entries.size(); at++) {
            if (at == entries.size()
                    || !entries.get(at).date().equals(entries.get(start).date())) {
                days.add(of(entries.get(start).date(), entries.subList(start, at), from, to));
                start = at;
            }
        }
        return List.copyOf(days);
    }

    private static Day of(EdtfDate date, List<EntryView> entries, Optional<LocalDate> from, Optional<LocalDate> to) {
        var note = date.isNone() ? "the sources give none" : date.isOpen() ? "the sources give no day" : "";
        var outside = mayLieOutside(date, from, to) ? "may lie outside the dates asked for" : "";
        return new Day(
                date.heading(),
                Stream.of(note, outside).filter(text -> !text.isEmpty()).collect(Collectors.joining("; ")),
                entries);
    }

    /** Whether a date overlaps the dates of the filter, but does not lie within them. */
    private static boolean mayLieOutside(EdtfDate date, Optional<LocalDate> from, Optional<LocalDate> to) {
        var before = from.isPresent()
                && date.earliest().map(first -> first.isBefore(from.get())).orElse(true);
        var after = to.isPresent()
                && date.latest().map(last -> last.isAfter(to.get())).orElse(true);
        return before || after;
    }
}
