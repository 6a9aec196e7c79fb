package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import parley.ingest.TestRecord;

/** Numbers on a page are grouped by thousands, wherever they stand. */
@ReadsDatabase
@Import(Site.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.datasource.url=jdbc:h2:mem:thousands")
class ThousandsTest {

    private static final int STATEMENTS = 1_234;

    @TempDir
    static Path folder;

    @Autowired
    Site site;

    @DynamicPropertySource
    static void record(DynamicPropertyRegistry properties) {
        var text = new StringBuilder("id: river-news\nadded: 2014-05-05\nstatements:\n");
        for (var each = 1; each <= STATEMENTS; each++) {
            text.append("  - id: said-").append(each).append("\n    speaker: ada-frost\n");
            text.append("    words: “The river is open”\n    topics: [river]\n");
            text.append("    reports: [{paragraph: ").append(each).append("}]\n");
        }
        TestRecord.small().with(TestRecord.SOURCE, text.toString()).writeTo(folder);
        properties.add("parley.data", folder::toString);
    }

    @Test
    @Tag("any-database")
    void areGroupedForEveryoneWhoAsksAtOnce() throws Exception {
        var readers = Executors.newFixedThreadPool(8);
        try {
            var answers = new ArrayList<Future<Integer>>();
            for (var each = 0; each < 160; each++) {
                // Words that nobody has asked for yet, so that no page is one that was made.
                var words = Integer.toBinaryString(each).replace("0", "river+").replace("1", "open+");
                answers.add(readers.submit(() -> site.get("/?q=" + words).statusCode()));
            }
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        } finally {
            readers.shutdownNow();
        }
    }

    @Test
    void areReadByDateFromTheBestOfThem() {
        var page = site.page("/?q=river");
        assertThat(page.select(".entries.best .entry")).hasSize(100);
        var months = page.select("details.jump a").eachAttr("href");
        assertThat(months).isNotEmpty();
        for (var month : months) {
            assertThat(site.page(month).select(".day .entry")).as(month).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/?topic=river, .on, ': 1,234'",
        "/?topic=river, option[value=river], 'The river (1,234)'",
        "/speakers, .people tbody, '1,234 1,234'",
        "/topics, .people li, '1,234 statements'",
        "/topics/river, .lede, '1,234 statements on record'",
        "/speakers/ada-frost, .lede, '1,234 statements on record'",
        "/sources/river-news, .lede, '1,234 statements'",
        "/sources/river-news, .pager, '1–50 of 1,2'",
    })
    void areGrouped(String page, String place, String numbers) {
        assertThat(site.page(page).select(place).text()).contains(numbers);
    }

    @Test
    void haveAllPagesOfASourceInItsOrder() {
        var seen = new ArrayList<String>();
        var next = "/sources/river-news";
        while (!next.isEmpty()) {
            var page = site.page(next);
            assertThat(page.select(".paragraph")).hasSizeLessThanOrEqualTo(50);
            seen.addAll(page.select(".paragraph").eachAttr("id"));
            next = page.select(".pager a[rel=next]").attr("href");
        }
        assertThat(seen)
                .isEqualTo(IntStream.rangeClosed(1, STATEMENTS)
                        .mapToObj(each -> "p" + each)
                        .toList());
        var last = site.page("/sources/river-news").select(".pager a").last().attr("href");
        assertThat(site.page(last).select(".paragraph").eachAttr("id")).endsWith("p" + STATEMENTS);
    }

    @Test
    void leadFromAStatementToThePageOfItsParagraph() {
        var place =
                site.page("/statements/said-777").selectFirst(".alone .from a").attr("href");
        var page = site.page(place.substring(0, place.indexOf('#')));
        assertThat(page.getElementById(place.substring(place.indexOf('#') + 1)).text())
                .contains("The river is open");
        assertThat(site.get("/sources/river-news?format=csv").body().lines()).hasSize(STATEMENTS + 1);
    }
}
