package parley.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.filter.DateRange;
import parley.filter.Filter;
import parley.record.value.EdtfDate;

/** Successive entries with one date: the date in words, and a note on what it leaves open, which may be empty. */
public record Day(List<EdtfDate.Part> heading, String note, List<EntryView> entries) {

    /** Groups successive entries by date. */
    static List<Day> of(List<EntryView> entries, Filter filter) {
        var said = filter.said();
        var days = new ArrayList<Day>();
        var start = 0;
        for (var at = 1; at <= entries.size(); at++) {
            if (at == entries.size()
                    || !entries.get(at).date().equals(entries.get(start).date())) {
                days.add(of(entries.get(start).date(), entries.subList(start, at), said));
                start = at;
            }
        }
        return List.copyOf(days);
    }

    private static Day of(EdtfDate date, List<EntryView> entries, DateRange said) {
        var note = date.isNone() ? "the sources give none" : date.isOpen() ? "the sources give no day" : "";
        var outside = !said.isOpen() && !said.surelyHolds(date) ? "may lie outside the dates asked for" : "";
        return new Day(
                date.heading(),
                Stream.of(note, outside).filter(text -> !text.isEmpty()).collect(Collectors.joining("; ")),
                entries);
    }
}
