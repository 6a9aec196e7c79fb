package parley.record.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

    @ParameterizedTest
    @CsvSource({
        "2022-03-09, Wednesday 9 March 2022",
        "2022-03, March 2022",
        "2022, 2022",
        "2022-03-07/2022-03-09, 7 to 9 March 2022",
        "2022-02-28/2022-03-01, 28 February to 1 March 2022",
        "2021-12-30/2022-01-02, 30 December 2021 to 2 January 2022",
        "2022-03/2022-05, March to May 2022",
        "2021/2022, 2021 to 2022",
        "2022-03/2022-04-02, March 2022 to 2 April 2022",
        "[..2022-03-09], by 9 March 2022",
        "[..2022-03], by March 2022",
        "[2022-03-09..], 9 March 2022 or later",
        "2022-03-09~, about 9 March 2022",
        "2022-03-09?, perhaps 9 March 2022",
        "2022-03~, about March 2022",
        "2022-03-07/2022-03-09~, about 7 to 9 March 2022",
        "[..2022-03-09]?, perhaps by 9 March 2022",
        "2024-02-29, Thursday 29 February 2024",
    })
    void readsEachFormOut(String text, String reading) {
        assertThat(EdtfDate.parse(text).reading()).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-09, 2022-03-09, 2022-03-09",
        "2022-02, 2022-02-01, 2022-02-28",
        "2022, 2022-01-01, 2022-12-31",
        "2022-03-07/2022-03-09, 2022-03-07, 2022-03-09",
        "2022-03/2022-04, 2022-03-01, 2022-04-30",
        "[..2022-03-09], , 2022-03-09",
        "[..2022-03], , 2022-03-31",
        "[2022-03-09..], 2022-03-09, ",
        "2022-03-09~, 2022-03-09, 2022-03-09",
        "2022-03-09?, 2022-03-09, 2022-03-09",
    })
    void allowsFromTheEarliestToTheLatestDay(String text, LocalDate earliest, LocalDate latest) {
        var date = EdtfDate.parse(text);
        assertThat(date.earliest().orElse(null)).isEqualTo(earliest);
        assertThat(date.latest().orElse(null)).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9 March 2022",
                "2022-3-9",
                "22-03-09",
                "2022-03-09T10:00",
                "yesterday",
                "",
                "..",
                "[..]",
                "[..2022-03-09",
                "2022-03-09..",
                "2022-03-09?~",
                "2022-03-09%",
                "~",
                "2022-03-09/",
                "/2022-03-09",
                "2022-03-09/..",
                "2022-03-XX",
                " 2022-03-09",
                "٢٠٢٢-٠٣-٠٩",
                "2022/2023/2024",
                "[2022-03-09]"
            })
    void refusesWhatIsNoForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EdtfDate.parse(text))
                .withMessageStartingWith("'" + text + "' is not a date of the record; write 2022");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-30", "2023-02-29", "2022-13", "2022-00-01", "[..2022-04-31]", "0000"})
    void refusesADayThatNoCalendarHas(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EdtfDate.parse(text))
                .withMessageContaining("no calendar has");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-03-09/2022-03-07", "2022-03-09/2022-03-09", "2022-03/2022-03-09"})
    void refusesARangeThatDoesNotEndAfterItBegins(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EdtfDate.parse(text))
                .withMessageContaining("does not end after it begins");
    }

    @Test
    void marksOnlyTheDayItselfForMachinesNotTheWordsAroundIt() {
        assertThat(EdtfDate.parse("[..2022-03-09]").parts())
                .containsExactly(new EdtfDate.Part("by ", ""), new EdtfDate.Part("9 March 2022", "2022-03-09"));
        assertThat(EdtfDate.parse("2022-03-07/2022-03-09").parts())
                .containsExactly(
                        new EdtfDate.Part("7", "2022-03-07"),
                        new EdtfDate.Part(" to ", ""),
                        new EdtfDate.Part("9 March 2022", "2022-03-09"));
    }

    @Test
    void saysSoWhenThereIsNoDate() {
        assertThat(EdtfDate.NONE.reading()).isEqualTo("no date set");
        assertThat(EdtfDate.NONE.isNone()).isTrue();
        assertThat(EdtfDate.NONE.parts()).isEmpty();
    }

    @Test
    void readsBackAsTheTextThatWasWritten() {
        var date = EdtfDate.parse("[..2022-03-09]~");
        assertThat(date.text()).isEqualTo("[..2022-03-09]~");
        assertThat(date).isEqualTo(EdtfDate.parse(date.text())).hasToString(date.text());
        assertThat(date.parts().stream().map(EdtfDate.Part::text).collect(Collectors.joining()))
                .isEqualTo("about by 9 March 2022");
    }
}
