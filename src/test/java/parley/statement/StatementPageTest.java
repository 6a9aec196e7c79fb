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
                        "Source of unknown date, ¶ 3");
        assertThat(page.select(".reports blockquote").eachText())
                .containsExactly("She called the north “ready”.", "The north had said that it was ready.");
        assertThat(page.select(".reports q").eachText()).containsExactly("“ready”");
        assertThat(page.select(".reports p.legend").eachText())
                .containsExactly(
                        "Published Monday 5 May 2014.",
                        "Published Monday 5 May 2014.",
                        "It is not known when the source was published.");
    }

    @Test
    void namesWhenItWasSaidApartFromWhenItWasPublished() {
        var facts =
                site.page("/statements/cleo-fish-first").selectFirst(".facts").text();
        assertThat(facts)
                .isEqualTo("Speaker Cleo South Southland Office then Envoy Said By 4 May 2014"
                        + " Dated by what came before or after it. She spoke before the minister did."
                        + " Occasion The source gives none. Whose words Partial quote, via Coast Radio"
                        + " Spoken in The source does not say in which language this was said."
                        + " About the talks Harbour round Topics Fishing rights Speaks of Ben North");
    }

    @Test
    void leadsToTheStatementBeforeAndAfterItInTheSameSource() {
        var page = site.page("/statements/cleo-fish-first");
        assertThat(page.select(".pager a[rel=prev]").attr("href")).isEqualTo("/statements/ada-ready");
        assertThat(page.select(".pager a[rel=next]").attr("href")).isEqualTo("/statements/ada-undated");
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
}
