package parley.timeline;

import java.util.ArrayList;
import java.util.List;
import parley.record.EdtfDate;
import parley.record.Entry;

/**
 * Entries that follow each other under one date, as the sources give it.
 *
 * @param heading the date as it is read out
 * @param note what the date leaves open; empty where it is a plain one
 */
public record Day(List<EdtfDate.Part> heading, String note, List<EntryView> entries) {

    /** Groups entries that are in the order of the timeline. */
    public static List<Day> of(List<Entry> entries) {
        var days = new ArrayList<Day>();
        var start = 0;
        for (var at = 1; at <= entries.size(); at++) {
            if (at == entries.size() || !entries.get(at).date().equals(entries.get(start).date())) {
                days.add(of(entries.get(start).date(), entries.subList(start, at)));
                start = at;
            }
        }
        return List.copyOf(days);
    }

    private static Day of(EdtfDate date, List<Entry> entries) {
        var note =
                date.isNone()
                        ? "the sources give none"
                        : date.isOpen() ? "the sources give no day" : "";
        return new Day(date.heading(), note, entries.stream().map(EntryView::of).toList());
    }
}
