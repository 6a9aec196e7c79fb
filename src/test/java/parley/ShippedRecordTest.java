package parley;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What someone who has the article in hand finds on the site. */
@ShippedRecord
class ShippedRecordTest {

    private static final String SOURCE = "/sources/2022-03-09-some-progress";

    @Autowired Site site;

    /** All that the article of 9 March 2022 puts in quotation marks, with its paragraph. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1 | Maria Zakharova   | some progress
                    1 | Maria Zakharova   | headway
                    1 | Maria Zakharova   | topple
                    2 | Maria Zakharova   | Some progress has been made
                    2 | Maria Zakharova   | overthrow the current government
                    3 | Mykhailo Podolyak | small progress
                    3 | Mykhailo Podolyak | main focus
                    4 | Dmytro Kuleba     | direct talks
                    6 | Dmytro Kuleba     | We have long wanted a direct conversation between the president of Ukraine and Vladimir Putin, because we all understand that it is he who makes the final decisions, especially now
                    7 | Dmytro Kuleba     | serious conversation
                    """)
    void everyWordInQuotationMarksStandsInItsParagraphUnderItsSpeaker(
            int paragraph, String speaker, String words) {
        var entries = site.page(SOURCE).select("#p" + paragraph + " .entry");
        var spoken =
                entries.stream()
                        .filter(entry -> entry.select("q").eachText().contains("“" + words + "”"))
                        .findFirst()
                        .orElseThrow();
        assertThat(spoken.selectFirst(".by a").text()).isEqualTo(speaker);
        var statement = site.page(spoken.selectFirst("a:containsOwn(This statement)").attr("href"));
        assertThat(statement.select("q").eachText()).contains("“" + words + "”");
        assertThat(
                        site.page(spoken.selectFirst(".by a").attr("href"))
                                .select(".entry a[href='" + SOURCE + "#p" + paragraph + "']"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"maria-zakharova, 2", "mykhailo-podolyak, 2", "dmytro-kuleba, 6"})
    void everyStatementStandsOnceUnderItsSpeaker(String speaker, int statements) {
        assertThat(ofTheArticle("/speakers/" + speaker, "said")).hasSize(statements);
    }

    @ParameterizedTest
    @CsvSource({
        "sergey-lavrov, 2",
        "vladimir-putin, 3",
        "volodymyr-zelenskyy, 3",
        "russian-negotiators, 0",
        "ukrainian-negotiators, 0"
    })
    void thoseWhoAreOnlySpokenOfHaveAPageThatShowsWhoSpeaksOfThem(String id, int statements) {
        assertThat(ofTheArticle("/speakers/" + id, "said")).isEmpty();
        assertThat(ofTheArticle("/speakers/" + id, "spoken-of")).hasSize(statements);
    }

    private Elements ofTheArticle(String page, String part) {
        return site.page(page)
                .select("[aria-labelledby=%s] .entry:has(a[href^=%s])".formatted(part, SOURCE));
    }

    @Test
    void namesWhomTheArticleHadItFromWhereItSaysSo() {
        assertThat(attribution("kuleba-direct-conversation"))
                .isEqualTo("Own words, via international reports");
        assertThat(attribution("kuleba-open-to-anyone")).isEqualTo("Reported, via CNN");
        assertThat(attribution("kuleba-serious-conversation")).isEqualTo("Reported");
        assertThat(site.page("/talks/third-round").select("dd").eachText())
                .anyMatch(fact -> fact.endsWith("¶ 3 via agencies"));
    }

    @Test
    void makesNoDayUpForTheThirdRoundAndNoPlaceForTheMeeting() {
        assertThat(site.page("/talks/third-round").selectFirst("dd").text())
                .isEqualTo("By 9 March 2022 (the sources give no day)");
        assertThat(site.page("/talks/kuleba-lavrov").select("dd").eachText())
                .startsWith("Thursday 10 March 2022", "The sources on record do not say.")
                .anyMatch(fact -> fact.startsWith("Planned, as of Wednesday 9 March 2022"));
        assertThat(site.page("/talks/zelenskyy-putin").select("dd").eachText())
                .startsWith("No date set")
                .anyMatch(fact -> fact.startsWith("Sought by Ukraine"));
    }

    @Test
    void saysWhatTheArticleDoesNotTellOfItself() {
        assertThat(site.page(SOURCE).selectFirst(".facts").select("dd").eachText())
                .containsExactly(
                        "Wednesday 9 March 2022",
                        "Unknown",
                        "Unknown",
                        "Unknown",
                        "Unknown",
                        "None known",
                        "English",
                        "10");
    }

    private String attribution(String statement) {
        return site.page("/")
                .getElementById("statement-" + statement)
                .selectFirst(".from span")
                .text();
    }
}
