package parley.timeline.chart;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.record.value.EdtfDate;
import parley.search.columns.Facets.Month;

/** The name of a month of a list, also for entries whose dates tell less than a month or that have none. */
public record MonthName(String year, String month) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

    /** The name of {@link Month#month()}. */
    public static MonthName of(String month) {
        return switch (month) {
            case Month.OPEN -> new MonthName("Open", "no latest day");
            case Month.NONE -> new MonthName("Undated", "no date set");
            default ->
                Month.isMonth(month)
                        ? new MonthName(month.substring(0, 4), MONTH.format(YearMonth.parse(month)))
                        : ofLess(month);
        };
    }

    private static MonthName ofLess(String period) {
        var date = EdtfDate.parse(period);
        var reading = date.reading().replace("some time in the ", "");
        if (date.season().isPresent()) {
            return new MonthName(period.substring(0, 4), reading.replaceFirst(" .*", ""));
        }
        return new MonthName(reading, period.endsWith("X") ? "no year given" : "no month given");
    }

    /** The cursor of the page that begins with the entries of a count. */
    public static String start(List<Month> months, Count count) {
        return count.isDated()
                ? count.period()
                : months.stream()
                        .filter(month -> holds(count, new Count(month.month(), count.lane(), 0)))
                        .map(Month::start)
                        .findFirst()
                        .orElseThrow();
    }

    private static boolean holds(Count count, Count month) {
        return count.period().equals(month.month()) || count.period().equals(month.year());
    }

    /** The number of entries of each month in each lane. */
    public static List<Count> counts(List<Month> months) {
        var counts = new ArrayList<Count>();
        for (var month : months) {
            if (month.talks() > 0) {
                counts.add(new Count(month.month(), Count.TALKS, month.talks()));
            }
            month.sides().forEach((side, number) -> counts.add(new Count(month.month(), side, number)));
        }
        return counts;
    }
}
