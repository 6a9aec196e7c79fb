package parley.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;

@MadeUpRecord
class StatementPageTest {

    @Autowired
    Site site;

    @Test
    void showsAllReportsOfTheStatementWithTheirWordings() {
        var page = site.page("/statements/ada-ready");
        assertThat(page.select(".reports > li p:first-child").eachText())
                .containsExactly(
                        "Three days in Harbour Town, ¶ 2",
                        "Three days in Harbour Town, ¶ 3, via Coast Radio",
                        "Source of unknown date, ¶ 3, checked against a copy on 28 November 2026");
        assertThat(page.select(".reports blockquote").eachText())
                .containsExactly("She called the north “ready”.", "The north had said that it was ready.");
        assertThat(page.select(".reports q").eachText()).containsExactly("“ready”");
        assertThat(page.select(".reports p.legend").eachText())
                .containsExactly(
                        "Published Monday 5 May 2014.",
                        "Published Monday 5 May 2014.",
                        "It is not known when the source was published. The source’s verb: recalled.");
    }

    @Test
    void namesParagraphsPagesAndTimesAsTheirSourceDoesAndItsVerb() {
        var page = site.page("/statements/eve-storm");
        assertThat(page.select(".reports > li p:first-child").eachText())
                .containsExactly(
                        "Source of unknown date, ¶ 1, checked against a copy on 28 November 2026",
                        "Source of unknown date, ¶ 4–6, checked against a copy on 28 November 2026",
                        "Source of unknown date, p. xii, checked against a copy on 28 November 2026",
                        "Source of unknown date, at 1:02:33, checked against a copy on 28 November 2026");
        assertThat(page.select(".reports p.legend").get(2).text()).endsWith("The source’s verb: chanted.");
        for (var link : page.select(".reports > li p:first-child a")) {
            var address = link.attr("href").split("#");
            assertThat(site.page(address[0]).getElementById(address[1]))
                    .as(address[1])
                    .isNotNull();
        }
    }

    @Test // A2
    void showsADenialWithTheWordsThatItDenies() {
        var page = site.page("/statements/cleo-fish-first");
        assertThat(page.select(".alone .answer p").eachText())
                .containsExactly("Denied by Ada North", "Confirmed by Éve O’Isle, about May 2014");
        assertThat(page.select(".alone .answer blockquote").eachText().get(0)).isEqualTo("Ferries would run again.");
        assertThat(page.select(".alone .answer p a").eachAttr("href"))
                .containsExactly("/statements/ada-undated", "/statements/eve-storm");
    }

    @Test // A1
    void saysWhichStatementItSpeaksToAndWhoSaysSo() {
        var facts = site.page("/statements/eve-storm").selectFirst(".facts").text();
        assertThat(facts)
                .contains("Speaks to Confirms Ada North, 4 May 2014, as the source says: “We are ready to sign")
                .contains("Confirms Cleo South, by 4 May 2014: Fish came first");
    }

    @Test // A2
    void showsAnswersInAListAsLinks() {
        var entry = site.page("/").getElementById("statement-cleo-fish-first");
        assertThat(entry.select(".answers span").eachText())
                .containsExactly("Denied by Ada North", "Confirmed by Éve O’Isle, about May 2014");
        assertThat(entry.select(".answers a").get(0).attr("href")).isEqualTo("/statements/ada-undated");
    }

    @Test // A2
    void findsWhatWasDenied() {
        var list = site.page("/?answered=denies");
        assertThat(list.select(".timeline .entry").eachAttr("id")).containsExactly("statement-cleo-fish-first");
        assertThat(list.selectFirst(".on").text()).startsWith("Statements denied by another statement");
        assertThat(list.select("#f-answered option").eachText()).containsExactly("Any", "Denied (1)", "Confirmed (2)");
    }

    @Test // C1
    void showsWhatItSaidBeforeAndWhyThatWasCorrected() {
        var correction =
                site.page("/statements/cleo-fish-first").selectFirst("section[aria-labelledby=corrections] li");
        assertThat(correction.selectFirst(".was").text())
                .isEqualTo("Until 9 May 2014 the words were: Dishes came first, and Ben North “knows it”.");
        assertThat(correction.text()).contains("The envoy spoke of fish, not of dishes.");
        var entry = correction.selectFirst("a").attr("href").split("#");
        assertThat(site.page(entry[0])
                        .getElementById(entry[1])
                        .selectFirst("h3 a")
                        .attr("href"))
                .isEqualTo("/statements/cleo-fish-first");
    }

    @Test
    void saysWhoSaidItWhenAndWhereApartFromWhenItWasPublished() {
        var page = site.page("/statements/cleo-fish-first");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Cleo South, by 4 May 2014");
        assertThat(page.selectFirst(".lede").text())
                .isEqualTo("Southland Envoy. Occasion not given."
                        + " Dated by what came before or after it. She spoke before the minister did.");
        assertThat(page.selectFirst(".alone .from").text())
                .isEqualTo("Partial quote, via Coast Radio ¶ 3 in Three days in Harbour Town, published 5 May 2014"
                        + " In context");
        assertThat(page.selectFirst(".facts").text())
                .isEqualTo(
                        "Spoken in The source does not say in which language this was said."
                                + " Said in the talks Harbour round About the talks Harbour round Topics Fishing rights Speaks of Ben North");
    }

    @Test
    void putsTheWordsToCiteRightAfterTheStatement() {
        var page = site.page("/statements/cleo-fish-first");
        var cite = page.selectFirst("article.alone").nextElementSibling();
        assertThat(cite.selectFirst("h2").text()).isEqualTo("Quote and cite");
        assertThat(cite.selectFirst(".citation").text()).startsWith("Fish came first, and Ben North “knows it”.");
        assertThat(cite.selectFirst("details").hasAttr("open")).isFalse();
    }

    @Test
    void leadsToTheStatementBeforeAndAfterItInTheSameSource() {
        var page = site.page("/statements/cleo-fish-first");
        assertThat(page.select(".pager a[rel=prev]").attr("href")).isEqualTo("/statements/ada-ready");
        assertThat(page.select(".pager a[rel=next]").attr("href")).isEqualTo("/statements/ada-undated");
        assertThat(page.select(".pager a[rel=next]").text())
                .isEqualTo("After it in the source: Ada North Ferries would run again.");
        assertThat(site.page("/statements/ada-ready").select(".pager a[rel=prev]"))
                .isEmpty();
        assertThat(site.page("/statements/eve-storm").select(".pager")).isEmpty();
    }

    @Test
    void leadsToItsPlaceOnTheTimeline() {
        var link = site.page("/statements/ada-ready").selectFirst("a:containsOwn(In context)");
        assertThat(link.attr("href")).isEqualTo("/?at=statement-ada-ready#statement-ada-ready");
        assertThat(site.page(link.attr("href").split("#")[0]).getElementById("statement-ada-ready"))
                .isNotNull();
    }

    @Test
    void keepsTheMarksOfItsWordsInItsTitleToo() {
        assertThat(site.page("/statements/cleo-fish-first").title())
                .isEqualTo("Cleo South: Fish came first, and Ben North “knows it”. · Parley");
    }

    @Test
    void keepsTheWordsOfASearchMarkedThatLedToIt() {
        var hit = site.page("/?q=sign").getElementById("statement-ada-ready");
        var address = hit.select(".go a").attr("href");
        assertThat(address).isEqualTo("/statements/ada-ready?q=sign");
        var answer = site.get(address);
        var page = site.parse(answer);
        assertThat(page.select(".alone blockquote mark").eachText()).containsExactly("sign");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(site.address() + "/statements/ada-ready");
        assertThat(answer.headers().firstValue("Content-Location"))
                .as("no page is kept for each search")
                .contains("/statements/ada-ready");
        assertThat(site.page("/statements/ada-ready").select("mark")).isEmpty();
        assertThat(site.page("/statements/ada-ready?q=%22sign").select("mark"))
                .as("words that can't be read")
                .isEmpty();
    }

    @Test
    void marksTheWordsOfASearchInTheSourceAndInTalksThatItLeadsTo() {
        var paragraph = site.page("/?q=sign")
                .getElementById("statement-ada-ready")
                .select(".from a[href^=/sources/]")
                .attr("href");
        assertThat(paragraph).contains("q=sign").contains("#p");
        assertThat(site.page(paragraph.replaceFirst("#.*", "")).select("mark").eachText())
                .contains("sign");
        var talks = site.page("/?q=about:harbour").getElementById("talks-harbour-round");
        assertThat(site.page(talks.select("h3 a").attr("href"))
                        .select("h1 mark")
                        .text())
                .isEqualTo("Harbour");
    }
}
