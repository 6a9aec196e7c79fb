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
                .containsExactly("Ferries 3 statements", "Fishing rights 1 statement");
    }

    @Test
    void setsWhatEachSideSaidOnATopicSideBySideAndSaysWhoSaidNothing() {
        var sides = site.page("/topics/ferries").select(".table-of-talks > section");
        assertThat(sides.select("h2").eachText()).containsExactly("Northland", "Southland", "The Isles");
        assertThat(sides.get(0).select(".entry").eachAttr("id"))
                .containsExactly("statement-ada-ready", "statement-ada-undated");
        assertThat(sides.get(1).select(".none").text()).isEqualTo("Southland has nothing on record here.");
        assertThat(sides.get(2).select(".entry").eachAttr("id")).containsExactly("statement-eve-storm");
    }
}
