package parley.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;

@MadeUpRecord
class SourcePagesTest {

    @Autowired
    Site site;

    @Test
    void listsSourcesByDateThoseWithoutOneLast() {
        assertThat(site.page("/sources").select(".people li a").eachText())
                .containsExactly("Three days in Harbour Town", "Source of unknown date");
    }

    @Test
    void saysWhatIsKnownOfASource() {
        var known = site.page("/sources/2014-05-05-gazette").selectFirst(".lede");
        assertThat(known.text())
                .isEqualTo("Published 5 May 2014 by The Gazette, written by F. Scribe, in English."
                        + " https://gazette.example/harbour?day=3&page=1");
        assertThat(known.selectFirst("a").attr("href")).isEqualTo("https://gazette.example/harbour?day=3&page=1");
    }

    @Test
    void saysWhatIsNotKnownOfASourceRatherThanLeaveItBlank() {
        assertThat(site.page("/sources/undated-leaflet").selectFirst(".lede").text())
                .isEqualTo(
                        "It is not known when it was published. Publisher, title, author, address and language are not known.");
    }

    @Test
    void namesASpeakerOnceForSuccessiveStatements() {
        var page = site.page("/sources/2014-05-05-gazette");
        assertThat(page.select("#p2 .who a").eachText()).containsExactly("Ada North");
    }

    @Test
    void showsWhatEachParagraphReportsInOrderWithItsOwnWording() {
        var page = site.page("/sources/2014-05-05-gazette");
        assertThat(page.select(".paragraph").eachAttr("id"))
                .containsExactly("p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8");
        assertThat(page.select("#p3 blockquote").eachText())
                .containsExactly("She called the north “ready”.", "Fish came first, and Ben North “knows it”.");
        assertThat(page.select("#p3 .entry").get(0).hasClass("partial-quote")).isTrue();
        assertThat(page.select("#p2 .entry").get(0).hasClass("quote")).isTrue();
        assertThat(page.select("#p4 .outcome").text())
                .isEqualTo("A text on ferries was “all but ready”; nothing was signed.");
        assertThat(page.select("#p1 .also a").eachAttr("href")).containsExactly("/talks/harbour-round");
        assertThat(page.select("#p8 .also").text()).isEqualTo("Offices it gives: Ben North, Prime Minister");
    }

    @Test
    void putsParagraphsBeforePagesAndPagesBeforeTimes() {
        assertThat(site.page("/sources/undated-leaflet").select(".paragraph h2").eachText())
                .containsExactly(
                        "Paragraph 1", "Paragraph 2", "Paragraph 3", "Paragraphs 4–6", "Page xii", "Time 1:02:33");
    }

    @Test
    void showsAReportOfAStatementThatAnotherSourceHadFirst() {
        assertThat(site.page("/sources/undated-leaflet")
                        .select("#p3 blockquote")
                        .text())
                .isEqualTo("The north had said that it was ready.");
    }
}
