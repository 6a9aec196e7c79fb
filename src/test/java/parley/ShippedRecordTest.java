package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What someone who has the article in hand finds on the site. */
@ShippedRecord
class ShippedRecordTest {

    private static final String SOURCE = "/sources/2022-03-09-some-progress";

    /** Puts what the article tells on the first page of a list, however many others there are. */
    private static final String UNTIL_THEN = "to=2022-03-09&order=newest";

    @Autowired
    Site site;

    /** All that the article of 9 March 2022 puts in quotation marks, with its paragraph. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
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
    void everyWordInQuotationMarksStandsInItsParagraphUnderItsSpeaker(int paragraph, String speaker, String words) {
        var entries = site.page(SOURCE).select("#p" + paragraph + " .entry");
        var spoken = entries.stream()
                .filter(entry -> entry.select("q").eachText().contains("“" + words + "”"))
                .findFirst()
                .orElseThrow();
        var who = spoken.closest(".turn").selectFirst(".who a");
        assertThat(who.text()).isEqualTo(speaker);
        var statement = site.page(spoken.selectFirst("a[href^=/statements/]").attr("href"));
        assertThat(statement.select("q").eachText()).contains("“" + words + "”");
        assertThat(site.page(who.attr("href") + "?" + UNTIL_THEN)
                        .select(".entry a[href='" + SOURCE + "#p" + paragraph + "']"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"maria-zakharova, 2", "mykhailo-podolyak, 2", "dmytro-kuleba, 6"})
    void everyStatementStandsOnceUnderItsSpeaker(String speaker, int statements) {
        var page = site.page("/speakers/" + speaker + "?" + UNTIL_THEN);
        assertThat(ofTheArticle(page.selectFirst("#said"))).hasSize(statements);
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
        var page = site.page("/speakers/" + id);
        assertThat(page.select("[aria-labelledby=spoken-of] .entry"))
                .hasSizeGreaterThanOrEqualTo(Math.min(statements, 1));
        assertThat(ofTheArticle(site.page("/?of=" + id + "&" + UNTIL_THEN))).hasSize(statements);
    }

    private static Elements ofTheArticle(Element list) {
        return list.select(".entry:has(a[href^=%s])".formatted(SOURCE));
    }

    @Test
    void namesWhomTheArticleHadItFromWhereItSaysSo() {
        assertThat(attribution("kuleba-direct-conversation")).containsExactly("Quote, via international reports");
        assertThat(attribution("kuleba-open-to-anyone")).containsExactly("Paraphrase, via CNN");
        assertThat(attribution("kuleba-serious-conversation")).containsExactly("Partial quote");
        assertThat(site.page("/talks/third-round").select(".came").eachText())
                .anyMatch(outcome -> outcome.endsWith("¶ 3 via agencies"));
    }

    @Test
    void showsEveryQuotedWordOnThePageOfItsSpeaker() {
        assertThat(site.page("/speakers/maria-zakharova")
                        .select("#statement-zakharova-some-progress .also, #statement-zakharova-not-overthrow .also")
                        .eachText())
                .containsExactly("Also quoted: “headway”, ¶ 1", "Also quoted: “topple”, ¶ 1");
        assertThat(site.page("/speakers/dmytro-kuleba")
                        .select("#statement-kuleba-direct-talks .also")
                        .eachText())
                .containsExactly("Also quoted: “direct talks”, ¶ 4");
    }

    @Test
    void makesNoDayUpForTheThirdRoundAndNoPlaceForTheMeeting() {
        assertAsTheArticleHasIt(
                "third-round",
                lede -> assertThat(lede)
                        .isEqualTo("Held in Belarus, by 9 March 2022. Round. The source gives no day:"
                                + " they were held on or before the day on which the source was published."));
        assertAsTheArticleHasIt(
                "kuleba-lavrov",
                lede -> assertThat(lede)
                        .startsWith("Planned, for 10 March 2022. ")
                        .contains("Place not given."));
        assertAsTheArticleHasIt(
                "zelenskyy-putin", lede -> assertThat(lede).startsWith("Sought by Ukraine, no date set."));
    }

    /** Unless another source tells of the talks, which may know more. */
    private void assertAsTheArticleHasIt(String talks, Consumer<String> expected) {
        var page = site.page("/talks/" + talks);
        if (page.select(".lede + .from a[href^=/sources/]:not([href^=%s])".formatted(SOURCE))
                .isEmpty()) {
            expected.accept(page.selectFirst(".lede").text());
        }
    }

    @Test
    void saysWhatTheArticleDoesNotTellOfItself() {
        var page = site.page(SOURCE);
        assertThat(page.selectFirst(".lede").text())
                .isEqualTo("Published 9 March 2022, in English. Publisher, title, author and address are not known.");
        assertThat(page.select(".lede").text()).endsWith("10 statements");
    }

    private List<String> attribution(String statement) {
        return site.page(SOURCE)
                .select(".from:has(a[href=/statements/%s]) > span:not(.go)".formatted(statement))
                .eachText();
    }
}
