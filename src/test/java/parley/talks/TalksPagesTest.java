package parley.talks;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;

@MadeUpRecord
class TalksPagesTest {

    @Autowired
    Site site;

    @Test
    void listsTalksInTheOrderOfTheTimeline() {
        assertThat(site.page("/talks").select(".entry h3").eachText())
                .containsExactly("Harbour round", "Island summit", "Call of the ministers", "Meeting of the leaders");
    }

    @Test
    void saysWhenWhereWhoAndWhatCameOfThemWithItsSource() {
        var page = site.page("/talks/harbour-round");
        assertThat(fact(page, "Held"))
                .as("D4: a date says of what it is")
                .isEqualTo(
                        "2 to 4 May 2014 The source gives a day of the week, or a word such as “yesterday”; the date is worked"
                                + " out from it.");
        assertThat(fact(page, "Where")).isEqualTo("Harbour Town");
        assertThat(fact(page, "Form")).isEqualTo("Round");
        assertThat(fact(page, "Status")).isEqualTo("Held, as of Monday 5 May 2014 Three days in Harbour Town");
        assertThat(fact(page, "At the table")).isEqualTo("Northland Northern delegation Ada North");
        assertThat(fact(page, "What came of them"))
                .isEqualTo(
                        "A text on ferries was “all but ready”; nothing was signed. Three days in Harbour Town, ¶ 4 via Coast Radio, via a clerk");
        assertThat(page.select("dd q").eachText()).containsExactly("“all but ready”");
    }

    @Test
    void saysWhatTheSourcesDoNot() {
        var page = site.page("/talks/leaders");
        assertThat(fact(page, "Sought for")).isEqualTo("No date set");
        assertThat(fact(page, "Where")).isEqualTo("The sources on record do not say.");
        assertThat(fact(page, "Form")).isEqualTo("The sources on record do not say.");
        assertThat(fact(page, "Who would take part")).isEqualTo("The sources on record do not say.");
        assertThat(fact(page, "What came of them")).isEqualTo("Nothing is on record.");
        assertThat(fact(page, "Status")).startsWith("Sought by Southland, as of Monday 5 May 2014");
    }

    @Test
    void setsWhatEachSideSaidSideBySide() {
        var sides = site.page("/talks/harbour-round").select(".table-of-talks > section");
        assertThat(sides.select("h2").eachText()).containsExactly("Northland", "Southland");
        assertThat(sides.get(0).select(".entry").eachAttr("id")).containsExactly("statement-ada-ready");
        assertThat(sides.get(1).select(".entry").eachAttr("id")).containsExactly("statement-cleo-fish-first");
    }

    @Test
    void saysWhenASideAtTheTableHasNothingOnRecord() {
        assertThat(site.page("/talks/ministers-call")
                        .select(".table-of-talks > section")
                        .eachText())
                .containsExactly(
                        "Northland Northland has nothing on record here.",
                        "Southland Southland has nothing on record here.");
    }

    private static String fact(Document page, String name) {
        return page.select("dt").stream()
                .filter(term -> term.text().equals(name))
                .findFirst()
                .orElseThrow()
                .nextElementSibling()
                .text();
    }
}
