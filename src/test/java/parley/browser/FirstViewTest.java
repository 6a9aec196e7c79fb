package parley.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;

/** What it takes to see the first page. */
@InBrowser
@MadeUpRecord
class FirstViewTest {

    @Autowired
    Site site;

    @Test
    void pageAndStylesheetAreSmall() throws Exception {
        assertThat(compressed("/") + compressed(href("stylesheet"))).isLessThanOrEqualTo(9_500);
    }

    /** A ribbon has at most five lanes; pages without as many have some added. */
    @Test
    void theFirstWordsStandHighWhateverTheNumberOfSides(Browser browser) {
        browser.width(1280).open(site.address() + "/");
        assertThat(browser.lines("""
                        const lanes = [...document.querySelectorAll('.ribbon li:not(.axis)')];
                        for (let more = lanes.length; more < 5; more++) {
                            lanes[0].after(lanes[0].cloneNode(true));
                        }
                        return [String(Math.round(document.querySelector('.entry blockquote').getBoundingClientRect().top))];
                        """))
                .singleElement()
                .extracting(Integer::valueOf, INTEGER)
                .isLessThan(560);
    }

    @ParameterizedTest
    @CsvSource({"1280, /, 1", "390, /, 1", "1280, /speakers/ada-north, 2", "390, /speakers/ada-north, 2"})
    void theFirstScreenfulHasWholeStatements(int width, String path, int statements, Browser browser) {
        browser.width(width).open(site.address() + path);
        assertThat(browser.lines("""
                        return [...document.querySelectorAll('.entry:not(.talks)')]
                            .filter(entry => entry.getBoundingClientRect().bottom <= (innerWidth > 400 ? 800 : 844))
                            .map(entry => entry.id);
                        """)).hasSizeGreaterThanOrEqualTo(statements);
    }

    @Test
    void statementsLinkToEachThingOnce() {
        var statements = site.page("/").select(".entry:not(.talks)");
        assertThat(statements).isNotEmpty().allSatisfy(statement -> {
            var evidence = statement.select(".from > a").size();
            var about = statement.select(".about a, .answers a, .also a").size();
            assertThat(statement.select("a").size()).isEqualTo(evidence + about + 1);
        });
    }

    @Test
    void theFirstTabStopAfterTheSkipLinkIsInTheFirstEntry(Browser browser) {
        browser.width(1280).open(site.address() + "/");
        browser.press(Keys.TAB);
        browser.press(Keys.ENTER);
        browser.press(Keys.TAB);
        assertThat(browser.lines("return [String(!!document.activeElement.closest('.turn'))];"))
                .containsExactly("true");
    }

    @Test
    void thePageAsksForItsStylesheetAndItsIconAlone(Browser browser) {
        browser.open(site.address() + "/");
        var asked = browser.lines("""
                        return performance.getEntriesByType('resource').map(entry => entry.name);
                        """);
        assertThat(asked)
                .contains(site.address() + href("stylesheet"))
                .isSubsetOf(site.address() + href("stylesheet"), site.address() + href("icon"));
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void nothingMovesWhileThePageComesInSlowly(int width, Browser browser) {
        // The stylesheet is there already: pages wait for it, and would all be painted at once.
        browser.width(width).open(site.address() + "/about").bytesPerSecond(6_000);
        browser.open(site.address() + "/");
        assertThat(browser.lines("""
                                return new Promise(answer => {
                                    const shifts = [];
                                    new PerformanceObserver(list => shifts.push(...list.getEntries()))
                                        .observe({ type: 'layout-shift', buffered: true });
                                    setTimeout(() => answer(shifts.map(shift => shift.value)), 100);
                                });
                                """)).isEmpty();
    }

    private String href(String relation) {
        return site.page("/").select("link[rel=" + relation + "]").attr("href");
    }

    private int compressed(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(site.address() + path))
                .header("Accept-Encoding", "gzip")
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        return answer.body().length;
    }
}
