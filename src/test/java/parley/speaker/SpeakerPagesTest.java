package parley.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;

@MadeUpRecord
class SpeakerPagesTest {

    @Autowired
    Site site;

    @Test
    void listsSpeakersBySideWithHowManyStatementsAndHowManyQuotes() {
        var page = site.page("/speakers");
        assertThat(page.select("section.people > h2").eachText())
                .containsExactly("Northland", "Southland", "The Isles");
        assertThat(page.select("section.people li").eachText())
                .containsExactly(
                        "Ada North 2 statements 1 quote",
                        "Cleo South 1 statement no quotes",
                        "Éve O’Isle 1 statement no quotes");
    }

    @Test
    void listsThoseWithoutAStatementApart() {
        assertThat(site.page("/speakers").select(".apart li").eachText())
                .containsExactly("Ben North", "Northern delegation delegation", "Dan South");
    }

    @Test
    void showsEveryQuoteOfASpeakerInOrderOfDate() {
        var page = site.page("/speakers/ada-north");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Ada North");
        assertThat(page.selectFirst(".lede").text()).isEqualTo("2 statements on record, 1 quote.");
        assertThat(page.select(".day > h2").eachText()).containsExactly("4 May 2014 Sunday", "No date set");
        assertThat(page.select(".day .entry").eachAttr("id"))
                .containsExactly("statement-ada-ready", "statement-ada-undated");
    }

    @Test
    void showsOfficesAsTheSourcesGaveThemWithDates() {
        assertThat(site.page("/speakers/ada-north").select(".facts dd").eachText())
                .containsExactly("Minister of Boats Three days in Harbour Town, ¶ 2, published Monday 5 May 2014");
        assertThat(site.page("/speakers/dan-south").select(".facts dd").eachText())
                .containsExactly("The sources on record give none.");
    }

    @Test
    void showsTheTalksThatTheyTakePartIn() {
        assertThat(site.page("/speakers/ada-north")
                        .select("[aria-labelledby=takes-part] h3")
                        .eachText())
                .containsExactly("Harbour round");
    }

    @Test
    void countsTheTalksThatACalendarLeavesOut() {
        assertThat(site.page("/speakers/dan-south")
                        .select("#takes-part ~ .legend")
                        .text())
                .isEqualTo("None of these talks has a day that a calendar could hold.");
        assertThat(site.page("/speakers/ada-north").select("#takes-part ~ .legend"))
                .isEmpty();
    }

    @Test
    void givesAPageToSomeoneWhoIsOnlySpokenOfAndShowsWhoSpeaksOfThem() {
        var page = site.page("/speakers/ben-north");
        assertThat(page.selectFirst(".lede").text()).isEqualTo("No statement of theirs is on record.");
        assertThat(page.select("#said")).isEmpty();
        assertThat(page.select("[aria-labelledby=spoken-of] .entry").eachAttr("id"))
                .containsExactly("statement-cleo-fish-first");
        assertThat(page.select("[aria-labelledby=spoken-of] .by").text()).contains("Cleo South", "Said by 4 May 2014");
    }
}
