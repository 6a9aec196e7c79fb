package parley.timeline.chart;

import java.util.ArrayList;
import java.util.List;
import parley.search.columns.Facets.Month;

/** What the bars of a ribbon count: the entries of each month in each lane. */
public final class MonthCounts {

    private MonthCounts() {}

    /** The number of entries of each month in each lane. */
    public static List<Count> of(List<Month> months) {
        var counts = new ArrayList<Count>();
        for (var month : months) {
            if (month.talks() > 0) {
                counts.add(new Count(month.month(), Count.TALKS, month.talks()));
            }
            month.sides().forEach((side, number) -> counts.add(new Count(month.month(), side, number)));
        }
        return counts;
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
}
