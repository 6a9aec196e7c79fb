package parley.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import parley.OnPostgres;
import parley.ParleyApplication;
import parley.TestDatabase;
import parley.filter.Filter;
import parley.ingest.TestRecord;
import parley.search.RecordReplacedException;
import parley.search.SearchIndex;
import parley.server.RecordVersionPoller;

/** What is served between a publication and the index of what was published. */
@OnPostgres
class PublicationTest {

    private static final List<String> NAMES = List.of("Alpha", "Beta");

    /** Lists that the index answers, and pages that the database answers alone. */
    private static final List<String> PAGES = List.of(
            "/",
            "/?q=said",
            "/?q=said&format=csv",
            "/?topic=river&order=newest",
            "/speakers",
            "/speakers/ada-frost",
            "/topics",
            "/topics/river",
            "/statements/said-7",
            "/sources/river-news");

    private static final String DATABASE = "publication";

    private final String url = TestDatabase.postgres(DATABASE);
    private final HttpClient client = HttpClient.newHttpClient();

    private ConfigurableApplicationContext server;
    private RecordVersionPoller record;

    @TempDir
    Path folder;

    @BeforeEach
    void serveBeta() throws Exception {
        publish("Beta");
        server = SpringApplication.run(
                ParleyApplication.class,
                "--server.port=0",
                // Every page is made anew.
                "--parley.kept=0MB",
                "--spring.flyway.enabled=false",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + TestDatabase.READER);
        record = server.getBean(RecordVersionPoller.class);
        until("/?q=said", "Beta");
    }

    @AfterEach
    void stop() {
        TestDatabase.takeBack(DATABASE);
        server.close();
    }

    @Test
    void theRecordBeforeGoesOnUntilTheNextIsIndexedThenAllChangesAtOnce() throws Exception {
        var before = record.present().orElseThrow().version();
        // It can't look at the database, so the next index is not even begun.
        synchronized (record) {
            publish("Alpha");
            for (var round = 0; round < 2; round++) {
                for (var page : PAGES) {
                    assertThat(names(read(page))).as(page).containsExactly("Beta");
                }
            }
        }
        var end = Instant.now().plus(Duration.ofSeconds(60));
        var last = "Beta";
        for (var next = 0; last.equals("Beta") || next % PAGES.size() > 0; next++) {
            assertThat(Instant.now()).as("Alpha is not served").isBefore(end);
            var page = PAGES.get(next % PAGES.size());
            var names = names(read(page));
            assertThat(names).as(page).hasSize(1);
            if (last.equals("Alpha")) {
                assertThat(names).as(page).containsExactly("Alpha");
            }
            last = names.get(0);
        }
        for (var page : PAGES) {
            assertThat(names(read(page))).as(page).containsExactly("Alpha");
        }
        var index = server.getBean(SearchIndex.class);
        assertThatThrownBy(() -> index.answer(before, Filter.NONE)).isInstanceOf(RecordReplacedException.class);
    }

    @Test
    void whereTheRecordBeforeIsLostWithTheDatabaseListsAskToComeBackUntilTheNextIsIndexed() throws Exception {
        synchronized (record) {
            publish("Alpha");
            TestDatabase.takeAway(DATABASE);
            TestDatabase.takeBack(DATABASE);
            until("/statements/said-7", "Alpha");
            var list = get("/?q=said");
            assertThat(list.statusCode()).isEqualTo(503);
            assertThat(list.headers().firstValue("Retry-After")).isPresent();
        }
        until("/?q=said", "Alpha");
        for (var page : PAGES) {
            assertThat(names(read(page))).as(page).containsExactly("Alpha");
        }
    }

    private void until(String page, String name) throws Exception {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (!names(get(page).body()).equals(List.of(name))) {
            assertThat(Instant.now()).as(page + " is not of " + name).isBefore(end);
            Thread.sleep(200);
        }
    }

    /** Which records a text is of. */
    private static List<String> names(String text) {
        return NAMES.stream().filter(text::contains).toList();
    }

    private String read(String page) throws IOException, InterruptedException {
        var answer = get(page);
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> get(String page) throws IOException, InterruptedException {
        var port = server.getEnvironment().getProperty("local.server.port");
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                        .build(),
                BodyHandlers.ofString());
    }

    /** A record that has its name in every text. */
    private void publish(String name) {
        var text = new StringBuilder("id: river-news\npublished: 2014-05-04\nadded: 2014-05-05\n");
        text.append("title: News ").append(name).append("\nstatements:\n");
        for (var each = 1; each <= 300; each++) {
            text.append("  - id: said-").append(each).append("\n    speaker: ada-frost\n");
            text.append("    date: 2014-05-03\n    topics: [river]\n    talks: [bridge-round]\n");
            text.append("    words: It was said by ").append(name).append(".\n");
            text.append("    reports: [{paragraph: ").append(each).append("}]\n");
        }
        var written = TestRecord.small()
                .with(TestRecord.SOURCE, text.toString())
                .replacing("participants.yaml", "Ada Frost", "Ada " + name)
                .replacing("topics.yaml", "The river", "The river " + name)
                .replacing("talks.yaml", "Round at", "Round " + name + " at")
                .writeTo(folder);
        assertThat(TestDatabase.publish(written, url)).isZero();
    }
}
