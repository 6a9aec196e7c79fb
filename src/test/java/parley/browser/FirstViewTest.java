package parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;

/** What it takes to see the first page, and what stays behind. */
@InBrowser
@MadeUpRecord
class FirstViewTest {

    @Autowired
    Site site;

    @Test
    void pageAndStylesheetFitIntoFourteenKilobytes() throws Exception {
        assertThat(compressed("/") + compressed(href("stylesheet"))).isLessThan(14 * 1024);
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

    @Test
    void noPageLeavesACookieOrAWordInTheConsole(Browser browser) {
        for (var path : Pages.MADE_UP) {
            browser.open(site.address() + path);
            assertThat(browser.console()).as(path).isEmpty();
            assertThat(browser.cookies()).as(path).isEmpty();
        }
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
