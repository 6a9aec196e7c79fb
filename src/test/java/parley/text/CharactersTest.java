package parley.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u06DD٣",
                "\u0601٢٠٢٦",
                "\u070Fܐ",
                "\u08E2",
                "\uD804\uDCBD",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                "👩\u200D⚖\uFE0F",
                "نمی\u200Cخواهم",
                "ക്\u200Dഷ",
                "רק \u200EC++\u200E כאן",
                "قال\u200F: «نعم»",
                "وفق \u2066Reuters (2026)\u2069 اليوم",
                "في \u2068a \u2067b\u2069 c\u2069\nفي \u2066a\u2069",
                "one\ntwo\tthree"
            })
    void allowsWhatIsSeenOrNeeded(String text) {
        assertThatCode(() -> Characters.check(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "200E, which only text from right to left needs; delete it",
        "200F, which only text from right to left needs; delete it",
        "2066, which only text from right to left needs; delete it",
        "2069, which only text from right to left needs; delete it"
    })
    void namesDirectionsWhereAllRunsFromTheLeft(String letter, String message) {
        var character = Character.toString(Integer.parseInt(letter, 16));
        assertThatThrownBy(() -> Characters.check("Київ " + character + "Kyiv"))
                .hasMessage("the invisible character U+" + letter + ", " + message);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x200B, 0x2060, 0xFEFF, 0xE0067})
    void namesWhatNothingNeedsFromRightToLeftToo(int letter) {
        assertThatThrownBy(() -> Characters.check("نعم " + Character.toString(letter) + "C++"))
                .hasMessage("the invisible character U+%04X; delete it".formatted(letter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"نعم \u2067C++", "نعم \u2068a \u2067b\u2069", "نعم \u2066a\nنعم\u2069"})
    void namesAnIsolateThatIsNotClosedOnItsLine(String text) {
        assertThatThrownBy(() -> Characters.check(text))
                .hasMessage(
                        "an isolate (U+2066 to U+2068) that is never closed; write U+2069 where it ends, on the same line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"نعم \u2069C++", "نعم \u2066a\u2069\u2069"})
    void namesTheEndOfAnIsolateThatNothingOpened(String text) {
        assertThatThrownBy(() -> Characters.check(text))
                .hasMessage("the invisible character U+2069, which closes what nothing opened; delete it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "\u2003\u00A0",
                "\u3000",
                "\u200C\u200D",
                "\u200E",
                "\u3164",
                "\u180E",
                "\u202F\uFE0F"
            })
    void seesNothingInWhiteSpaceOfAnyKind(String text) {
        assertThat(Characters.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00A0.", "\u06DD", "—", "👍", "\u0301"})
    void seesAllElse(String text) {
        assertThat(Characters.isBlank(text)).isFalse();
    }
}
