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
            })
    void readsWordsPhrasesAndWhatIsKeptOut(String text, String wanted, String unwanted) {
        var question = QueryText.parse(text);
        assertThat(String.join(", ", question.texts(false))).isEqualTo(wanted == null ? "" : wanted);
        assertThat(String.join(", ", question.texts(true))).isEqualTo(unwanted == null ? "" : unwanted);
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
