package parley.record.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.record.value.Words.Kind;
import parley.record.value.Words.Run;

class WordsTest {

    @Test
    void setsOwnWordsApartFromReportedOnesDownToTheWord() {
        assertThat(Words.parse("They were “ready” to “talk at once”.").runs())
                .containsExactly(
                        new Run("They were ", false),
                        new Run("ready", true),
                        new Run(" to ", false),
                        new Run("talk at once", true),
                        new Run(".", false));
    }

    @Test
    void areOwnWhenAllOfThemStandInsideTheMarks() {
        var words = Words.parse("“Some progress has been made”");
        assertThat(words.kind()).isEqualTo(Kind.OWN_WORDS);
        assertThat(words.runs()).containsExactly(new Run("Some progress has been made", true));
    }

    @Test
    void areOwnWhenOnlySpaceStandsBetweenTwoQuotations() {
        assertThat(Words.parse("“We came.” “We talked.”").kind()).isEqualTo(Kind.OWN_WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"He was ready.", "He was “ready”.", "“Ready”, he said", "“Ready”."})
    void areReportedWhenAnythingStandsOutsideTheMarks(String text) {
        assertThat(Words.parse(text).kind()).isEqualTo(Kind.REPORTED);
    }

    @Test
    void keepAQuotationWithinOwnWordsAndTypographicApostrophes() {
        assertThat(Words.parse("“He’d say ‘no’ to that”").runs())
                .containsExactly(new Run("He’d say ‘no’ to that", true));
    }

    @Test
    void keepTheTextLetterForLetter() {
        var text = "Їхні слова: “Так, 🕊 е́”, — сказав він";
        assertThat(Words.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "He was \"ready\"|a straight \"",
                "He was “ready|never closed",
                "He was ready”|no “ opened",
                "“He was “ready””|still open",
                "“Yes” or no”|no “ opened",
                "He said “”|nothing stands between",
                "He said “ ” twice|nothing stands between",
                "He was „ready“|„ can't open the speaker's own words; write “ for it, and ” where they end",
                "He was „ready”|„ can't open the speaker's own words; write “ for it, and ” where they end",
                "“He was „ready“ then”|„ stands within own words; write ‘ ’ for a quotation within them",
            })
    void refuseMarksThatCannotSayWhoseTheWordsAre(String text, String fault) {
        assertThatIllegalArgumentException().isThrownBy(() -> Words.parse(text)).withMessageContaining(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void refuseToBeEmpty(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Words.parse(text)).withMessageContaining("no words");
    }
}
