package parley.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;

@MadeUpRecord
class TopicPagesTest {

    @Autowired
    Site site;

    @Test
    void listsTopicsWithHowManyStatementsEachHas() {
        assertThat(site.page("/topics").select(".people li").eachText())
                .containsExactly(
                        "Ferries Northland 2 Southland 0 The Isles 1 3 statements",
                        "Fishing rights Northland 0 Southland 1 The Isles 0 1 statement");
    }

    @Test
    void setsWhatEachSideSaidOnATopicByDateAndSaysWhoSaidNothing() {
        var page = site.page("/topics/ferries");
        assertThat(page.selectFirst(".lede").text()).isEqualTo("3 statements on record: Northland 2, The Isles 1.");
        assertThat(page.select("main .none").text()).isEqualTo("No statement by Southland on this topic is on record.");
        assertThat(page.select(".parties .side").eachText()).containsExactly("Northland", "The Isles");
        assertThat(page.select(".exchange .entry").eachAttr("id"))
                .containsExactly("statement-ada-ready", "statement-eve-storm", "statement-ada-undated");
        assertThat(page.select(".exchange .at-1 .entry").eachAttr("id"))
                .containsExactly("statement-ada-ready", "statement-ada-undated");
        assertThat(page.select(".exchange .at-2 .entry").eachAttr("id")).containsExactly("statement-eve-storm");
    }

    @Test
    void leadsToTheNextTopic() {
        assertThat(site.page("/topics/ferries").select(".pager a.after").attr("href"))
                .isEqualTo("/topics/fishing");
    }
}
