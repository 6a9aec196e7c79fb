package parley.timeline;

import java.time.YearMonth;
import parley.record.EdtfDate;

/**
 * How many entries a stretch of the timeline holds.
 *
 * @param period the month of the last day that their dates name ("2031-05"), or the year ("2031");
 *     empty for those without a date
 * @param lane the id of the side that speaks, or {@link #TALKS}
 */
public record Count(String period, String lane, long number) {

    /** The lane of talks. */
    public static final String TALKS = Lane.TALKS.id();

    /** The month of the last day that a date names; empty for no date. */
    public static String month(EdtfDate date) {
        return date.latest()
                .or(date::earliest)
                .map(day -> YearMonth.from(day).toString())
                .orElse("");
    }
}
