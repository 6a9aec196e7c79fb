package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** How many people are spoken of, once each: too many to choose from a list. */
    private static final int NAMED = 55;

    @TempDir
    static Path folder;

    @Autowired
    Site site;

    @DynamicPropertySource
    static void record(DynamicPropertyRegistry properties) {
        var people = new StringBuilder();
        var text = new StringBuilder("id: river-news\nadded: 2014-05-05\nstatements:\n");
        for (var each = 1; each <= STATEMENTS; each++) {
            text.append("  - id: said-").append(each).append("\n    speaker: ada-frost\n");
            text.append("    date: ").append(1980 + each / 40).append("-03-09\n");
            text.append("    words: “The river is open”\n    topics: [river]\n");
            if (each <= NAMED) {
                people.append("  - id: vera-holm-").append(each).append("\n    name: Véra Holm ");
                people.append(each).append("\n    kind: person\n    side: southland\n");
                text.append("    speaks-of: [vera-holm-").append(each).append("]\n");
            }
            text.append("    reports: [{paragraph: ").append(each).append("}]\n");
        }
        TestRecord.small()
                .adding("participants.yaml", people.toString())
                .with(TestRecord.SOURCE, text.toString())
                .writeTo(folder);
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
        assertThat(page.select(".entries.best .entry")).hasSize(50);
        var months = page.select("details.jump a").eachAttr("href");
        assertThat(months).isNotEmpty();
        for (var month : months) {
            assertThat(site.page(month).select(".day .entry")).as(month).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/?topic=river, .on, '1,234 entries'",
        "/?topic=river, option[value=river], 'The river (1,234)'",
        "/speakers, .people tbody, '1,234 1,234'",
        "/topics, .people li, '1,234 statements'",
        "/topics/river, .lede, '1,234 statements on record'",
        "/speakers/ada-frost, .lede, '1,234 statements on record'",
        "/sources/river-news, .lede, '1,234 statements'",
        "/sources/river-news, .pager, '1–50 of 1,2'",
        "/?q=river, .tools .range, '1–50 of 1,2'",
    })
    void areGrouped(String page, String place, String numbers) {
        assertThat(site.page(page).select(place).text()).contains(numbers);
    }

    @ParameterizedTest
    @Tag("any-database")
    @CsvSource({
        "/, Earlier",
        "/?order=oldest, Later",
        "/?topic=river, Earlier",
        "/speakers/ada-frost, Earlier",
        "/speakers/ada-frost?order=oldest, Later",
        "/topics/river, Later",
    })
    void standOnPagesThatLeadFromOneToTheNextAndToBothEnds(String list, String next) {
        var seen = new ArrayList<String>();
        var page = site.page(list);
        assertThat(pages(page).select("a").eachText()).last().isEqualTo("Last page");
        var last = site.page(pages(page).select("a").last().attr("href"));
        while (true) {
            var entries = page.select(".entry[id]").eachAttr("id");
            assertThat(pages(page).select("span").text())
                    .startsWith("%,d–%,d of 1,23".formatted(seen.size() + 1, seen.size() + entries.size()));
            assertThat(page.select(".range").first().text())
                    .isEqualTo(pages(page).select("span").text());
            seen.addAll(entries);
            var on = pages(page).selectFirst("a[rel=next]");
            if (on == null) {
                break;
            }
            assertThat(on.text())
                    .matches("%s: %s 9 March \\d{4}|Undated".formatted(next, next.equals("Later") ? "from" : "to"));
            page = site.page(on.attr("href"));
        }
        assertThat(seen).doesNotHaveDuplicates().hasSizeBetween(STATEMENTS, STATEMENTS + 1);
        assertThat(last.select(".entry[id]").eachAttr("id")).endsWith(seen.get(seen.size() - 1));
        assertThat(pages(last).select("a").first().attr("href")).isEqualTo(list);
        var back = new ArrayList<String>();
        for (page = last; ; page = site.page(pages(page).select("a[rel=prev]").attr("href"))) {
            back.addAll(0, page.select(".entry[id]").eachAttr("id"));
            if (pages(page).selectFirst("a[rel=prev]") == null) {
                break;
            }
        }
        assertThat(back).isEqualTo(seen);
    }

    @ParameterizedTest
    @Tag("any-database")
    @ValueSource(strings = {"/", "/?order=oldest", "/?start=1995", "/topics/river", "/speakers/ada-frost?topic=river"})
    void leadToEachYearFromAnyPage(String list) {
        var years = site.page(list).select("details.jump a");
        assertThat(years).hasSizeBetween(31, 32);
        // Each of them from the first of the lists, from the others the first, the last and one between.
        var some = list.equals("/") ? years : List.of(years.first(), years.get(years.size() / 2), years.last());
        for (var year : some) {
            var name = year.text().startsWith("Undated")
                    ? "No date set"
                    : year.text().substring(0, 4);
            var page = site.page(year.attr("href"));
            assertThat(page.select("#said h2, .exchange .date").first().text())
                    .as(year.text())
                    .contains(name);
        }
    }

    @Test
    void beginWithTheNewestOnAPageAndWithTheOldestInData() {
        assertThat(first("/")).isEqualTo("statement-said-1234");
        assertThat(first("/?order=newest")).isEqualTo("statement-said-1234");
        assertThat(first("/?order=oldest")).isEqualTo("statement-said-1");
        var orders = site.page("/").selectFirst(".tools > p");
        assertThat(orders.select("b").text()).isEqualTo("Newest first");
        assertThat(orders.select("a").eachAttr("href")).containsExactly("/?order=oldest");
        var oldest = site.page("/?order=oldest");
        assertThat(oldest.select(".tools > p b").text()).isEqualTo("Oldest first");
        assertThat(oldest.select(".tools > p a").eachAttr("href")).containsExactly("/");
        assertThat(site.page("/?from=2010").select(".tools > p b").text())
                .as("a short list")
                .isEqualTo("Oldest first");
        for (var data : List.of("/?format=json", "/?format=csv", "/?order=oldest&format=csv")) {
            var first = Pattern.compile("statements/(said-\\d+)")
                    .matcher(site.get(data).body());
            assertThat(first.find()).as(data).isTrue();
            assertThat(first.group(1)).as(data).isEqualTo("said-1");
        }
    }

    @Test
    void areReadOldestFirstFromAnEntryThatWasCited() {
        var page = site.page("/?start=statement-said-500");
        assertThat(page.select(".entry").eachAttr("id")).startsWith("statement-said-500", "statement-said-501");
        assertThat(page.select(".tools > p b").text()).isEqualTo("Oldest first");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/?start=statement-said-500");
        assertThat(page.select("link[type*=atom]").attr("href")).isEqualTo("/?format=atom");
    }

    @ParameterizedTest
    @CsvSource({
        "Vera Holm 7, vera-holm-7, Véra Holm 7",
        "holm 7, vera-holm-7, Véra Holm 7",
        "VÉRA HOLM 54, vera-holm-54, Véra Holm 54",
        "vera-holm-54, vera-holm-54, Véra Holm 54",
    })
    void areChosenFromByAName(String typed, String id, String name) {
        var answer = site.get("/?of=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        var page = site.parse(answer);
        assertThat(page.select(".entry").eachAttr("id")).containsExactly("statement-said-" + id.replaceAll("\\D", ""));
        assertThat(page.select(".on a").text()).contains("that speak of " + name);
        assertThat(page.select("input[name=of]").attr("value")).isEqualTo(name);
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(site.address() + "/?of=" + id);
    }

    @ParameterizedTest
    @CsvSource({
        "Holm, 'Véra Holm 1 (vera-holm-1), Véra Holm 10 (vera-holm-10), ', or others. Write the whole name",
        "Nobody Else, Nothing on record has the id or the name, The page Speakers lists everyone",
    })
    void sayWhatToWriteWhereANameTellsNone(String typed, String told, String advice) {
        var answer = site.get("/?of=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(400);
        var page = site.parse(answer);
        assertThat(page.select(".faults a").text()).contains(typed, told, advice);
        assertThat(page.select("input#f-of").attr("value")).isEqualTo(typed);
        assertThat(page.select(".faults a").attr("href")).isEqualTo("#f-of");
    }

    private static Element pages(Document page) {
        return page.selectFirst("[aria-label='Pages of this list']");
    }

    private String first(String address) {
        return site.page(address).select(".entry.quote").first().id();
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
