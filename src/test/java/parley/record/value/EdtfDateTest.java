package parley.record.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a date means and how it is read out; EdtfTableTest tells which texts are dates, and their days. */
class EdtfDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-03-09 | Wednesday 9 March 2022",
                "2024-02-29 | Thursday 29 February 2024",
                "2022-03 | March 2022",
                "2022 | 2022",
                "0999-03 | March 0999",
                "2022-03-09~ | about 9 March 2022",
                "2022-03-09? | perhaps 9 March 2022",
                "2022-03-09% | perhaps about 9 March 2022",
                "2022-03~ | about March 2022",
                "~2022 | about 2022",
                "2022-03-~09 | 9 March 2022 (day approximate)",
                "2022?-03-09 | 9 March 2022 (year uncertain)",
                "2022-03~-09 | 9 March 2022 (year approximate, month approximate)",
                "2022-%03 | March 2022 (month uncertain and approximate)",
                "203X | some time in the 2030s",
                "20XX | some time in the years 2000 to 2099",
                "2022-XX | 2022, month not known",
                "2022-XX-XX | 2022, month and day not known",
                "2022-03-XX | March 2022, day not known",
                "2022-21 | spring 2022",
                "2022-22 | summer 2022",
                "2022-23 | autumn 2022",
                "2022-24 | winter 2022",
            })
    void readsOutAPoint(String text, String reading) {
        assertThat(EdtfDate.parse(text).reading()).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-03-07/2022-03-09 | 7 to 9 March 2022",
                "2022-02-28/2022-03-01 | 28 February to 1 March 2022",
                "2021-12-30/2022-01-02 | 30 December 2021 to 2 January 2022",
                "2022-03/2022-05 | March to May 2022",
                "2021/2022 | 2021 to 2022",
                "2022-03/2022-04-02 | March 2022 to 2 April 2022",
                "2022-03/2022-03-09 | March 2022 to 9 March 2022",
                "2022-03-07/2022-03-09~ | 7 March 2022 to about 9 March 2022",
                "2022-03-07~/2022-03-09~ | about 7 March 2022 to about 9 March 2022",
                "203X/2041 | some time in the 2030s to 2041",
                "2022-03-09/.. | from 9 March 2022 on",
                "../2022-03 | until March 2022",
                "2022-03-09/ | from 9 March 2022, end not known",
                "/2022-03-09 | until 9 March 2022, start not known",
                "2022-03-09~/.. | from about 9 March 2022 on",
            })
    void readsOutARange(String text, String reading) {
        assertThat(EdtfDate.parse(text).reading()).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[..2022-03-09] | by 9 March 2022",
                "[..2022-03] | by March 2022",
                "[..2022-03-09~] | by about 9 March 2022",
                "[2022-03-09..] | 9 March 2022 or later",
                "[2022-03-09,2022-03-10] | 9 or 10 March 2022",
                "[2022-02-28, 2022-03-01] | 28 February or 1 March 2022",
                "[2022-03-09,2022-03-11,2022-03-14] | 9, 11 or 14 March 2022",
                "[2021,2023-05] | 2021 or May 2023",
                "[2022-03,2022-05] | March or May 2022",
                "[2022-03-09~,2022-03-10] | about 9 March 2022 or 10 March 2022",
                "[2022-03-07..2022-03-09] | some time from 7 to 9 March 2022",
                "[2022-03-01,2022-03-07..2022-03-09] | 1 March 2022 or some time from 7 to 9 March 2022",
                "[..2021,2023] | by 2021 or 2023",
                "[2021,2023..] | 2021 or 2023 or later",
                "[2022-03-09] | 9 March 2022",
                "[203X,2041] | some time in the 2030s or 2041",
            })
    void readsOutASet(String text, String reading) {
        assertThat(EdtfDate.parse(text).reading()).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-03-10T11:20+03:00 | 10 March 2022, 11:20 (UTC+03:00)",
                "2022-03-10T01:20:05-05:00 | 10 March 2022, 01:20:05 (UTC-05:00)",
                "2022-03-10T11:20:00Z | 10 March 2022, 11:20:00 (UTC)",
                "2022-03-10T11:20+00:00 | 10 March 2022, 11:20 (UTC)",
                "2022-03-10T11:20+03:00/2022-03-10T15:30+03:00 | 10 March 2022, 11:20 to 15:30 (UTC+03:00)",
                "2022-03-10T11:20+03:00/2022-03-10T15:30+02:00 | 10 March 2022, 11:20 (UTC+03:00) to 10 March 2022,"
                        + " 15:30 (UTC+02:00)",
                "2022-03-10T11:20Z/2022-03-11 | 10 March 2022, 11:20 (UTC) to 11 March 2022",
                "2022-03-10T11:20Z/.. | from 10 March 2022, 11:20 (UTC) on",
            })
    void readsOutATimeWithItsOffset(String text, String reading) {
        assertThat(EdtfDate.parse(text).reading()).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-03-09 | 2022-03-09 | ''",
                "2022-03 | 2022-03 | ''",
                "2022-03-XX | 2022-03 | ''",
                "2022 | 2022 | ''",
                "2022-03-09T11:20+03:00 | 2022-03-09T11:20+03:00 | ''",
                "2022-03-07/2022-03-09 | 2022-03-07 | 2022-03-09",
                "2022-03/2022-05 | 2022-03 | 2022-05",
                "2022-03-09T11:20Z/2022-03-09T12:05Z | 2022-03-09T11:20Z | 2022-03-09T12:05Z",
                "2022-03-07~/2022-03-09 | '' | 2022-03-09",
                "2022-03-07/.. | 2022-03-07 | ''",
                "2022-03-07/ | 2022-03-07 | ''",
                "../2022-03-09 | '' | 2022-03-09",
                "/2022-03-09 | '' | 2022-03-09",
                "2022-03-09~ | '' | ''",
                "2022-03-?09 | '' | ''",
                "203X | '' | ''",
                "2022-21 | '' | ''",
                "[..2022-03-09] | '' | ''",
                "[2022-03-09..] | '' | ''",
                "[2022-03-07..2022-03-09] | '' | ''",
                "[2022-03-07,2022-03-09] | '' | ''",
            })
    void hasAnEndInIso8601OnlyWhereTheSourceSaysSo(String text, String start, String end) {
        var date = EdtfDate.parse(text);
        assertThat(date.isoStart().orElse("")).isEqualTo(start);
        assertThat(date.isoEnd().orElse("")).isEqualTo(end);
        assertThat(EdtfDate.NONE.isoStart()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-03-09 | 2022-03-09",
                "2022-03 | 2022-03",
                "2022-XX | 2022",
                "2022-03-XX | 2022-03",
                "2022-03-07/2022-03-09 | 2022-03-07 2022-03-09",
                "2022-03-10T11:20+03:00 | 2022-03-10T11:20+03:00",
                "2022-03-10T11:20Z/2022-03-10T15:30Z | 2022-03-10T11:20Z 2022-03-10T15:30Z",
                "2022-03-09~ | ''",
                "2022-21 | ''",
                "203X | ''",
                "[..2022-03-09] | ''",
                "[2022-03-09,2022-03-11] | ''",
                "2022-03-09/.. | ''",
            })
    void isInIso8601OnlyWhereThatSaysNoMoreThanTheSource(String text, String iso) {
        assertThat(String.join(" ", EdtfDate.parse(text).iso())).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2032 | 2032 | 2032",
                "2022-03-07/2022-04 | 2022-03-07 | 2022-04",
                "[..2022-03-09~] | '' | 2022-03-09~",
                "2022-03-09/.. | 2022-03-09 | ''",
                "[2022,2022-12-31,2021-05] | 2021-05 | 2022",
                "2022-03-10T11:20+03:00 | 2022-03-10 | 2022-03-10",
                "2022-21 | 2022-21 | 2022-21",
            })
    void beginsAndEndsWithWhatTheSourceGivesAndNotWithABound(String text, String first, String last) {
        // D6
        assertThat(EdtfDate.parse(text).first().text()).isEqualTo(first);
        assertThat(EdtfDate.parse(text).last().text()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9 March 2022",
                "2022-3-9",
                "22-03-09",
                "yesterday",
                "",
                "..",
                "[..]",
                "[..2022-03-09",
                "2022-03-09..",
                "2022-03-09?~",
                "~",
                "2022-1X",
                "2022-03-XX~",
                " 2022-03-09",
                "٢٠٢٢-٠٣-٠٩",
                "2022/2023/2024",
                "{2022,2023}"
            })
    void refusesWhatIsNoForm(String text) {
        assertFault(text, "'" + text + "' is not a date of the record; write 2022-03-09, 2022-03, 2022, 2022-03-10T");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-02-30 | names a day that no calendar has; check its day and month",
                "2023-02-29~ | names a day that no calendar has; check its day and month",
                "[..2022-04-31] | names a day that no calendar has; check its day and month",
                "2022-02-30T11:20Z | names a day that no calendar has; check its day and month",
                "2022-13 | names a month that no calendar has; write 01 to 12",
                "2022-00-01 | names a month that no calendar has; write 01 to 12",
                "2022-21-01 | names a month that no calendar has; write 01 to 12",
                "0000 | names the year 0, which no calendar has; write a year from 0001 on",
                "000X | names the year 0, which no calendar has; write a year from 0001 on",
                "2022-21~ | has a season with something else; write it alone, as in 2022-21",
                "2022-21/2022-22 | has a season with something else; write it alone, as in 2022-21",
                "2022-21-XX | has a season with something else; write it alone, as in 2022-21",
                "2022-03-09/2022-03-07 | does not end after it begins; write the earlier day first, or one day alone",
                "2022-03-09/2022-03-09 | does not end after it begins; write the earlier day first, or one day alone",
                "[2022-03-09..2022-03-07] | does not end after it begins; write the earlier day first, or one day"
                        + " alone",
                "[2022-03..2022-04-09] | has .. between two of different kinds; write two days, two months or two"
                        + " years",
                "../.. | is open at both ends; leave the key out where no date is known",
                "[..2021,2023..] | is open at both ends; leave the key out where no date is known",
                "[..2022-03-09]~ | has a qualifier after the ]; write it after the date, as in '[..2022-03-09~]'",
                "[..2022-03-10T11:20Z] | has a time in a set; write days there",
                "2022-03-10T24:00Z | names a time that no clock has; write 00:00 to 23:59, and an offset from -12:00"
                        + " to +14:00",
                "2022-03-10T11:60Z | names a time that no clock has; write 00:00 to 23:59, and an offset from -12:00"
                        + " to +14:00",
                "2022-03-10T11:20+14:30 | names a time that no clock has; write 00:00 to 23:59, and an offset from"
                        + " -12:00 to +14:00",
                "2022-03-10T11:20+19:00 | names a time that no clock has; write 00:00 to 23:59, and an offset from"
                        + " -12:00 to +14:00",
            })
    void saysWhatIsWrongAndWhatWouldBeRight(String text, String fault) {
        assertFault(text, "'" + text + "' " + fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-03-10T11:20", "2022-03-10T11:20:05", "2022-03-10T11:20-00:00"})
    void refusesATimeWithoutAnOffset(String text) {
        assertFault(
                text,
                "'" + text + "' has a time without its offset from UTC; write it after the time, as in"
                        + " 2022-03-10T11:20+03:00, or the day alone where the source doesn't tell it");
    }

    private static void assertFault(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EdtfDate.parse(text))
                .withMessageStartingWith(message);
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

    @ParameterizedTest
    @CsvSource({
        "2022-03-XX, 2022-03",
        "2022-21, 2022",
        "~2022-03, 2022-03",
        "2022-03-10T11:20+03:00, 2022-03-10T11:20+03:00",
        "203X, ''",
    })
    void marksWhatHtmlHasAFormFor(String text, String datetime) {
        assertThat(EdtfDate.parse(text).parts().stream()
                        .map(EdtfDate.Part::datetime)
                        .collect(Collectors.joining()))
                .isEqualTo(datetime);
    }

    @Test
    void saysSoWhenThereIsNoDate() {
        assertThat(EdtfDate.NONE.reading()).isEqualTo("no date set");
        assertThat(EdtfDate.NONE.isNone()).isTrue();
        assertThat(EdtfDate.NONE.isOpen()).isFalse();
        assertThat(EdtfDate.NONE.parts()).isEmpty();
        assertThat(EdtfDate.NONE.earliest()).isEmpty();
        assertThat(EdtfDate.NONE.latest()).isEmpty();
    }

    @Test
    void readsBackAsTheTextThatWasWritten() {
        var date = EdtfDate.parse("[..2022-03-09~, 2022-03-11]");
        assertThat(date.text()).isEqualTo("[..2022-03-09~, 2022-03-11]");
        assertThat(date).isEqualTo(EdtfDate.parse(date.text())).hasToString(date.text());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-09, 9 March 2022",
        "[2022-03-09], 9 March 2022",
        "2022-XX-XX, '2022, month and day not known'",
        "[..2022-03], by March 2022",
    })
    void leavesOutTheWeekdayAfterAName(String text, String reading) {
        assertThat(EdtfDate.parse(text).dayless()).isEqualTo(reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[..2022]", "[2022,2023]", "2022/..", "/2022", "203X", "20XX", "203X/2041", "2022-21"})
    void isOpenWhereYearMonthOrDayCannotSayIt(String text) {
        assertThat(EdtfDate.parse(text).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2022-03-XX", "2022-03-07/2022-03-09", "2022~", "2022-03-10T11:20Z"})
    void isNotOpenWhereYearMonthOrDaySayIt(String text) {
        assertThat(EdtfDate.parse(text).isOpen()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-10, 2022-03-09, true",
        "2022-03-09, 2022-03-09, false",
        "2022-03-10, [..2022-03-09], true",
        "2022-03-10, 2022-03-09/.., false",
        "2022-03-10~, 2022-03-09, false",
        "2022-03-10, 2022-?03-09, false",
        "2022-24, 2022-03-09, false",
        "2022-03-11T01:00+03:00, 2022-03-10T23:00Z, false",
        "2022-03-11T01:00+03:00, 2022-03-10T21:00Z, true",
        "2022-03-11T01:00+03:00, 2022-03-10, false", // still the 10th in America
        "2022-03-11T15:00+03:00, 2022-03-10, true",
        "2022-03-11, 2022-03-10T13:00Z, false", // the 11th in Asia already
        "2022-03-11, 2022-03-10T09:00Z, true",
    })
    void isSurelyAfterWhatEndsBeforeItBegins(String date, String other, boolean after) {
        assertThat(EdtfDate.parse(date).isSurelyAfter(EdtfDate.parse(other))).isEqualTo(after);
    }

    /** D5. */
    @Test
    void standInTheOneOrderOfTheTimeline() {
        var order = Stream.of(
                        "2021",
                        "../2022-03-09",
                        "2022-03-01/2022-03-09",
                        "2022-03-09",
                        "2022-03-09T23:00-05:00",
                        "2022-03",
                        "2022-04-10",
                        "2022-04-10T11:20+03:00",
                        "2022-04-10T09:00Z",
                        "2022-04-10T09:00:01Z",
                        "2022-04-10T05:00-05:00",
                        "2022-04-09/..",
                        "")
                .map(text -> text.isEmpty() ? EdtfDate.NONE : EdtfDate.parse(text))
                .toList();
        var shuffled = new ArrayList<>(order);
        Collections.shuffle(shuffled, new Random(4));
        shuffled.sort(EdtfDate.TIMELINE);
        assertThat(shuffled).containsExactlyElementsOf(order);
    }

    @Test
    void tellsTheInstantOnlyWhereTheSourceTellsTheTime() {
        assertThat(EdtfDate.parse("2022-03-10T01:20+03:00").instant()).contains(Instant.parse("2022-03-09T22:20:00Z"));
        assertThat(EdtfDate.parse("2022-03-10").instant()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1790, 1790",
        "1790-01/1790-12, 1790",
        "1790-01-01/1790-12-31, 1790",
        "1789-01-01/1790-12-31, 1790",
        "[..1790-12-31], 1790",
        "1790-12-31, 1790-12",
        "1790-12, 1790-12",
        "1790-02/1790-12, 1790-12",
        "[..1790-12-30], 1790-12",
        "179X, 179X",
        "[1790-12-31..], ''"
    })
    void tellsTheYearWhereNoMonthIsKnown(String text, String period) {
        // D6
        assertThat(EdtfDate.parse(text).period()).isEqualTo(period);
    }
}
