package parley.timeline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;

@MadeUpRecord
class RibbonOnPagesTest {

    @Autowired
    Site site;

    @Test
    void standsAboveTheTimelineWithOneLaneASideAndOneForTalksThatNarrowTheList() {
        var page = site.page("/");
        assertThat(page.selectFirst(".ribbon ~ .timeline")).isNotNull();
        assertThat(page.select(".ribbon li > a").eachText())
                .containsExactly("Talks 4", "Northland 2", "Southland 1", "The Isles 1");
        assertThat(page.select(".ribbon li > a").eachAttr("href"))
                .containsExactly("/?kind=talks", "/?side=northland", "/?side=southland", "/?side=isles");
        assertThat(page.select(".ribbon li.side-3")).hasSize(1);
    }

    @Test
    void leadsFromEachMarkToAnEntryOfThePage() {
        var page = site.page("/");
        assertThat(page.select(".ribbon svg a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> page.select(".timeline .entry" + href).size() == 1);
    }

    @Test
    void tellsKindsOfStatementsAndTalksApartByShape() {
        var page = site.page("/");
        var marks = page.select(".ribbon svg a:has(use)");
        assertThat(marks).hasSizeGreaterThan(3);
        for (var mark : marks) {
            var entry = page.selectFirst(mark.attr("href"));
            var shape = mark.selectFirst("use").attr("href").replace("#ribbon-", "");
            assertThat(entry.classNames().contains(shape)
                            || entry.hasClass("planned")
                                    && List.of("planned", "cancelled").contains(shape))
                    .as(mark.outerHtml())
                    .isTrue();
        }
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
    void isLeftOutWhereTheListTellsAsMuch() {
        assertThat(site.page("/speakers/ada-north").select(".ribbon")).isEmpty();
        assertThat(site.page("/?side=northland").select(".ribbon")).isEmpty();
    }

    private static String id(String fill) {
        return fill.substring("url(".length(), fill.length() - 1);
    }
}
