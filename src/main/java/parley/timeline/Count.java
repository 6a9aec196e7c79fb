package parley.timeline;

import java.time.YearMonth;
import parley.record.EdtfDate;
import parley.search.Facets.Month;

/**
 * How many entries a stretch of the timeline holds.
 *
 * @param period the month of the latest day of their dates ("2031-05"), or the year ("2031");
 *     {@link #OPEN} for dates without a latest day, {@link #NONE} for no date
 * @param lane the id of the side that speaks, or {@link #TALKS}
 */
public record Count(String period, String lane, long number) {

    /** The lane of talks. */
    public static final String TALKS = Lane.TALKS.id();

    static final String OPEN = Month.OPEN;
    static final String NONE = Month.NONE;

    /** The month of the latest day of a date; {@link #OPEN} or {@link #NONE} where it has none. */
    static String month(EdtfDate date) {
        return date.latest()
                .map(day -> YearMonth.from(day).toString())
                .orElse(date.isNone() ? NONE : OPEN);
    }

    /** Whether the period is a month or a year. */
    boolean isDated() {
        return !period.equals(OPEN) && !period.equals(NONE);
    }

    /** The year that the period is, or lies in; without one the same as the period. */
    String year() {
        return isDated() ? period.substring(0, 4) : period;
    }
}
