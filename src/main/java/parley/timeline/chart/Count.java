package parley.timeline.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import parley.search.columns.Facets.Month;
import parley.text.Counted;

/**
 * The number of entries of a period in a lane.
 *
 * @param period what their dates end in, as {@link Month#month} names it; or {@link #NO_MONTH} or {@link #NO_YEAR}
 * @param lane the id of the side that speaks, or {@link #TALKS}
 */
public record Count(String period, String lane, long number) {

    /** The lane of talks. */
    public static final String TALKS = Lane.TALKS.id();

    /** The period of a chart of months for dates that tell no month, and of one of years for those that tell no year. */
    static final String NO_MONTH = "no month";

    static final String NO_YEAR = "no year";

    private static final int YEAR = 4;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** Whether the period is a month. */
    boolean isMonth() {
        return Month.isMonth(period);
    }

    /** Whether the period lies in a year. */
    boolean isDated() {
        return period.matches("\\d{4}(-\\d{2})?");
    }

    /** The period in a chart of months. */
    String month() {
        return isMonth() || isUndated() ? period : NO_MONTH;
    }

    /** The period in a chart of years. */
    String year() {
        return isDated() ? period.substring(0, YEAR) : isUndated() ? period : NO_YEAR;
    }

    private boolean isUndated() {
        return period.equals(Month.OPEN) || period.equals(Month.NONE);
    }

    /** The first day of a month, or of the year that a dated period lies in. */
    LocalDate firstDay() {
        return isMonth()
                ? YearMonth.parse(period).atDay(1)
                : LocalDate.of(Integer.parseInt(period.substring(0, YEAR)), 1, 1);
    }

    /** The period in words. */
    String reading() {
        return switch (period) {
            case Month.OPEN -> "No latest day";
            case Month.NONE -> "No date";
            case NO_MONTH -> "No month";
            case NO_YEAR -> "No year";
            default -> isMonth() ? MONTH.format(YearMonth.parse(period)) : period;
        };
    }

    /** A number of the entries of a lane in words. */
    static String text(String lane, long number) {
        var one = lane.equals(TALKS) ? "set of talks" : "statement";
        var more = lane.equals(TALKS) ? "sets of talks" : "statements";
        return Counted.of(number, one, more);
    }
}
