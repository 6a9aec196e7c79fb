package parley.timeline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;

@MadeUpRecord
class RibbonOnPagesTest {

    @Autowired
    Site site;

    @Test
    void standsAboveTheTimelineWithOneLaneASideAndOneForTalks() {
        var page = site.page("/");
        assertThat(page.selectFirst(".ribbon ~ .timeline")).isNotNull();
        assertThat(page.select(".ribbon .lane").eachAttr("aria-label"))
                .containsExactly("Talks: 4", "Northland: 2", "Southland: 1", "The Isles: 1");
        assertThat(page.select(".ribbon .lane.side-3")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/speakers/ada-north"})
    void marksEveryEntryOfThePageOnceAndTheTableInTheOrderOfThePage(String path) {
        var page = site.page(path);
        var entries = page.select(".timeline .entry").eachAttr("id").stream().map("#"::concat);
        var table = page.select(".ribbon tbody a").eachAttr("href");
        assertThat(table).containsExactlyElementsOf(entries.toList());
        assertThat(page.select(".ribbon svg a").eachAttr("href")).containsExactlyInAnyOrderElementsOf(table);
    }

    @Test
    void tellsKindsOfStatementsAndTalksApartByShape() {
        assertThat(shape("#statement-ada-ready")).isEqualTo("#ribbon-quote");
        assertThat(shape("#statement-cleo-fish-first")).isEqualTo("#ribbon-partial-quote");
        assertThat(shape("#statement-ada-undated")).isEqualTo("#ribbon-paraphrase");
        assertThat(shape("#talks-harbour-round")).isEqualTo("#ribbon-talks");
        assertThat(shape("#talks-ministers-call")).isEqualTo("#ribbon-planned");
        assertThat(shape("#talks-leaders")).isEqualTo("#ribbon-planned");
        assertThat(shape("#talks-island-summit")).isEqualTo("#ribbon-cancelled");
    }

    @Test
    void titlesEachMarkWithASentence() {
        assertThat(site.page("/").select(".ribbon a > title").eachText())
                .contains(
                        "Ada North, quote, Sunday 4 May 2014: “We are ready to sign, and we said ‘today’”",
                        "Éve O’Isle, partial quote, about May 2014: The <i>summit</i> & the storm “could not share a day”.",
                        "Meeting of the leaders, talks sought by Southland, no date set");
    }

    @Test
    void drawsOnlyWhatItDefinesAndNeedsNoInlineStyle() {
        var page = site.page("/");
        assertThat(page.select(".ribbon use").eachAttr("href"))
                .allMatch(href -> page.selectFirst(".ribbon " + href) != null);
        assertThat(page.select(".ribbon [fill^=url]").eachAttr("fill"))
                .isNotEmpty()
                .allMatch(fill -> page.selectFirst("lineargradient" + id(fill)) != null);
        assertThat(page.select(".ribbon [style], .ribbon style")).isEmpty();
        assertThat(page.select(".ribbon svg[viewBox]")).isEmpty();
    }

    @Test
    void hasOneLaneOnThePageOfASpeakerAndNoneWhereNothingWasSaid() {
        assertThat(site.page("/speakers/ada-north").select(".ribbon .lane").eachAttr("aria-label"))
                .containsExactly("Northland: 2");
        assertThat(site.page("/speakers/ben-north").select(".ribbon")).isEmpty();
    }

    @Test
    void explainsItsMarksAndOffersAWayPastThem() {
        var ribbon = site.page("/").selectFirst(".ribbon");
        assertThat(ribbon.select("figcaption span").eachText())
                .isEqualTo(List.of(
                        "quote",
                        "partial quote",
                        "paraphrase",
                        "talks",
                        "talks planned, postponed or sought",
                        "talks cancelled",
                        "some time within the line, which fades where the date is left open"));
        assertThat(ribbon.selectFirst("a").attr("href")).isEqualTo("#ribbon-table");
        assertThat(ribbon.select("th[scope=col]").eachText()).containsExactly("Date", "Side", "Entry");
    }

    private String shape(String entry) {
        Element mark = site.page("/").selectFirst(".ribbon svg a[href=" + entry + "]");
        return mark.selectFirst("use").attr("href");
    }

    private static String id(String fill) {
        return fill.substring("url(".length(), fill.length() - 1);
    }
}
