package parley.timeline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.search.columns.Facets.Month;

class MonthNameTest {

    private static final List<Month> MONTHS = List.of(
            new Month("2031-05", 3, 1, Map.of("north", 2), "2031-05"),
            new Month(Month.OPEN, 4, 0, Map.of("north", 4), "statement-open"),
            new Month(Month.NONE, 5, 5, Map.of(), "talks-sought"));

    @Test
    void countsEveryEntryOfEachMonthInTheLaneOfItsSideOrOfTalks() {
        assertThat(MonthName.counts(MONTHS))
                .containsExactly(
                        new Count("2031-05", Count.TALKS, 1),
                        new Count("2031-05", "north", 2),
                        new Count(Month.OPEN, "north", 4),
                        new Count(Month.NONE, Count.TALKS, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "2031-12, 2031, December",
        "2031, 2031, no month given",
        "2031-21, 2031, spring",
        "2031-24, 2031, winter",
        "203X, 2030s, no year given",
        "20XX, years 2000 to 2099, no year given",
        "open, Open, no latest day",
        "none, Undated, no date set"
    })
    void namesAMonthOrWhatDatesTellInItsPlace(String period, String year, String month) {
        // D6
        assertThat(MonthName.of(period)).isEqualTo(new MonthName(year, month));
    }

    @Test
    void startsThePageOfABarOfWhatTellsNoMonthAtTheFirstSuchEntry() {
        var months = List.of(
                new Month("2031-12", 3, 0, Map.of("north", 3), "2031-12"),
                new Month("2031", 1, 0, Map.of("north", 1), "statement-of-that-year"),
                new Month("203X", 1, 0, Map.of("north", 1), "statement-of-that-decade"));
        assertThat(MonthName.start(months, new Count(Count.NO_MONTH, "north", 2)))
                .isEqualTo("statement-of-that-year");
        assertThat(MonthName.start(months, new Count(Count.NO_YEAR, "north", 1)))
                .isEqualTo("statement-of-that-decade");
    }

    @Test
    void startsThePageOfABarAtItsMonthOrAtTheFirstEntryThatHasNone() {
        assertThat(MonthName.start(MONTHS, new Count("2031-05", "north", 2))).isEqualTo("2031-05");
        assertThat(MonthName.start(MONTHS, new Count("2031", "north", 2))).isEqualTo("2031");
        assertThat(MonthName.start(MONTHS, new Count(Month.OPEN, "north", 4))).isEqualTo("statement-open");
        assertThat(MonthName.start(MONTHS, new Count(Month.NONE, Count.TALKS, 5)))
                .isEqualTo("talks-sought");
    }
}
