package parley.statement;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
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
}
