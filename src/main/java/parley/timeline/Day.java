package parley.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.filter.Filter;
import parley.record.value.EdtfDate;

/** Successive entries with one date: the date in words, and a note with its weekday or what it leaves open, which may be empty. */
public record Day(List<EdtfDate.Part> heading, String note, List<EntryView> entries) {

    private static final Pattern BY_A_DAY = Pattern.compile("\\[\\.\\.\\d{4}-\\d\\d-\\d\\d]");

    /** Groups successive entries by date. */
    static List<Day> of(List<EntryView> entries, Filter filter) {
        var from = filter.from();
        var to = filter.to();
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

    private static Day of(EdtfDate date, List<EntryView> entries, EdtfDate from, EdtfDate to) {
        var outside = mayLieOutside(date, from, to) ? "may lie outside the dates asked for" : "";
        return new Day(
                date.weekday().isEmpty() ? date.heading() : List.of(new EdtfDate.Part(date.dayless(), date.text())),
                Stream.of(note(date), outside).filter(text -> !text.isEmpty()).collect(Collectors.joining("; ")),
                entries);
    }

    /** What a date leaves open, or the weekday of one that does not. */
    private static String note(EdtfDate date) {
        if (BY_A_DAY.matcher(date.text()).matches()) {
            return "that day or earlier";
        }
        var saysSo = date.isNone() || date.text().endsWith("..]");
        return date.isOpen() && !saysSo ? "the sources give no day" : date.weekday();
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
