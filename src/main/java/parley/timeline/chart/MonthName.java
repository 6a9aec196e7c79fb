package parley.timeline.chart;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.search.columns.Facets.Month;

/** A month of a list as it is read out; what has no date, or an open one, goes by that. */
public record MonthName(String year, String month) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

    public static MonthName of(String month) {
        return switch (month) {
            case Month.OPEN -> new MonthName("Open", "no latest day");
            case Month.NONE -> new MonthName("Undated", "no date set");
            default -> new MonthName(month.substring(0, 4), MONTH.format(YearMonth.parse(month)));
        };
    }

    /** What the key of the page is made from that begins with what a ribbon counts. */
    public static String start(List<Month> months, Count count) {
        return count.isDated()
                ? count.period()
                : months.stream()
                        .filter(month -> month.month().equals(count.period()))
                        .map(Month::start)
                        .findFirst()
                        .orElseThrow();
    }

    /** The same numbers, lane by lane. */
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
