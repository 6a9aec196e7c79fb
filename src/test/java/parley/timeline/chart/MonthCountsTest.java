package parley.timeline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.search.columns.Facets.Month;

class MonthCountsTest {

    private static final List<Month> MONTHS = List.of(
            new Month("2031-05", 3, 1, Map.of("north", 2), "2031-05"),
            new Month(Month.OPEN, 4, 0, Map.of("north", 4), "statement-open"),
            new Month(Month.NONE, 5, 5, Map.of(), "talks-sought"));

    @Test
    void countsEveryEntryOfEachMonthInTheLaneOfItsSideOrOfTalks() {
        assertThat(MonthCounts.of(MONTHS))
                .containsExactly(
                        new Count("2031-05", Count.TALKS, 1),
                        new Count("2031-05", "north", 2),
                        new Count(Month.OPEN, "north", 4),
                        new Count(Month.NONE, Count.TALKS, 5));
    }

    @Test
    void startsThePageOfABarOfWhatTellsNoMonthAtTheFirstSuchEntry() {
        var months = List.of(
                new Month("2031-12", 3, 0, Map.of("north", 3), "2031-12"),
                new Month("2031", 1, 0, Map.of("north", 1), "statement-of-that-year"),
                new Month("203X", 1, 0, Map.of("north", 1), "statement-of-that-decade"));
        assertThat(MonthCounts.start(months, new Count(Count.NO_MONTH, "north", 2)))
                .isEqualTo("statement-of-that-year");
        assertThat(MonthCounts.start(months, new Count(Count.NO_YEAR, "north", 1)))
                .isEqualTo("statement-of-that-decade");
    }

    @Test
    void startsThePageOfABarAtItsMonthOrAtTheFirstEntryThatHasNone() {
        assertThat(MonthCounts.start(MONTHS, new Count("2031-05", "north", 2))).isEqualTo("2031-05");
        assertThat(MonthCounts.start(MONTHS, new Count("2031", "north", 2))).isEqualTo("2031");
        assertThat(MonthCounts.start(MONTHS, new Count(Month.OPEN, "north", 4))).isEqualTo("statement-open");
        assertThat(MonthCounts.start(MONTHS, new Count(Month.NONE, Count.TALKS, 5)))
                .isEqualTo("talks-sought");
    }
}
