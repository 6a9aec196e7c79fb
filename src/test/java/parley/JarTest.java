package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.ingest.TestRecord;

/** The jar, which no other test runs: its beans were worked out by its build. */
@Tag("jar")
class JarTest {

    private static final Path JAR = Path.of("target", "parley.jar");

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> log = new ArrayList<>();
    private Process jar;

    @AfterEach
    void stop() throws InterruptedException {
        if (jar != null) {
            jar.destroyForcibly().waitFor();
        }
    }

    /** Last-Modified goes by it: a release is newer than what browsers have of the one before. */
    @Test
    void isDatedByItsBuild() throws IOException {
        var classes = Path.of("target", "classes", "parley", "ParleyApplication.class");
        assertThat(Files.getLastModifiedTime(JAR)).isGreaterThanOrEqualTo(Files.getLastModifiedTime(classes));
    }

    @Test
    void startsAsBuiltAndServesEachKindOfPage() throws Exception {
        var port = freePort();
        start("--server.port=" + port);
        assertThat(awaitStart()).as(() -> String.join("\n", log)).isTrue();

        assertThat(log).anyMatch(line -> line.contains("Starting AOT-processed"));
        // Until a search is prepared it is answered with 503.
        Waiting.until(() -> get(port, "/?q=talks").statusCode(), status -> status == 200);
        for (var path : List.of(
                "/",
                "/?q=talks",
                "/talks",
                "/speakers",
                "/topics",
                "/sources",
                "/changes",
                "/?format=json",
                "/?format=csv",
                "/?format=atom",
                "/talks?format=ics",
                "/record.zip",
                "/sitemap.xml",
                "/about/data")) {
            assertThat(get(port, path).statusCode()).as(path).isEqualTo(200);
        }
        var timeline = Jsoup.parse(get(port, "/").body(), "http://localhost:" + port);
        for (var link : timeline.select("main a[href^=/]").eachAttr("href")) {
            assertThat(get(port, link).statusCode()).as(link).isEqualTo(200);
        }
        assertThat(get(port, "/speakers/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void heedsASettingThatDecidesWhichBeansThereAre() throws Exception {
        var port = freePort();
        var management = freePort();
        start("--server.port=" + port, "--management.server.port=" + management);
        assertThat(awaitStart()).as(() -> String.join("\n", log)).isTrue();

        assertThat(log).noneMatch(line -> line.contains("AOT-processed"));
        assertThat(get(management, "/actuator/prometheus").statusCode()).isEqualTo(200);
        assertThat(get(port, "/actuator/prometheus").statusCode()).isEqualTo(404);
        assertThat(get(port, "/actuator/health").statusCode()).isEqualTo(404);
    }

    @Test
    void heedsSuchASettingInTheEnvironment() throws Exception {
        var builder = command("--server.port=" + freePort());
        builder.environment().put("SPRING_FLYWAY_ENABLED", "false");
        jar = builder.start();

        assertThat(awaitStart()).isFalse();
        assertThat(log).anyMatch(line -> line.contains("The database holds no record."));
    }

    @Test
    void tellsOfAFaultOfTheRecordAndOfNothingElse() throws Exception {
        var record = TestRecord.small().with("topics.yaml", "topics: [{id: river}]\n");
        start("--server.port=" + freePort(), "--parley.data=" + record.writeTo(folder));

        assertThat(awaitStart()).isFalse();
        assertThat(log).anyMatch(line -> line.contains("Starting AOT-processed"));
        assertThat(log).anyMatch(line -> line.contains("topics.yaml:1:10: a topic has no 'name'"));
        assertThat(log).noneMatch(line -> line.contains(" WARN ") || line.contains("Exception"));
    }

    @Test
    void checksARecordAndNeedsNothingElse() throws Exception {
        start("check", Path.of("data").toAbsolutePath().toString());

        assertThat(awaitStart()).isFalse();
        assertThat(jar.waitFor()).isZero();
        assertThat(log).singleElement().asString().startsWith("No faults in ");
    }

    @Test
    void neverWritesWhereItIsMisspelt() throws Exception {
        for (var arguments : List.of("publish --dryrun", "publis", "--parley.publish", "--parley.publish=false")) {
            start(arguments.split(" "));
            assertThat(awaitStart()).isFalse();
            assertThat(jar.waitFor()).as(arguments).isEqualTo(2);
            assertThat(log)
                    .as(arguments)
                    .anyMatch(line -> line.contains("publish"))
                    .hasSizeLessThan(3);
            log.clear();
        }
    }

    @Test
    void endsInOneLineWhereAPortIsNone() throws Exception {
        start("--server.port=99999");

        assertThat(awaitStart()).isFalse();
        assertThat(jar.waitFor()).isEqualTo(2);
        assertThat(log.get(log.size() - 1)).startsWith("parley: server.port is '99999' (command line)");
        assertThat(log).noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"));
    }

    private void start(String... settings) throws IOException {
        jar = command(settings).start();
    }

    private static ProcessBuilder command(String... settings) {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-jar");
        command.add(JAR.toAbsolutePath().toString());
        command.addAll(List.of(settings));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // As from a shell of its own: what tests are run with is nothing to the jar.
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
        return builder;
    }

    /** Whether it started, or else ended. */
    private boolean awaitStart() throws IOException {
        var output = new BufferedReader(new InputStreamReader(jar.getInputStream(), StandardCharsets.UTF_8));
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            log.add(line);
            if (line.contains("Started ParleyApplication")) {
                return true;
            }
        }
        return false;
    }

    private HttpResponse<String> get(int port, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
