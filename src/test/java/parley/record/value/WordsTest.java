package parley.record.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.UnicodeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.record.value.Words.Run;
import parley.text.FaultyTextException;

class WordsTest {

    private static Run own(String text) {
        return new Run(text, "“", "”");
    }

    private static Run paraphrase(String text) {
        return new Run(text, "", "");
    }

    private static String quoted(String text) {
        return Words.parse(text).runs().stream()
                .filter(Run::isQuoted)
                .map(Run::text)
                .collect(Collectors.joining(" | "));
    }

    @Test
    void setQuotedWordsApartFromParaphraseDownToTheWord() {
        assertThat(Words.parse("They were “ready” to “talk at once”.").runs())
                .containsExactly(
                        paraphrase("They were "),
                        own("ready"),
                        paraphrase(" to "),
                        own("talk at once"),
                        paraphrase("."));
    }

    /** W2: each with the words that are quoted. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "He said “never” and left. | never",
                "Він сказав «ніколи» і пішов. | ніколи",
                "Il a dit «\u00A0jamais\u00A0». | `\u00A0jamais\u00A0`",
                "Il a dit «\u202Fjamais\u202F»… | `\u202Fjamais\u202F`",
                "Er sagte „nie“ und ging. | nie",
                "Powiedział „nigdy” i wyszedł. | nigdy",
                "Er sagte »nie« und ging. | nie",
                "Hon sade ”aldrig” och gick. | aldrig",
                "Hän sanoi »ei koskaan» ja lähti. | ei koskaan",
                "‹jamais› | jamais",
                "Er sagte ›nie‹. | nie",
                "Er sagte ‚nie‘ und ging. | nie",
                "He said ‘never’ and left. | never",
                "‘We want talks’, he said of the ministers’ plan. | We want talks",
                "‘We can’t go’ | We can’t go",
                "他说「不」。 | 不",
                "他說『不』。 | 不",
                "他说“不”他走了。 | 不",
                "他说‘不’他走了。 | 不",
                "‘네’라고 말했다 | 네",
                "｢はい｣と言った | はい",
                "قال «نعم» ثم خرج | نعم",
                "הוא אמר ”כן” ויצא | כן",
                "הוא אמר ״כן״ ויצא | כן",
                "הוא אמר “ארה\"ב וצה”ל” ויצא | ארה\"ב וצה”ל",
                "הוא אמר \u200F”כן”\u200F ויצא | כן",
            })
    void openAndCloseWithAnyPairOfTheWorldsMarks(String text, String quoted) {
        assertThat(quoted(text)).isEqualTo(quoted);
        assertThat(Words.parse(text).runs().stream().map(Run::marked).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void keepTheMarksAsTheyAreWritten() {
        assertThat(Words.parse("Він сказав «ніколи» і пішов.").runs())
                .containsExactly(paraphrase("Він сказав "), new Run("ніколи", "«", "»"), paraphrase(" і пішов."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“He’d say ‘no’ to that” | He’d say ‘no’ to that",
                "«Он сказал „нет“ и ушёл» | Он сказал „нет“ и ушёл",
                "„Er sagte ‚nein‘ dazu“ | Er sagte ‚nein‘ dazu",
                "„Er sagte »nein« dazu“ | Er sagte »nein« dazu",
                "„Er sagte “nein” dazu“ | Er sagte “nein” dazu",
                "“他说「好」” | 他说「好」",
                "“He was “ready”” | He was “ready”",
                "«Он сказал «нет» и ушёл» | Он сказал «нет» и ушёл",
                "« Il a dit « non » hier » | ` Il a dit « non » hier `",
                "”Han sade ”nej” igår” | Han sade ”nej” igår",
                "‘He said “no” twice’ | He said “no” twice",
            })
    void keepMarksWithinAQuotationAsPartOfIt(String text, String quoted) {
        assertThat(quoted(text)).isEqualTo(quoted);
        assertThat(Words.parse(text).kind()).isEqualTo(StatementKind.QUOTE);
    }

    @Test
    void takeAMarkThatIsRepeatedBeforeAParagraphForThatOfTheSameQuotation() {
        assertThat(quoted("“We came.\n\n“We talked.”")).isEqualTo("We came.\n\n“We talked.");
        assertThat(quoted("“We came.”\n“We talked.”")).isEqualTo("We came. | We talked.");
        assertThat(quoted("«Мы были.\n«Мы говорили»")).isEqualTo("Мы были.\n«Мы говорили");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers’ plan isn’t the sides’ plan.",
                "O‘zbekiston and al-‘Aziz agreed.",
                "צה״ל הודיע",
                "צה\"ל הודיע על חו\"לים",
                "אַרְהַ\"ב הודיעה",
                "צה”ל הודיע",
                "他读了《红楼梦》。",
                "He'd go, 5' high.",
            })
    void takeLettersApostrophesAndTitlesOfBooksForNoQuotation(String text) {
        assertThat(Words.parse(text).runs()).containsExactly(paraphrase(text));
    }

    @Test
    void keepTheTextLetterForLetter() {
        var text = "Їхні слова: “Так, 🕊 е́”, — сказав він";
        assertThat(Words.parse(text).text()).isEqualTo(text);
    }

    /** W3. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Some progress has been made”",
                "“Ready”.",
                "«Так», —",
                "“We came.” “We talked.”",
                "“We came.” […] “We talked.”",
                "… “We talked.”",
                "“We came.”\n\n“We talked.”",
                "“We came.\n“We talked.”",
            })
    void areAQuoteWhenNoLetterStandsOutsideTheMarks(String text) {
        assertThat(Words.parse(text).kind()).isEqualTo(StatementKind.QUOTE);
        assertThat(Words.parse(text).kind()).isEqualTo(StatementKind.QUOTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He was “ready”.",
                "“Ready”, he said",
                "“A,” he said, “b.”",
                "Він сказав «ніколи» і пішов.",
                "“A” 2"
            })
    void areAPartialQuoteWhenSomeOfThemStandOutside(String text) {
        assertThat(Words.parse(text).kind()).isEqualTo(StatementKind.PARTIAL_QUOTE);
        assertThat(Words.parse(text).kind()).isNotEqualTo(StatementKind.QUOTE);
    }

    @Test
    void areAParaphraseWithoutMarks() {
        assertThat(Words.parse("He wasn’t ready.").kind()).isEqualTo(StatementKind.PARAPHRASE);
    }

    @Test
    void nameTheirKindAsDataAndAddressesDo() {
        assertThat(StatementKind.values())
                .extracting(StatementKind::text)
                .containsExactly("quote", "partial-quote", "paraphrase");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "He was \"ready\"|a straight \" (character 8) can't tell",
                "He was ＂ready＂|a straight ＂ (character 8) can't tell",
                "הוא אמר \"כן\"|a straight \" (character 9) can't tell",
                "ב\"הארץ\" נאמר|a straight \" (character 7) can't tell where",
                "כך־\"שלום|a straight \" (character 4) can't tell",
                "a\"b|a straight \" (character 2) can't tell",
                "He was “ready|“ (character 8) opens quoted words that are never closed; write ” where they end",
                "🕊 He was “ready|“ (character 10) opens",
                "Він сказав «ніколи|« (character 12) opens quoted words that are never closed; write » where they end",
                "Er sagte „nie|„ (character 10) opens quoted words that are never closed; write “ where they end",
                "He was ready”|” (character 13) closes quoted words that nothing opened; write “ where they begin",
                "Він сказав ніколи» і|» (character 18) closes quoted words that nothing opened; write « where they"
                        + " begin",
                "他说不」。|」 (character 4) closes quoted words that nothing opened; write 「 where they begin",
                "“Yes” or no”|” (character 12) closes quoted words that nothing opened",
                "“He said «no” twice|” (character 13) can't close the « that is open; write » to close that first",
                "“We came“ he said “we talked”|“ (character 9) opens quoted words, but stands where some end; write ”"
                        + " to",
                "A” he said ”B|” (character 2) closes quoted words that nothing opened",
                "A« he said »B«|« (character 2) opens quoted words, but stands where some end",
                "oui » et « non »|» (character 5) closes quoted words that nothing opened",
                "He said ‘never and left|‘ (character 9) may open quoted words or be an apostrophe",
                "‘the sides’ plans’|‘ (character 1) may open quoted words or be an apostrophe",
                "‘Abd al-‘Aziz spoke of the ministers’ plan|‘ (character 1) may open quoted words or be an apostrophe",
                "in the ‘90s|‘ (character 8) may open quoted words or be an apostrophe",
                "He said “”|nothing stands between “ and ”; write the quoted words there",
                "He said « » twice|nothing stands between « and »",
            })
    void refuseMarksThatCannotTellWhoseTheWordsAre(String text, String fault) {
        var place = Pattern.compile(" \\(character (\\d+)\\)").matcher(fault);
        assertThatExceptionOfType(FaultyTextException.class)
                .isThrownBy(() -> Words.parse(text))
                .withMessageStartingWith(place.replaceFirst(""))
                .satisfies(refused -> {
                    if (place.find(0)) {
                        assertThat(text.codePointCount(0, refused.index()) + 1)
                                .isEqualTo(Integer.parseInt(place.group(1)));
                    }
                });
    }

    /** Read as paraphrase in silence, quoted words would be lost (W2). */
    @Test
    void refuseEveryQuotationMarkOfUnicodeThatStandsAlone() {
        var marks = new UnicodeSet().applyIntPropertyValue(UProperty.QUOTATION_MARK, 1);
        // Typewriters' and typographic apostrophes, and a reversed one that no language quotes with.
        marks.removeAll("'＇’‛");
        assertThat(marks.size()).isGreaterThan(20);
        for (var mark : marks) {
            assertThatIllegalArgumentException()
                    .as(mark)
                    .isThrownBy(() -> Words.parse("He said " + mark + "never and left"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00A0\n"})
    void refuseToBeEmpty(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Words.parse(text)).withMessageContaining("no words");
    }

    /** W4. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“We will never go” | “We will never go” | true",
                "“We will never go” | “Ми ніколи не підемо” | false",
                "They would “never go” | “We will never go”, he said | true",
                "They would “never go” | They would never go | false",
                "“never” and “go” | “We will never go” | true",
                "“never go” | “never” “go” | false",
                "“never go” | “go never” and «never go» | true",
                "“Never go” | “never go” | false",
                "“no” | “I know” | false",
                "“no” | “I know, no” | true",
                "«ні» | «ніколи» | false",
                "「不」 | 「我不去」 | true",
                "“never go” | `“never\n go”` | true",
                "“never go” | “never\u00A0go” | true",
                "«Ки\u0457в» | «Ки\u0456\u0308в» | true",
                "He went | She went | true",
            })
    void areCarriedByAWordingThatQuotesTheSameLetterForLetter(String words, String wording, boolean carried) {
        assertThat(Words.parse(words).areCarriedBy(Words.parse(wording))).isEqualTo(carried);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“We will “never” go”", "Він сказав «ніколи» і пішов.", "He went"})
    void areCarriedByThemselves(String text) {
        assertThat(Words.parse(text).areCarriedBy(Words.parse(text))).isTrue();
    }

    /** W7. */
    @Test
    void keepTheLinesThatTheSourcePrints() {
        var verse = Words.parse("“The river is wide,\n  the bridge is long.\r\n\nWe go.”\n");
        assertThat(verse.lines()).containsExactly("“The river is wide,", "the bridge is long.", "", "We go.”");
        assertThat(verse.inOneLine()).isEqualTo("“The river is wide, / the bridge is long. / We go.”");
    }
}
