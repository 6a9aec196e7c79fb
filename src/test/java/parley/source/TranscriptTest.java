package parley.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parley.RecordOfWho;
import parley.Site;

/** Question and answer read as an exchange, on the page of the source as on those of topics and talks. */
@RecordOfWho
class TranscriptTest {

    private static final String SOURCE = "/sources/hearing";

    private static final List<String> PAGES = List.of(SOURCE, "/topics/tower");

    @Autowired
    Site site;

    @Test
    void namesASpeakerWhereAnotherSpokeBefore() {
        var names = List.of("Hal Keeper", "Ida Lamp", "Hal Keeper");
        for (var page : PAGES) {
            assertThat(site.page(page).select(".turn .who a").eachText())
                    .as(page)
                    .isEqualTo(names);
        }
        assertThat(site.page(SOURCE).select(".joined").eachAttr("id"))
                .as("a paragraph in which the speaker goes on")
                .containsExactly("p3");
    }

    @Test
    void asksTheQuestionBeforeItsAnswer() {
        for (var page : PAGES) {
            assertThat(entry(page, "Yes, of course.").text())
                    .as(page)
                    .startsWith("Asked: Will the tower stand? “Yes, of course.”");
        }
    }

    @Test
    void givesAShortTurnOneLineAndOneLinkToTheRest() {
        for (var words : List.of("Yes, of course.", "No.")) {
            var entry = entry(SOURCE, words);
            assertThat(entry.hasClass("short")).as(words).isTrue();
            assertThat(entry.select("a").eachText())
                    .as(words)
                    .singleElement()
                    .asString()
                    .startsWith("Cite");
            assertThat(entry("/topics/tower", words).select("a").eachText())
                    .as(words)
                    .satisfiesExactly(
                            place -> assertThat(place).startsWith("¶ "),
                            cite -> assertThat(cite).startsWith("Cite"));
        }
        for (var page : PAGES) {
            assertThat(entry(page, "No.").closest(".turn").hasClass("short"))
                    .as(page)
                    .isTrue();
            assertThat(entry(page, "mended").hasClass("short")).as("paraphrase").isFalse();
        }
    }

    @Test
    void tellsOfficeOccasionAndDateOnce() {
        assertThat(site.page(SOURCE).select(".office").eachText())
                .containsExactly("Minister of Towers, hearing on the tower", "hearing on the tower");
        assertThat(site.page(SOURCE).select(".who small").eachText()).containsExactly("said 8 May 2014");
        assertThat(site.page("/topics/tower").select(".office").eachText())
                .containsExactly("Minister of Towers, hearing on the tower", "hearing on the tower");
    }

    @Test
    void keepsVerbsAndLeavesOutTagsAndItselfOnThePageOfTheSource() {
        var entry = entry(SOURCE, "mended");
        assertThat(entry.select(".from").text()).startsWith("Partial quote verb: vowed");
        assertThat(entry.select("a[href^=/topics], a[href^=/sources]")).isEmpty();
    }

    private Element entry(String page, String words) {
        return site.page(page).selectFirst(".entry:has(blockquote:contains(" + words + "))");
    }
}
