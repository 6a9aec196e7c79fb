package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import parley.ingest.TestRecord;

/** A record that has no talks, no topics, or nothing at all yet. */
class SparseRecordTest {

    private static final TestRecord WITHOUT_TALKS_AND_TOPICS =
            TestRecord.small().with("talks.yaml", "talks: []\n").with("topics.yaml", "topics: []\n");

    @Nested
    @ReadsDatabase
    @Tag("any-database")
    @Import(Site.class)
    @SpringBootTest(
            webEnvironment = WebEnvironment.RANDOM_PORT,
            properties = "spring.datasource.url=jdbc:h2:mem:talkless")
    class WithoutTalksAndTopics extends Facts {

        @TempDir
        static Path folder;

        @DynamicPropertySource
        static void record(DynamicPropertyRegistry properties) {
            properties.add(
                    "parley.data",
                    () -> WITHOUT_TALKS_AND_TOPICS.writeTo(folder).toString());
        }

        @Test
        void leavesThemOutOfNavigationAndSitemap() {
            assertThat(navigation()).containsExactly("/", "/speakers", "/sources", "/about");
            assertThat(site.get("/sitemap-1.xml").body()).contains("/sources<").doesNotContain("/talks<", "/topics<");
        }

        @Test
        void offersNoChoiceOfThemAndCountsNone() {
            var page = site.page("/");
            assertThat(page.select(".filters select").eachAttr("name"))
                    .containsExactly("in", "side", "speaker", "kind");
            assertThat(page.selectFirst(".lede").text())
                    .startsWith("What each side said: 1 statement by 1 speaker, all from ");
        }

        @Test
        void tellsAnUnknownTopicWhereItWasAskedFor() {
            var page = site.parse(site.get("/?topic=atlantis"));
            assertThat(page.getElementById("fault-topic").text()).isNotEmpty();
        }

        @Test
        void linksToThemFromNowhere() {
            for (var page : List.of("/", "/speakers", "/speakers/ada-frost", "/sources")) {
                assertThat(site.page(page).select("a").eachAttr("href"))
                        .as(page)
                        .noneMatch(href -> href.startsWith("/talks") || href.startsWith("/topics"));
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"/topic", "/topics/a", "/talk", "/talks/b"})
        void offersThemToNobodyWhoMistypes(String address) {
            // Which parts are empty is seen by the first page after a start.
            site.page("/");
            var answer = site.get(address);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(site.parse(answer).select("a").eachAttr("href")).doesNotContain("/talks", "/topics");
        }
    }

    @Nested
    @ReadsDatabase
    @Import(Site.class)
    @SpringBootTest(
            webEnvironment = WebEnvironment.RANDOM_PORT,
            properties = "spring.datasource.url=jdbc:h2:mem:sourceless")
    class WithoutStatements extends Facts {

        @TempDir
        static Path folder;

        @DynamicPropertySource
        static void record(DynamicPropertyRegistry properties) {
            properties.add(
                    "parley.data",
                    () -> WITHOUT_TALKS_AND_TOPICS
                            .with("participants.yaml", "sides: []\n")
                            .with(TestRecord.SOURCE, "id: river-news\nadded: 2014-05-05\n")
                            .writeTo(folder)
                            .toString());
        }

        @Test
        void keepsWhatThereIs() {
            assertThat(navigation()).containsExactly("/", "/sources", "/about");
        }

        @Test
        void saysThatNothingIsOnRecordYet() {
            assertThat(site.page("/").selectFirst(".lede").text())
                    .isEqualTo("No statements and no talks are on record yet.");
        }
    }

    abstract static class Facts {

        @Autowired
        Site site;

        @Test
        void answersEachPageAndSaysThatThereIsNothing() {
            for (var page : List.of(
                    "/",
                    "/?q=river",
                    "/speakers",
                    "/talks",
                    "/topics",
                    "/sources",
                    "/about",
                    "/about/data",
                    "/changes",
                    "/talks?format=json",
                    "/topics?format=json",
                    "/?format=csv",
                    "/?format=xlsx",
                    "/?format=json",
                    "/?format=atom",
                    "/record.zip")) {
                assertThat(site.get(page).statusCode()).as(page).isEqualTo(200);
            }
            for (var empty : List.of("/talks", "/topics")) {
                assertThat(site.page(empty).selectFirst("main").text()).contains("on record yet");
            }
        }

        List<String> navigation() {
            return site.page("/").select("nav[aria-label=Record] a").eachAttr("href");
        }
    }
}
