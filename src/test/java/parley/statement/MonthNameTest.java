package parley.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthNameTest {

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
}
