package parley.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;

@MadeUpRecord
class TalksPagesTest {

    @Autowired
    Site site;

    @Test
    void listsTalksByHowFarTheyHaveComeThenInTheOrderOfTheTimeline() {
        var page = site.page("/talks");
        assertThat(page.select("main h2").eachText()).containsExactly("Planned and sought", "Held", "Cancelled");
        assertThat(page.select(".entry h3").eachText())
                .containsExactly("Call of the ministers", "Meeting of the leaders", "Harbour round", "Island summit");
    }

    @Test
    void saysWhenWhereWhoAndWhatCameOfThemWithItsSource() {
        var page = site.page("/talks/harbour-round");
        assertThat(page.selectFirst(".lede").text())
                .isEqualTo(
                        "Held in Harbour Town, 2 to 4 May 2014. Round."
                                + " The source gives a day of the week, or a word such as “yesterday”; the date is worked out from it.");
        assertThat(page.selectFirst(".lede + .from").text())
                .contains("Reported in Three days in Harbour Town, ¶ 1", "Status as of 5 May 2014");
        assertThat(page.selectFirst(".by").text())
                .isEqualTo("At the table: Northland: Northern delegation, Ada North Southland: Cleo South");
        assertThat(page.selectFirst(".came").text())
                .isEqualTo(
                        "A text on ferries was “all but ready”; nothing was signed. Three days in Harbour Town, ¶ 4 via Coast Radio, via a clerk");
        assertThat(page.select(".came q").eachText()).containsExactly("“all but ready”");
    }

    @Test
    void saysWhatTheSourcesDoNot() {
        var page = site.page("/talks/leaders");
        assertThat(page.selectFirst(".lede").text())
                .isEqualTo("Sought by Southland, no date set. Form and place not given.");
        assertThat(page.selectFirst(".by").text()).isEqualTo("Who would take part: the sources on record do not say.");
    }

    @Test
    void setsWhatEachSideSaidByDateWithAColumnForEachSide() {
        var page = site.page("/talks/harbour-round");
        assertThat(page.select("#said small").text()).isEqualTo("Northland 1, Southland 1");
        assertThat(page.select(".exchange > li > .date").eachText()).doesNotHaveDuplicates();
        assertThat(page.select(".exchange.two .at-1 .entry").eachAttr("id")).containsExactly("statement-ada-ready");
        assertThat(page.select(".exchange.two .at-2 .entry").eachAttr("id"))
                .containsExactly("statement-cleo-fish-first");
        assertThat(page.select(".exchange .who").eachText()).contains("Ada North Northland", "Cleo South Southland");
        assertThat(page.select(".exchange .about a").eachAttr("href"))
                .as("not the talks that the page is of")
                .isNotEmpty()
                .doesNotContain("/talks/harbour-round");
    }

    @Test
    void leadsToTheTalksBeforeAndAfterThem() {
        var page = site.page("/talks/island-summit");
        assertThat(page.select(".pager a").eachAttr("href"))
                .containsExactly("/talks/harbour-round", "/talks/ministers-call");
    }

    @Test
    void showsWhatWasSaidInThemApartFromWhatWasSaidAboutThem() {
        var page = site.page("/talks/harbour-round");
        assertThat(page.select("section[aria-labelledby=said-in] .entry blockquote")
                        .eachText())
                .containsExactly("Fish came first, and Ben North “knows it”.");
        assertThat(page.select("h2.part").eachText()).contains("Said in these talks");
        assertThat(site.page("/talks/island-summit").select("#said-in")).isEmpty();
    }

    @Test
    void leadsToAllThatWasSaidInThem() {
        var list = site.page("/?said-in=harbour-round");
        assertThat(list.select(".timeline .entry").eachAttr("id")).containsExactly("statement-cleo-fish-first");
        assertThat(list.selectFirst(".on").text()).startsWith("Statements said in Harbour round");
        assertThat(list.select("#f-said-in option[selected]").text()).isEqualTo("Harbour round (1)");
    }

    @Test
    void saysWhenASideAtTheTableHasNothingOnRecord() {
        var page = site.page("/talks/ministers-call");
        assertThat(page.select("#said + .none").text())
                .isEqualTo("No statement by Northland or Southland about these talks is on record.");
        assertThat(page.select(".exchange")).isEmpty();
    }

    @Test
    void saysInListsHowMuchEachSideSaidAboutTalks() {
        for (var list : List.of("/", "/talks")) {
            var page = site.page(list);
            var said = page.getElementById("talks-harbour-round").select(".about");
            assertThat(said.text()).as(list).isEqualTo("Said about it: Northland 1, Southland 1");
            assertThat(said.select("a")).as("their title leads to it").isEmpty();
            assertThat(page.getElementById("talks-leaders").select(".about"))
                    .as("nobody speaks of them")
                    .isEmpty();
        }
        assertThat(site.page("/talks/harbour-round").getElementById("said").text())
                .contains("Northland 1, Southland 1");
    }
}
