package parley.search.columns;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parley.record.value.EdtfDate;
import parley.search.columns.Facets.Month;

/** The dates of all entries of a record, each once, numbered from 0 in the order of the timeline. */
final class DateColumn {

    private final List<EdtfDate> all;
    private final List<String> months;
    private final int[] monthOf;
    private final int[] lastDays;
    private final int[] earliest;
    private final int[] latest;

    /**
     * @param all each once, in the order of the timeline, which is also that of their months
     */
    DateColumn(List<EdtfDate> all) {
        this.all = all;
        var each = new LinkedHashSet<String>();
        monthOf = new int[all.size()];
        for (var number = 0; number < monthOf.length; number++) {
            each.add(Month.of(all.get(number)));
            monthOf[number] = each.size() - 1;
        }
        months = List.copyOf(each);
        lastDays = all.stream()
                .mapToInt(date -> day(date.latest().or(date::earliest), Integer.MIN_VALUE))
                .toArray();
        // No date ends before it begins, and so lies in no range.
        earliest = days(EdtfDate::earliest, Integer.MIN_VALUE, Integer.MAX_VALUE);
        latest = days(EdtfDate::latest, Integer.MAX_VALUE, Integer.MIN_VALUE);
    }

    private int[] days(Function<EdtfDate, Optional<LocalDate>> end, int open, int none) {
        return all.stream()
                .mapToInt(date -> date.isNone() ? none : day(end.apply(date), open))
                .toArray();
    }

    /** A day since 1970. */
    private static int day(Optional<LocalDate> day, int open) {
        return day.map(known -> (int) known.toEpochDay()).orElse(open);
    }

    EdtfDate get(int number) {
        return all.get(number);
    }

    /** The months of the latest days, each once, in the order of the timeline. */
    List<String> months() {
        return months;
    }

    /** The place of the month of a date in {@link #months}. */
    int monthNumber(int number) {
        return monthOf[number];
    }

    /** The last day that a date surely reaches, since 1970; the least of all for no date. */
    int lastDay(int number) {
        return lastDays[number];
    }

    /**
     * For each date 1 if it may lie between two days, both included, else 0. A missing day is no bound; no date lies
     * nowhere.
     */
    int[] mayLieWithin(Optional<LocalDate> from, Optional<LocalDate> to) {
        var first = day(from, Integer.MIN_VALUE + 1);
        var last = day(to, Integer.MAX_VALUE - 1);
        var may = new int[latest.length];
        for (var date = 0; date < may.length; date++) {
            may[date] = latest[date] >= first && earliest[date] <= last ? 1 : 0;
        }
        return may;
    }
}
