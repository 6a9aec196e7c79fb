package parley.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;

@MadeUpRecord
class SpeakerPagesTest {

    @Autowired
    Site site;

    @Test
    void listsSpeakersBySideWithHowManyStatementsAndHowManyInOwnWords() {
        var page = site.page("/speakers");
        assertThat(page.select("section.people > h2").eachText())
                .containsExactly("Northland", "Southland", "The Isles");
        assertThat(page.select("section.people li").eachText())
                .containsExactly(
                        "Ada North 2 statements 1 in own words",
                        "Cleo South 1 statement none in own words",
                        "Éve O’Isle 1 statement none in own words");
    }

    @Test
    void listsThoseWithoutAStatementApart() {
        assertThat(site.page("/speakers").select(".apart li").eachText())
                .containsExactly(
                        "Ben North",
                        "Northern delegation delegation",
                        "Dan South (foreign minister)",
                        "Dan South (clerk)");
    }

    @Test
    void showsEveryQuoteOfASpeakerInOrderOfDate() {
        var page = site.page("/speakers/ada-north");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Ada North");
        assertThat(page.selectFirst(".lede").text()).isEqualTo("2 statements on record, 1 in their own words.");
        assertThat(page.select(".day > h2").eachText())
                .containsExactly("Sunday 4 May 2014", "No date set the sources give none");
        assertThat(page.select(".day .entry").eachAttr("id"))
                .containsExactly("statement-ada-ready", "statement-ada-undated");
    }

    @Test
    void showsOfficesAsTheSourcesGaveThemWithDates() {
        assertThat(site.page("/speakers/ada-north").select(".facts dd").eachText())
                .contains("Minister of Boats Three days in Harbour Town, ¶ 2, published Monday 5 May 2014");
        assertThat(site.page("/speakers/dan-south").select(".facts dd").eachText())
                .containsExactly("The sources on record give none.");
    }

    // P1
    @Test
    void showsWhatWasSaidJointlyWithEachSpeakerAndOnEachSideAndCountsItOnce() {
        for (var speaker : List.of("ben-north", "cleo-south")) {
            assertThat(site.page("/speakers/" + speaker)
                            .select("#said ~ div .entry")
                            .eachAttr("id"))
                    .contains("statement-joint-appeal");
        }
        var columns = site.page("/talks/harbour-round").select(".table-of-talks > section");
        for (var column : columns) {
            assertThat(column.select(".entry .by").eachText())
                    .contains("Ben North Prime Minister Northland Cleo South Southland");
        }
        assertThat(columns.select("#statement-joint-appeal")).hasSize(1);
        assertThat(site.page("/talks/harbour-round").select(".entry")).hasSize(4);
        assertThat(site.page("/?q=spare").select(".on > b").eachText()).contains(": 1");
        assertThat(site.page("/statements/joint-appeal").selectFirst("h1").text())
                .startsWith("Ben North and Cleo South");
    }

    // P2
    @Test
    void leadsToStatementsByUnnamedSpeakersWhoHaveNoPage() {
        var link = site.page("/speakers").selectFirst("a[href=/?speaker=unnamed]");
        assertThat(link.parent().text()).isEqualTo("Statements by unnamed speakers 2 statements");
        assertThat(site.page(link.attr("href")).select(".entry").eachAttr("id"))
                .containsExactlyInAnyOrder("statement-diplomat-doubts", "statement-clerk-and-stranger");
        var entry = site.page("/").selectFirst("#statement-diplomat-doubts .by");
        assertThat(entry.text()).startsWith("an island diplomat The Isles");
        assertThat(entry.select("a")).isEmpty();
        assertThat(site.page("/?q=diplomat").select(".entry").eachAttr("id"))
                .containsExactly("statement-diplomat-doubts");
    }

    // P4
    @Test
    void setsEachStatementUnderTheSideOfItsDay() {
        assertThat(site.page("/speakers/gus-turn").select("h1 + .by").text())
                .isEqualTo("Northland until April 2014 Southland from May 2014");
        assertThat(site.page("/speakers/gus-turn").select(".entry .side").eachText())
                .containsExactly("Northland", "Southland", "Southland");
        var columns = site.page("/topics/fishing").select(".table-of-talks > section");
        assertThat(columns.select("h2").eachText()).containsExactly("Northland", "Southland");
        assertThat(columns.get(0).select(".entry").eachAttr("id")).containsExactly("statement-gus-before");
        assertThat(site.page("/?side=northland&speaker=gus-turn")
                        .select(".entry")
                        .eachAttr("id"))
                .containsExactly("statement-gus-before");
    }

    // P8
    @Test
    void saysForWhomTheySpokeAndHowTheirNameIsPrinted() {
        var page = site.page("/statements/joint-appeal");
        assertThat(page.select("dt:contains(On behalf of) + dd a").attr("href")).isEqualTo("/?side=southland");
        assertThat(page.select(".reports .legend").eachText()).contains("The name as printed there: Ben Nord");
        assertThat(site.page("/statements/diplomat-doubts")
                        .select("dt:contains(On behalf of) + dd a")
                        .attr("href"))
                .isEqualTo("/speakers/northern-delegation");
        assertThat(site.page("/").select("#statement-diplomat-doubts .by").text())
                .contains("on behalf of Northern delegation");
        assertThat(site.page("/?q=Nord").select(".entry").eachAttr("id")).containsExactly("statement-joint-appeal");
        assertThat(page.selectFirst(".citation").text()).contains(", on behalf of Southland (5 May 2014)");
        assertThat(site.get("/statements/joint-appeal?format=json").body().replaceAll("\\s", ""))
                .contains("\"onBehalfOf\":{\"id\":\"southland\"", "\"nameAsPrinted\":\"BenNord\"");
    }

    // P7
    @Test
    void listsTheirNamesInOtherLanguagesAndSpellings() {
        var page = site.page("/speakers/ada-north");
        var names = page.select(".facts dt:contains(Other names) + dd span");
        assertThat(names.eachText()).containsExactly("آدا نورث", "Ада Норт", "A. North");
        assertThat(names.eachAttr("lang")).containsExactly("ar", "uk");
        assertThat(site.get("/speakers?format=csv").body()).contains("آدا نورث; Ада Норт; A. North");
    }

    // P7
    @Test
    void areFoundByEveryName() {
        for (var name : List.of("آدا", "Норт", "\"A. North\"")) {
            assertThat(site.page("/?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                            .select(".entry")
                            .eachAttr("id"))
                    .as(name)
                    .contains("statement-ada-ready", "statement-ada-undated", "talks-harbour-round");
        }
    }

    // P6
    @Test
    void tellsNamesakesApartWhereverTheyAreNamed() {
        assertThat(site.page("/speakers").select(".apart li").eachText())
                .contains("Dan South (clerk)", "Dan South (foreign minister)");
        assertThat(site.page("/speakers/dan-south-clerk").selectFirst("h1").text())
                .isEqualTo("Dan South (clerk)");
        assertThat(site.page("/talks/ministers-call").text()).contains("Dan South (foreign minister)");
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
