package parley.search.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    })
    void aDateMayLieInEveryRangeThatItOverlapsAndNoDateInNone(String text, LocalDate from, LocalDate to, int expected) {
        var dates = List.of(text == null ? EdtfDate.NONE : EdtfDate.parse(text));
        assertThat(new DateColumn(dates).mayLieWithin(Optional.ofNullable(from), Optional.ofNullable(to)))
                .containsExactly(expected);
    }
}
