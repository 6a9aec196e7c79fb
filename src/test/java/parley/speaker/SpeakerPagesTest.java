package parley.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(page.select("section.people > h2.side").eachText())
                .containsExactly("Northland", "Southland", "The Isles");
        assertThat(page.select("section.people tbody tr").eachText())
                .containsExactly(
                        "Ada North Minister of Boats 2 1 4 May 2014",
                        "Cleo South Envoy 1 0 by 4 May 2014",
                        "Éve O’Isle Herald 1 0 about May 2014");
    }

    @Test
    void listsThoseWithoutAStatementApart() {
        assertThat(site.page("/speakers").select(".apart li").eachText())
                .containsExactly(
                        "Ben North Northland Prime Minister spoken of in 1 statement",
                        "Northern delegation Northland delegation",
                        "Dan South Southland");
    }

    @ParameterizedTest
    @CsvSource({
        "eve, Éve O’Isle",
        "OISLE, Éve O’Isle",
        "o’isle eve, Éve O’Isle",
        "north ben, Ben North",
        "dan, Dan South"
    })
    void findsAPersonWhateverTheAccentsAndTheCase(String asked, String found) {
        var page = site.page("/speakers?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
        assertThat(page.select(".people a").eachText()).containsExactly(found);
    }

    @Test
    void listsPeopleByTheLetterOfTheirLastNameAndBySide() {
        var page = site.page("/speakers");
        assertThat(page.select("nav[aria-label='By first letter'] a").eachText())
                .containsExactly("N", "O", "S");
        assertThat(site.page("/speakers?letter=S").select(".people a").eachText())
                .containsExactly("Cleo South", "Dan South");
        assertThat(site.page("/speakers?side=isles&letter=S").select(".people a"))
                .isEmpty();
        assertThat(site.page("/speakers?side=isles&letter=S")
                        .selectFirst(".lede")
                        .text())
                .isEqualTo("0 of 6. Show everyone");
    }

    @Test
    void saysThatNobodyHasASide() {
        for (var format : List.of("", "&format=json", "&format=csv")) {
            var answer = site.get("/speakers?side=mars" + format);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("Nobody on record has the side “mars”.");
        }
        assertThat(site.get("/speakers?side=none").statusCode())
                .as("all have a side, but might not")
                .isEqualTo(200);
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
        assertThat(site.page("/speakers/ada-north").select(".head .by").text())
                .isEqualTo("Northland Minister of Boats, as of 5 May 2014");
        assertThat(site.page("/speakers/ada-north").select(".head .by a").attr("href"))
                .isEqualTo("/sources/2014-05-05-gazette#p2");
        assertThat(site.page("/speakers/dan-south").select(".head .by").text()).isEqualTo("Southland Office not given");
    }

    @Test
    void showsTheTalksThatTheyTakePartIn() {
        assertThat(site.page("/speakers/ada-north").select(".takes-part a").eachText())
                .containsExactly("Harbour round");
    }

    @Test
    void countsTheTalksThatACalendarLeavesOut() {
        assertThat(site.page("/speakers/dan-south").select(".calendar").text())
                .isEqualTo("None of these talks has a day that a calendar could hold.");
        assertThat(site.page("/speakers/ada-north").select(".calendar")).isEmpty();
    }

    @Test
    void givesAPageToSomeoneWhoIsOnlySpokenOfAndShowsWhoSpeaksOfThem() {
        var page = site.page("/speakers/ben-north");
        assertThat(page.selectFirst(".lede").text()).isEqualTo("Not quoted in this record.");
        assertThat(page.select("#said")).isEmpty();
        assertThat(page.select("[aria-labelledby=spoken-of] .entry").eachAttr("id"))
                .containsExactly("statement-cleo-fish-first");
        assertThat(page.select("[aria-labelledby=spoken-of] .by").text()).contains("Cleo South", "Said by 4 May 2014");
    }
}
