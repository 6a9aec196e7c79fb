package parley.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;

@MadeUpRecord
class CitePagesTest {

    @Autowired
    Site site;

    @ParameterizedTest
    @CsvSource({
        "/statements/eve-storm, /statements/eve-storm, statement-eve-storm",
        "/talks/leaders, /talks/leaders, talks-leaders",
        "/about, '', parley"
    })
    void thePageLinksEachFileAndItIsWhatTheLinkSays(String page, String path, String key) {
        var links = site.page(page).select(".cite a[type]");
        assertThat(links.eachText()).containsExactly("CSL-JSON", "BibTeX", "RIS");
        assertThat(links.eachAttr("href")).containsExactly(path + "/cite.json", path + "/cite.bib", path + "/cite.ris");
        for (var link : links) {
            var file = site.get(link.attr("href"), "Accept", "text/html");
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Type")).hasValue(link.attr("type"));
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment; filename=\"" + key + ".");
            assertThat(file.body()).contains(key);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/statements/nobody/cite.json",
                "/talks/nothing/cite.bib",
                "/talks/leaders/cite.xml",
                "/cite.html"
            })
    void whatIsNotThereIsNotFound(String path) {
        var answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(site.parse(answer).select("h1").text()).isEqualTo("Page not found");
    }

    @Test
    void citesWithTheAbsoluteAddressAndTheDayOfTheNewestSource() {
        assertThat(site.page("/statements/ada-ready").select(".citation").text())
                .startsWith(
                        "“We are ready to sign, and we said ‘today’” – Ada North, Minister of Boats (said 4 May 2014, press briefing),"
                                + " as quoted in F. Scribe, “Three days in Harbour Town”, The Gazette, published 5 May 2014, ¶ 2. Parley, "
                                + site.address()
                                + "/statements/ada-ready, record of 10 May 2014, version ");
        assertThat(site.page("/statements/eve-storm").select(".citation").text())
                .contains("(said about May 2014), as reported in a source of unknown date")
                .contains("The <i>summit</i> & the storm “could not share a day”. [Paraphrased");
    }

    @Test
    void setsItsLinksApartWithoutAStyleToo() {
        var page = site.page("/statements/ada-ready");
        assertThat(page.select(".cite .from").text())
                .isEqualTo("One click selects the text. For a reference manager: CSL-JSON BibTeX RIS");
        assertThat(site.page("/").select("footer > :not(.paper)").text())
                .isEqualTo(
                        "Parley, a record of diplomatic talks How to read it Take the data Changes Atom Excel CSV JSON");
    }

    @Test
    void offersHtmlThatSaysTheSameWhereItIsPasted() {
        var code = site.page("/statements/eve-storm").selectFirst("details pre > code");
        var pasted = Jsoup.parseBodyFragment(code.wholeText()).body();
        assertThat(pasted.select("i, q, script, iframe, style, [style], [class]"))
                .isEmpty();
        assertThat(pasted.selectFirst("blockquote").text())
                .isEqualTo("The <i>summit</i> & the storm “could not share a day”.");
        assertThat(pasted.selectFirst("figcaption a").attr("href")).isEqualTo(site.address() + "/statements/eve-storm");
        assertThat(site.page("/talks/leaders").select(".cite details")).isEmpty();
    }
}
