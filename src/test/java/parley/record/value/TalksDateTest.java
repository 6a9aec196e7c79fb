package parley.record.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The dates of talks in words, beside how far they have come (P5, D1). */
class TalksDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HELD | 2023-03-10 | 10 March 2023 | held Friday 10 March 2023",
                "HELD | 2023-03-10/.. | from 10 March 2023 on | held from 10 March 2023 on",
                "HELD | ../2023-03-10 | until 10 March 2023 | held until 10 March 2023",
                "HELD | [..2023-03-10] | by 10 March 2023 | held by 10 March 2023",
                "ADJOURNED | 2023-03-10 | held 10 March 2023 | held Friday 10 March 2023",
                "ADJOURNED | 2023-03-10/.. | held from 10 March 2023 | held from 10 March 2023",
                "ADJOURNED | 2023-03-10/ | held from 10 March 2023, end not known | held from 10 March 2023, end not known",
                "BROKEN_OFF | 2023-03/.. | held from March 2023 | held from March 2023",
                "BROKEN_OFF | ../2023-03-10 | held until 10 March 2023 | held until 10 March 2023",
                "PLANNED | 2023-03-10 | for 10 March 2023 | planned for Friday 10 March 2023",
                "PLANNED | 2023-03-10/.. | to be held from 10 March 2023 on | to be held from 10 March 2023 on",
                "PLANNED | [..2023-03-10~] | to be held by about 10 March 2023 | to be held by about 10 March 2023",
                "PLANNED | [2023-03-10..] | for 10 March 2023 or later | planned for 10 March 2023 or later",
                "PLANNED | 2023-22 | for summer 2023 | planned for summer 2023",
                "PLANNED | 203X | for some time in the 2030s | planned for some time in the 2030s",
                "SOUGHT | ../2023-03 | to be held until March 2023 | sought, to be held until March 2023",
                "SOUGHT | 2023-03 | for March 2023 | sought for March 2023",
                "CANCELLED | [..2023-03-10] | to have been held by 10 March 2023 | was to be held by 10 March 2023",
                "POSTPONED | 2023-03-10/.. | now to be held from 10 March 2023 on | now to be held from 10 March 2023 on",
                "POSTPONED | [2023-03-09,2023-03-11] | now planned for 9 or 11 March 2023 | now planned for 9 or 11 March 2023",
            })
    void readsWellBesideAnyStatus(TalksStatus status, String date, String led, String named) {
        var when = new TalksDate(status, EdtfDate.parse(date));
        assertThat(when.led()).isEqualTo(led);
        assertThat(when.named()).isEqualTo(named);
    }

    @ParameterizedTest
    @EnumSource
    void putsNoPrepositionBeforeAnother(TalksStatus status) {
        assertThat(Stream.of(
                                "2023-03-10/..",
                                "2023/",
                                "../2023-03-10",
                                "/2023-03",
                                "[..2023-03-10]",
                                "[..2023-03-10,2023-03-12]",
                                "[2023-03-10..]",
                                "[2023-03-10..2023-03-12]",
                                "2023-03-10T11:20Z/..",
                                "2023-03-10~/..",
                                "2023-XX-XX",
                                "20XX")
                        .map(date -> new TalksDate(status, EdtfDate.parse(date)))
                        .flatMap(when -> Stream.of(when.led(), when.named())))
                .noneMatch(text -> text.matches(".*\\bfor (by|from|until)\\b.*"));
    }

    @Test
    void saysNoDateWhereThereIsNone() {
        var when = new TalksDate(TalksStatus.PLANNED, EdtfDate.NONE);
        assertThat(when.named()).isEqualTo("no date set");
        assertThat(when.reading()).isEqualTo("no date set");
        assertThat(when.led()).isEqualTo("no date set");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-03-10 | ''",
                "2023-03-10/.. | ''",
                "2023-03-10/ | ''",
                "../2023-03-10 | ''",
                "[2023-03-10..] | ''",
                "2023-03-XX | ''",
                "[..2023-03-10] | that day or earlier",
                "[..2023-03-10~] | the sources do not say which day",
                "[2023-03-09,2023-03-11] | the sources do not say which day",
                "[2023-03-09..2023-03-11] | the sources do not say which day",
                "[..2023-03] | the sources give no day",
                "[2023-03,2023-04] | the sources give no day",
                "2023-22 | the sources give no day",
                "203X | the sources give no day",
            })
    void tellsWhatADateLeavesOpenWhereItsReadingDoesNot(String date, String leftOpen) {
        assertThat(EdtfDate.parse(date).leftOpen()).isEqualTo(leftOpen);
    }
}
