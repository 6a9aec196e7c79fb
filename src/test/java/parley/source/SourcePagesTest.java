package parley.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
                        + " https://gazette.example/harbour?day=3&page=1"
                        + " Copy taken on 6 May 2014, SHA-256"
                        + " 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                        + " Copy taken on 7 May 2014");
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
    void saysWhichParagraphsWereCheckedAgainstACopy() {
        var page = site.page("/sources/undated-leaflet");
        assertThat(page.select(".paragraph:has(a[href=/about/data#proof]) h2").eachText())
                .containsExactly(
                        "Paragraph 1", "Paragraph 2", "Paragraph 3", "Paragraphs 4–6", "Page xii", "Time 1:02:33");
        assertThat(page.selectFirst("#p1 .legend").text())
                .matches("Checked against a copy on \\d+ \\p{L}+ \\d{4}; check it yourself");
        assertThat(site.page("/sources/2014-05-05-gazette").select("a[href=/about/data#proof]"))
                .isEmpty();
        assertThat(site.page("/statements/eve-storm")
                        .select(".reports li p:first-child")
                        .eachText())
                .allMatch(text -> text.contains(", checked against a copy on "));
        assertThat(site.page("/about").selectFirst("#checked").text()).contains(" of 4 statements, 6 paragraphs");
    }

    @Test
    void givesTheDigestsOfAParagraphAsData() throws Exception {
        var digests = Files.readAllLines(Path.of("src/test/resources/made-up/sources/undated-leaflet.evidence"));
        var report = JsonMapper.shared()
                .readTree(site.get("/statements/eve-storm?format=json").body())
                .at("/statements/0/reports/1");
        assertThat(report.at("/sha256").values().stream().map(JsonNode::asString))
                .containsExactlyElementsOf(digests.subList(3, 6).stream()
                        .map(line -> line.split(" ")[0])
                        .toList());
        assertThat(report.at("/checked").asString()).isEqualTo(digests.get(3).split(" ")[2]);
        assertThat(site.get("/statements/eve-storm/cite.bib").body())
                .contains(digests.get(0).split(" ")[0]);
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
