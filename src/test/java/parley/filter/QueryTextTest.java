package parley.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "small progress | small, progress | ",
                "\"small progress\" talks | small progress, talks | ",
                "“small progress” talks | small progress, talks | ",
                "talks -round | talks | round",
                "-\"third round\" talks | talks | third round",
                "cease-fire - truce | cease-fire, truce | ",
                "“pro”-peace | pro, peace | ",
                "--all | | all",
                "a\"b c\"d | a, b c, d | ",
                "by:kuleba -about:\"third round\" x:y : about: by | kuleba, x:y, :, about:, by | third round",
                "צה\"ל אמר \"לא עוד\" | צה\"ל, אמר, לא עוד | ",
            })
    void readsWordsPhrasesAndWhatIsKeptOut(String text, String wanted, String unwanted) {
        var question = QueryText.parse(text);
        assertThat(String.join(", ", question.texts(false))).isEqualTo(wanted == null ? "" : wanted);
        assertThat(String.join(", ", question.texts(true))).isEqualTo(unwanted == null ? "" : unwanted);
    }

    @Test
    void readsWhereEachPartIsSearchedFor() {
        var parts = QueryText.parse("peace by:kuleba about:“third round” words:x", Scope.OFFICE)
                .parts();
        assertThat(parts)
                .extracting(QueryText.Clause::scope)
                .containsExactly(Scope.OFFICE, Scope.BY, Scope.ABOUT, Scope.WORDS);
        assertThat(parts).extracting(QueryText.Clause::quoted).containsExactly(false, false, true, false);
        assertThat(QueryText.parse("peace").parts())
                .extracting(QueryText.Clause::scope)
                .containsExactly(Scope.WORDS);
    }

    @Test
    void takesTheMarkWithinAHebrewAbbreviationForALetter() {
        assertThat(QueryText.fault("ארה\"ב")).isEmpty();
        assertThat(QueryText.fault("\"ארה\"ב")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "--", "- -", "\"\"", "\u00a0-\u2003"})
    void readsNothingWhereThereIsNothing(String text) {
        assertThat(QueryText.parse(text).texts(true)).isEmpty();
        assertThat(String.join("", QueryText.parse(text).texts(false))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"small progress", "“small progress", "a ” b", "\"", "a\"b\"c\""})
    void refusesAMarkThatStandsAlone(String text) {
        assertThat(QueryText.fault(text))
                .hasValueSatisfying(it -> assertThat(it).contains("alone"));
        QueryText.parse(text);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(QueryText.fault("é".repeat(200))).isEmpty();
        assertThat(QueryText.fault("𝓧".repeat(200))).isEmpty();
        assertThat(QueryText.fault("x".repeat(201)))
                .hasValueSatisfying(it -> assertThat(it).contains("200"));
    }
}
