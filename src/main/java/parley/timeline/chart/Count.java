package parley.timeline.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import parley.search.columns.Facets.Month;

/**
 * The number of entries of a period in a lane.
 *
 * @param period the month ("2031-05") or year of their latest day; {@link Month#OPEN} for dates without a latest day,
 *     {@link Month#NONE} for no date
 * @param lane the id of the side that speaks, or {@link #TALKS}
 */
public record Count(String period, String lane, long number) {

    /** The lane of talks. */
    public static final String TALKS = Lane.TALKS.id();

    private static final int YEAR = 4;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** Whether the period is a month or a year. */
    boolean isDated() {
        return !period.equals(Month.OPEN) && !period.equals(Month.NONE);
    }

    /** The year of the period; the period itself if it is undated. */
    String year() {
        return isDated() ? period.substring(0, YEAR) : period;
    }

    /** The first day of a dated period. */
    LocalDate firstDay() {
        return period.length() == YEAR
                ? LocalDate.of(Integer.parseInt(period), 1, 1)
                : YearMonth.parse(period).atDay(1);
    }

    /** The period in words. */
    String reading() {
        return switch (period) {
            case Month.OPEN -> "No latest day";
            case Month.NONE -> "No date";
            default -> period.length() == YEAR ? period : MONTH.format(YearMonth.parse(period));
        };
    }

    /** The number in words, with what is counted. */
    String text() {
        var one = lane.equals(TALKS) ? "set of talks" : "statement";
        var more = lane.equals(TALKS) ? "sets of talks" : "statements";
        return String.format(Locale.UK, "%,d %s", number, number == 1 ? one : more);
    }
}
