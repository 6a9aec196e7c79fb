package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import parley.OnPostgres;
import parley.ParleyApplication;
import parley.TestDatabase;

/** Two servers of one database, read without a break while records are published to and fro. */
@OnPostgres
class RepublishingTest {

    /** What stands in every text of a record, and in none of the other. */
    private static final List<String> NAMES = List.of("Alpha", "Beta");

    private static final List<String> PAGES = List.of(
            "/",
            "/?format=json",
            "/?format=csv",
            "/?format=atom",
            "/?q=said",
            "/?q=said&format=csv",
            "/?topic=river&order=newest",
            "/speakers",
            "/speakers/ada-frost",
            "/speakers/ada-frost?format=json",
            "/talks",
            "/talks?format=ics",
            "/talks/bridge-round",
            "/topics",
            "/topics/river",
            "/statements/said-7",
            "/sources",
            "/sources/river-news",
            "/record.zip");

    private static final int READERS = 2;
    private static final int ROUNDS = 3;

    private final String url = TestDatabase.postgres("republished");
    private final List<ConfigurableApplicationContext> servers = new ArrayList<>();
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();

    private volatile boolean isOver;

    @TempDir
    Path folder;

    @BeforeEach
    void startTwoServers() {
        publish("Beta", 40);
        // One makes every page anew, the other keeps them.
        servers.add(serve("0MB"));
        servers.add(serve("64MB"));
    }

    @AfterEach
    void stop() {
        servers.forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void everyPageIsOfOneRecordAndNoneFails() throws Exception {
        var readers = Executors.newFixedThreadPool(2 * READERS);
        var reading = new ArrayList<Future<?>>();
        for (var reader = 0; reader < READERS; reader++) {
            for (var server : servers) {
                var start = reader * PAGES.size() / READERS;
                reading.add(readers.submit(() -> readOn(address(server), start)));
            }
        }
        for (var round = 0; round < ROUNDS; round++) {
            publish(NAMES.get(round % 2), 30 + round);
            TimeUnit.MILLISECONDS.sleep(500);
        }
        // The last one is seen once it is indexed, kept pages or not.
        var last = (30 + ROUNDS - 1) * 10 + " statements";
        var end = Instant.now().plusSeconds(60);
        for (var server : servers) {
            while (!get(address(server), "/").contains(last)) {
                assertThat(Instant.now()).as("the last record is not served").isBefore(end);
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        isOver = true;
        for (var one : reading) {
            one.get();
        }
        readers.shutdown();
        assertThat(failures).isEmpty();
        assertThat(seen.keySet()).containsExactlyInAnyOrderElementsOf(NAMES);
        for (var server : servers) {
            for (var page : PAGES) {
                assertThat(names(get(address(server), page))).as(page).containsExactly("Alpha");
            }
        }
    }

    private void readOn(String address, int start) {
        for (var next = start; !isOver; next++) {
            var page = PAGES.get(next % PAGES.size());
            try {
                var names = names(get(address, page));
                if (names.size() != 1) {
                    failures.add(page + " is of " + names);
                } else {
                    seen.merge(names.get(0), 1, Integer::sum);
                }
            } catch (IOException failed) {
                failures.add(page + ": " + failed);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Which records a text is of. */
    private static List<String> names(String text) {
        return NAMES.stream().filter(text::contains).toList();
    }

    private String get(String address, String page) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + page));
        var answer = client.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("answered " + answer.statusCode());
        }
        return page.endsWith(".zip") ? unzipped(answer.body()) : new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String unzipped(byte[] bytes) throws IOException {
        var text = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                zip.transferTo(text);
            }
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private ConfigurableApplicationContext serve(String kept) {
        return SpringApplication.run(
                ParleyApplication.class,
                "--server.port=0",
                "--parley.kept=" + kept,
                "--spring.flyway.enabled=false",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + TestDatabase.READER);
    }

    private static String address(ConfigurableApplicationContext server) {
        return "http://localhost:" + server.getEnvironment().getProperty("local.server.port");
    }

    /** A record that has its name in every text, and a number of statements of its own. */
    private void publish(String name, int statements) {
        var text = new StringBuilder("id: river-news\npublished: 2014-05-04\nadded: 2014-05-05\n");
        text.append("title: News ").append(name).append("\nstatements:\n");
        for (var each = 1; each <= statements * 10; each++) {
            text.append("  - id: said-").append(each).append("\n    speaker: ada-frost\n");
            text.append("    date: 2014-05-03\n    topics: [river]\n    talks: [bridge-round]\n");
            text.append("    words: It was said by ").append(name).append(".\n");
            text.append("    reports: [{paragraph: ").append(each).append("}]\n");
        }
        var record = TestRecord.small()
                .with(TestRecord.SOURCE, text.toString())
                .replacing("participants.yaml", "Ada Frost", "Ada " + name)
                .replacing("topics.yaml", "The river", "The river " + name)
                .replacing("talks.yaml", "Round at", "Round " + name + " at")
                .replacing("talks.yaml", "status: held", "status: held\n    date: 2014-05-03")
                .writeTo(folder);
        assertThat(TestDatabase.publish(record, url)).isZero();
    }
}
