package parley.search.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.filter.DateRange;
import parley.record.value.EdtfDate;

class DateColumnTest {

    @ParameterizedTest
    @CsvSource({
        "[..2022-03-09], 2020-01-01, 2020-12-31, 1",
        "[..2022-03-09], 2022-03-10, , 0",
        "[2022-03-09..], 2030-01-01, , 1",
        "[2022-03-09..], , 2022-03-08, 0",
        "2022-03, 2022-03-31, 2022-04-30, 1",
        "2022-03-09, 2022-03-09, 2022-03-09, 1",
        "2022-03-09, 2022-03-10, , 0",
        "2022-03-09, , , 1",
        ", 2022-03-09, , 0",
        ", , 2022-03-09, 0",
        ", , , 0",
        // D2: a time is compared with a time by instant, and with a day by its local day.
        "2022-03-09T11:20+03:00, 2022-03-09T08:20Z, 2022-03-09T08:20Z, 1",
        "2022-03-09T11:20+03:00, 2022-03-09T08:21Z, , 0",
        "2022-03-09T11:20+03:00, , 2022-03-09T08:19Z, 0",
        "2022-03-09T01:20+03:00, , 2022-03-08T22:30Z, 1",
        "2022-03-09T01:20+03:00, , 2022-03-08, 0",
        "2022-03-09T11:20Z/2022-03-09T12:00Z, 2022-03-09T11:59Z, , 1",
        "2022-03-09, 2022-03-09T11:20Z, , 1",
        "2022-03-08~, 2022-03-09T11:20Z, , 0",
        ", 2022-03-09T11:20Z, , 0",
    })
    void aDateMayLieInEveryRangeThatItOverlapsAndNoDateInNone(String text, String from, String to, int expected) {
        assertThat(new DateColumn(List.of(date(text))).mayLieWithin(new DateRange(date(from), date(to))))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-09, 2022-03-09, 2022-03-09, 1",
        "2022-03, 2022-03-01, 2022-03-31, 1",
        "2022-03, 2022-03-02, , 0",
        "2022-03, , 2022-03-30, 0",
        "2022, 2022, 2022, 1",
        "2022/2023, 2022, 2022, 0",
        "[..2022-03-09], 2010, 2022, 0",
        "[..2022-03-09], , 2022, 1",
        "[2022-03-09..], 2022, , 1",
        "[2022-03-09..], , 2030, 0",
        ", , 2022, 0",
        // What is about right, or a season, may lie outside of any range.
        "2022-03-09~, 2022, 2022, 0",
        "2022-03?, 2022, 2022, 0",
        "2022-21, 2022, 2022, 0",
        // D2: a day may lie before or after a time of that day.
        "2022-03-09, 2022-03-09T11:20Z, , 0",
        "2022-03-10, 2022-03-09T11:20Z, , 1",
        "2022-03-09T11:20Z, 2022-03-09T11:20Z, 2022-03-09T14:20+03:00, 1",
        "2022-03-09T11:20Z/2022-03-09T12:00Z, 2022-03-09T11:59Z, , 0",
        "2022-03-09T11:20Z, 2022-03-09, 2022-03-09, 1",
    })
    void aDateSurelyLiesInARangeThatHoldsEachOfItsDays(String text, String from, String to, int expected) {
        var range = new DateRange(date(from), date(to));
        var dates = new DateColumn(List.of(date(text)));
        assertThat(dates.surelyLieWithin(range)).containsExactly(expected);
        if (expected == 1) {
            assertThat(dates.mayLieWithin(range)).containsExactly(1);
        }
    }

    private static EdtfDate date(@Nullable String text) {
        return text == null ? EdtfDate.NONE : EdtfDate.parse(text);
    }
}
