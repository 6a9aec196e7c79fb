package parley.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import parley.ReadsDatabase;
import parley.Site;
import parley.ingest.TestRecord;

/** A page lists some talks, whatever their number, and leads to the others. */
@ReadsDatabase
@Import(Site.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:many-talks")
class ManyTalksTest {

    private static final int TALKS = 250;

    @TempDir
    static Path folder;

    @Autowired
    Site site;

    /** Ada Frost takes part in every second one; the first hundred have no day. */
    @DynamicPropertySource
    static void record(DynamicPropertyRegistry properties) {
        var record = TestRecord.small();
        for (var number = 1; number <= TALKS; number++) {
            var text = new StringBuilder("  - id: ").append(id(number)).append('\n');
            text.append("    title: Round ").append(number).append("\n    status: held\n");
            if (number > 100) {
                text.append("    date: ").append(1980 + number / 12).append('-');
                text.append("%02d-01%n".formatted(1 + number % 12));
            } else {
                text.append("    date: 1979\n");
            }
            if (number % 2 == 0) {
                text.append("    participants: [ada-frost]\n");
            }
            text.append("    reports: [{source: river-news, paragraph: ").append(number);
            record = record.adding("talks.yaml", text + "}]\n");
        }
        record.writeTo(folder);
        properties.add("parley.data", folder::toString);
    }

    private static String id(int number) {
        return "round-%03d".formatted(number);
    }

    @Test
    void arePagedInTheOrderOfTheTimeline() {
        assertThat(walk("/talks", "Next"))
                .hasSize(TALKS + 1)
                .doesNotHaveDuplicates()
                .contains("Round at the bridge");
        assertThat(site.page("/talks?end=round-250").select(".entry h3")).hasSize(50);
        assertThat(site.get("/talks?start=nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void areLedToFromThePageOfASpeaker() {
        var page = site.page("/speakers/ada-frost");
        assertThat(page.select(".takes-part a").eachText()).isEqualTo(rounds(242));
        var all = page.select(".takes-part:last-of-type + dd a, dd:not(.takes-part) a[href*='speaker=ada-frost']");
        assertThat(all.text()).isEqualTo("All talks with Ada Frost");
        assertThat(site.page(all.attr("href")).select("h1").text()).isEqualTo("Talks with Ada Frost");
        assertThat(walk(all.attr("href"), "Next")).containsExactlyInAnyOrderElementsOf(rounds(2));
        assertThat(site.get("/talks?speaker=nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void areAllInTheTableAndInTheCalendar() {
        assertThat(site.get("/talks?format=csv").body().lines()).hasSize(1 + TALKS + 1);
        assertThat(site.get("/talks?speaker=ada-frost&format=csv").body().lines())
                .hasSize(1 + TALKS / 2);
        // Though nothing on its first page has a day.
        assertThat(events("/talks?format=ics")).isEqualTo(150);
        assertThat(events("/talks?speaker=ada-frost&format=ics")).isEqualTo(75);
        assertThat(events("/speakers/ada-frost?format=ics")).isEqualTo(75);
    }

    @Test
    void areAllCountedInWhatTheCalendarLeavesOut() {
        var said = "The calendar leaves out %s talks: they are only sought, or no source gives their day.";
        assertThat(site.page("/talks").select("main > .legend").text()).isEqualTo(said.formatted("101 of 251"));
        assertThat(site.page("/talks?start=round-200").select("main > .legend").text())
                .isEqualTo(said.formatted("101 of 251"));
        assertThat(site.page("/speakers/ada-frost").text()).contains(said.formatted("50 of 125"));
    }

    private long events(String path) {
        return site.get(path).body().lines().filter("BEGIN:VEVENT"::equals).count();
    }

    /** The titles of those that Ada Frost takes part in, from one on. */
    private static List<String> rounds(int first) {
        return IntStream.iterate(first, number -> number <= TALKS, number -> number + 2)
                .mapToObj(number -> "Round " + number)
                .toList();
    }

    /** The titles on all pages from one on. */
    private List<String> walk(String first, String way) {
        var titles = new ArrayList<String>();
        for (var next = first; !next.isEmpty(); ) {
            var page = site.page(next);
            titles.addAll(page.select(".entry h3").eachText());
            next = page.select("nav a:contains(" + way + ")").attr("href");
        }
        return titles;
    }
}
