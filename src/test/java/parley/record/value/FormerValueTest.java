package parley.record.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerValueTest {

    @ParameterizedTest
    @CsvSource({
        "words, We go, the words were:, We go",
        "place, Kyiv, the place was:, Kyiv",
        "status, held, the status was:, held",
        "topics, ferries, the topics were:, ferries",
        "place, , there was no place, ''",
        "topics, , there were no topics, ''",
        "asked, Will you go?, the question was:, Will you go?",
        "speaks-of, ada-north, the people spoken of were:, ada-north",
        "said-in, , there were no talks where it was said, ''",
        "translated-by, interpreter, the translator was:, interpreter",
    })
    void tellsWhatStoodThereInWordsOfReaders(String field, String was, String said, String text) {
        var former = new FormerValue(field, was);
        assertThat(former.said()).isEqualTo(said);
        assertThat(former.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "date, 2024-06-29, 29 June 2024",
        "published, 2024-06, June 2024",
        "date, [..2024-07-19~], by about 19 July 2024",
        "title, 2024, 2024",
    })
    void readsADateAsAnyOther(String field, String was, String text) {
        assertThat(new FormerValue(field, was).text()).isEqualTo(text);
    }

    @Test
    void hasTheLanguageOfTheWordsOnlyWhereItWasSpoken() {
        var ukrainian = new Language("uk");
        assertThat(new FormerValue("asked", "Чи буде?").language(ukrainian)).isEqualTo(ukrainian);
        assertThat(new FormerValue("date", "2024").language(ukrainian)).isEqualTo(Language.NONE);
    }
}
