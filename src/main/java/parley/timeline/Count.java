package parley.timeline;

import java.time.YearMonth;
import parley.record.EdtfDate;

/**
 * How many entries a stretch of the timeline holds.
 *
 * @param period the month of the last day that their dates name ("2031-05"), or the year ("2031");
 *     {@link #OPEN} for those without a latest day where these are told apart, {@link #NONE} for
 *     those without a date
 * @param lane the id of the side that speaks, or {@link #TALKS}
 */
public record Count(String period, String lane, long number) {

    /** The lane of talks. */
    public static final String TALKS = Lane.TALKS.id();

    public static final String OPEN = "open";
    public static final String NONE = "";

    /** The month of the last day that a date names; empty for no date. */
    public static String month(EdtfDate date) {
        return date.latest()
                .or(date::earliest)
                .map(day -> YearMonth.from(day).toString())
                .orElse(NONE);
    }

    /** Whether the period is a month or a year. */
    boolean isDated() {
        return !period.equals(OPEN) && !period.equals(NONE);
    }
}
