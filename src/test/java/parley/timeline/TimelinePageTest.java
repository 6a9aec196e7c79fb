package parley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;

@MadeUpRecord
class TimelinePageTest {

    @Autowired
    Site site;

    Document page;

    @BeforeEach
    void open() {
        page = site.page("/");
    }

    @Test
    void groupsEntriesByDateAsTheSourcesGiveItInTheOneOrder() {
        assertThat(page.select(".day > h2").eachText())
                .containsExactly(
                        "By 4 May 2014 that day or earlier",
                        "2 to 4 May 2014",
                        "4 May 2014 Sunday",
                        "About May 2014",
                        "June 2014",
                        "1 June 2014 or later",
                        "No date set");
    }

    @Test
    void putsTalksBeforeStatementsOnTheSameDate() {
        assertThat(page.select(".day").last().select(".entry").eachAttr("id"))
                .containsExactly("talks-leaders", "statement-ada-undated");
    }

    @Test
    void holdsEveryEntryOnce() {
        assertThat(page.select(".entry").eachAttr("id"))
                .containsExactlyInAnyOrder(
                        "talks-harbour-round",
                        "talks-ministers-call",
                        "talks-island-summit",
                        "talks-leaders",
                        "statement-ada-ready",
                        "statement-cleo-fish-first",
                        "statement-ada-undated",
                        "statement-eve-storm");
    }

    @Test
    void setsQuotedWordsApartFromParaphrase() {
        var words = entry("statement-cleo-fish-first").selectFirst("blockquote");
        assertThat(words.text()).isEqualTo("Fish came first, and Ben North “knows it”.");
        assertThat(words.select("q").eachText()).containsExactly("“knows it”");
        assertThat(words.attr("cite")).isEqualTo("/sources/2014-05-05-gazette#p3");
    }

    @Test
    void marksAQuote() {
        var ready = entry("statement-ada-ready");
        assertThat(ready.hasClass("quote")).isTrue();
        assertThat(ready.selectFirst("blockquote").select("q").text())
                .isEqualTo(ready.selectFirst("blockquote").text())
                .isEqualTo("“We are ready to sign, and we said ‘today’”");
        assertThat(ready.selectFirst(".from span").text()).startsWith("Quote");
    }

    @Test
    void saysWhoSpokeInWhichOfficeForWhichSideAndWhere() {
        var turn = entry("statement-ada-ready").parent();
        assertThat(turn.selectFirst(".who").text()).isEqualTo("Ada North Northland");
        assertThat(turn.selectFirst(".office").text()).isEqualTo("Minister of Boats, press briefing");
        assertThat(turn.selectFirst(".who a").attr("href")).isEqualTo("/speakers/ada-north");
        assertThat(turn.selectFirst(".who .side").text()).isEqualTo("Northland");
    }

    @Test
    void leavesOutAnOfficeThatTheSourceDoesNotGive() {
        assertThat(entry("statement-eve-storm").parent().selectFirst(".office").text())
                .isEqualTo("Herald");
        assertThat(site.page("/").select(".office").eachText()).doesNotContain("");
    }

    @Test
    void namesEveryPlaceThatReportsAStatementAndWhomTheSourceHadItFrom() {
        var from = entry("statement-ada-ready").selectFirst(".from");
        assertThat(from.selectFirst("span").text()).isEqualTo("Quote");
        assertThat(from.text())
                .contains("Three days in Harbour Town ¶ 2 ¶ 3 via Coast Radio Source of unknown date ¶ 3");
        assertThat(from.select("a").eachAttr("href"))
                .containsExactly(
                        "/sources/2014-05-05-gazette#p2",
                        "/sources/2014-05-05-gazette#p3",
                        "/sources/undated-leaflet#p3",
                        "/statements/ada-ready");
        assertThat(from.select("a").last().text()).isEqualTo("Cite this statement by Ada North");
    }

    @Test
    void linksTheTalksAndTopicsThatAStatementIsAbout() {
        assertThat(entry("statement-ada-ready").select(".about a").eachAttr("href"))
                .containsExactly("/talks/harbour-round", "/topics/ferries");
    }

    @Test
    void showsFormPlaceStatusAndWhoTakesPartInTalks() {
        var talks = entry("talks-harbour-round");
        assertThat(talks.selectFirst("h3 a").attr("href")).isEqualTo("/talks/harbour-round");
        assertThat(talks.select(".by").eachText())
                .containsExactly(
                        "Held in Harbour Town, as of 5 May 2014",
                        "Northland: Northern delegation, Ada North Southland: Cleo South");
    }

    @Test
    void saysWhatNoSourceGivesOfTalks() {
        assertThat(entry("talks-leaders").select(".by").eachText())
                .containsExactly("Sought by Southland, as of 5 May 2014; form and place not given");
        assertThat(entry("talks-island-summit").selectFirst(".by").text())
                .isEqualTo("Cancelled in The Isles, as of a source without a date");
    }

    @Test
    void sumsTheRecordUpFromTheDataAndNoMoreExactlyThanItsDates() {
        assertThat(page.selectFirst(".lede").text())
                .isEqualTo("What each side said: 4 statements by 3 speakers, from 2 sources.");
    }

    @Test
    void marksOnlyDaysForMachines() {
        assertThat(page.select(".day").get(0).select("time").eachAttr("datetime"))
                .containsExactly("2014-05-04");
        assertThat(page.select(".day").get(1).select("h2 time").eachAttr("datetime"))
                .containsExactly("2014-05-02", "2014-05-04");
    }

    @Test
    void escapesWhatTheRecordHolds() {
        assertThat(entry("statement-eve-storm").selectFirst("blockquote").text())
                .isEqualTo("The <i>summit</i> & the storm “could not share a day”.");
    }

    Element entry(String id) {
        return page.getElementById(id);
    }
}
