package parley.search.columns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parley.filter.DateRange;
import parley.record.value.EdtfDate;
import parley.search.columns.Facets.Month;

/** The dates of all entries of a record, each once, numbered from 0 in the order of the timeline; or those of sources. */
final class DateColumn {

    private final List<EdtfDate> all;
    private final String[] periods;
    private final int[] monthOf;
    private final int[] lastDays;
    private final int[] earliest;
    private final int[] latest;

    /**
     * @param all each once, in the order of the timeline, which is also that of their months; those of sources in any order,
     *     which have no months
     */
    DateColumn(List<EdtfDate> all) {
        this.all = all;
        periods = all.stream().map(Month::of).map(String::intern).toArray(String[]::new);
        var each = new HashSet<String>();
        monthOf = new int[all.size()];
        for (var number = 0; number < monthOf.length; number++) {
            var date = all.get(number);
            each.add(date.latest().map(day -> YearMonth.from(day).toString()).orElse(periods[number]));
            monthOf[number] = each.size() - 1;
        }
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

    /** The month of a date as {@link Month#of} names it. */
    String period(int number) {
        return periods[number];
    }

    /** The place of the month of its latest day among all, in the order of the timeline. */
    int monthNumber(int number) {
        return monthOf[number];
    }

    /** The last day that a date surely reaches, since 1970; the least of all for no date. */
    int lastDay(int number) {
        return lastDays[number];
    }

    /**
     * For each date 1 if it may lie between two others, both included, else 0. {@link EdtfDate#NONE} is no bound, and
     * itself lies nowhere. What has a time is compared with a time.
     */
    int[] mayLieWithin(DateRange range) {
        var from = range.from();
        var to = range.to();
        var first = day(from.earliest(), Integer.MIN_VALUE + 1);
        var last = day(to.latest(), Integer.MAX_VALUE - 1);
        var may = new int[latest.length];
        for (var date = 0; date < may.length; date++) {
            var one = all.get(date);
            var isTooEarly = haveTimes(from, one) ? from.isSurelyAfter(one) : latest[date] < first;
            var isTooLate = haveTimes(one, to) ? one.isSurelyAfter(to) : earliest[date] > last;
            may[date] = isTooEarly || isTooLate ? 0 : 1;
        }
        return may;
    }

    /** For each date 1 if it lies in a range whichever of its days is meant, else 0. */
    int[] surelyLieWithin(DateRange range) {
        return all.stream().mapToInt(date -> range.surelyHolds(date) ? 1 : 0).toArray();
    }

    private static boolean haveTimes(EdtfDate later, EdtfDate earlier) {
        return later.begins().isPresent() && earlier.ends().isPresent();
    }
}
