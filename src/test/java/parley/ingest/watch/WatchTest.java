package parley.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import parley.ParleyApplication;
import parley.Waiting;
import parley.ingest.TestRecord;

/** A folder whose files are served as they are saved. */
@ExtendWith(OutputCaptureExtension.class)
class WatchTest {

    private static final TestRecord RECORD = TestRecord.whole();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final Pattern STYLE = Pattern.compile("href=\"(/[^\"]+\\.css)\"");

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void serve() {
        RECORD.writeTo(folder);
        var site = new SpringApplication(ParleyApplication.class);
        Watch.addTo(site);
        server = site.run(
                "--server.port=0",
                "--parley.data=" + folder,
                "--spring.datasource.url=jdbc:h2:mem:watch;QUERY_CACHE_SIZE=64");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void startFromTheSameRecord() throws IOException {
        Files.deleteIfExists(folder.resolve("sources/2015/new.yaml"));
        RECORD.writeTo(folder);
        until("/statements/frost-boats", "The boats sail.");
        until("/?q=sail&format=json", "The boats sail.");
    }

    @Test
    void servesAFileThatIsSaved() {
        save(TestRecord.SOURCE, "The boats sail.", "The boats moor.");
        until("/statements/frost-boats", "The boats moor.");
        assertThat(get("/?q=moor&format=json").body()).contains("The boats moor.");
        assertThat(get("/?q=sail&format=json").body()).doesNotContain("The boats");
    }

    /** A page that a browser keeps for a minute would hide what was just saved from who follows a link to it. */
    @Test
    void hasBrowsersAskForEachPageAgain() {
        var page = get("/statements/frost-boats");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
        var style = STYLE.matcher(page.body());
        assertThat(style.find()).isTrue();
        assertThat(get(style.group(1)).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
    }

    @Test
    void servesAFileThatAnEditorReplaces() throws IOException {
        var text = Files.readString(folder.resolve(TestRecord.SOURCE)).replace("boats sail", "boats sink");
        var other = Files.writeString(folder.resolve("sources/2014/.river-news.swp"), text);
        Files.move(other, folder.resolve(TestRecord.SOURCE), StandardCopyOption.REPLACE_EXISTING);
        until("/statements/frost-boats", "The boats sink.");
    }

    @Test
    void servesAFileInANewFolderUntilItIsRemoved() throws IOException {
        var added = folder.resolve("sources/2015/new.yaml");
        Files.createDirectories(added.getParent());
        Files.writeString(added, """
                        id: new
                        added: 2014-05-09
                        statements:
                          - {id: frost-anew, speaker: ada-frost, words: It begins anew., reports: [{paragraph: 1}]}
                        """);
        until("/statements/frost-anew", "It begins anew.");
        assertThat(get("/?q=anew&format=json").body()).contains("It begins anew.");
        assertThat(get("/sources/new").statusCode()).isEqualTo(200);
        Files.delete(added);
        Waiting.until(() -> get("/statements/frost-anew").statusCode(), status -> status == 404);
        assertThat(get("/?q=anew&format=json").body()).doesNotContain("It begins anew.");
        assertThat(get("/?q=sail&format=json").body()).contains("The boats sail.");
    }

    @Test
    void keepsTheRecordBeforeWhereTheNextHasFaults(CapturedOutput output) {
        save(TestRecord.SOURCE, "speaker: southern-delegation", "speaker: southern-delegatoin");
        Waiting.until(output::getOut, told -> told.contains("is served on."));
        assertThat(output.getOut())
                .contains("1 fault in the record at " + folder)
                .contains(TestRecord.SOURCE + ":21:14: unknown speaker 'southern-delegatoin'; did you mean");
        assertThat(get("/statements/frost-boats").body()).contains("The boats sail.");
        save(TestRecord.SOURCE, "southern-delegatoin", "southern-delegation");
        save(TestRecord.SOURCE, "The boats sail.", "The boats rest.");
        until("/statements/frost-boats", "The boats rest.");
    }

    @Test
    void watchesOnAfterALinkThatLeadsBack(CapturedOutput output) throws IOException {
        var loop = Files.createSymbolicLink(folder.resolve("sources/loop"), Path.of(".."));
        Waiting.until(output::getOut, told -> told.contains("is served on."));
        assertThat(output.getOut())
                .contains("sources/loop:1:1: this link leads back")
                .doesNotContain("Exception");
        Files.delete(loop);
        save(TestRecord.SOURCE, "The boats sail.", "The boats turn.");
        until("/statements/frost-boats", "The boats turn.");
    }

    @Test
    void watchesOnAfterTheFolderWasAway() throws IOException {
        var away = folder.resolveSibling(folder.getFileName() + "-away");
        Files.move(folder.resolve("sources"), away);
        Files.move(away, folder.resolve("sources"));
        save(TestRecord.SOURCE, "The boats sail.", "The boats are back.");
        until("/statements/frost-boats", "The boats are back.");
    }

    @Test
    void servesAFileBesideWhichAnEditorLeftAnother(CapturedOutput output) throws IOException {
        var backup = Files.writeString(folder.resolve(TestRecord.SOURCE + "~"), "[");
        save(TestRecord.SOURCE, "The boats sail.", "The boats wait.");
        until("/statements/frost-boats", "The boats wait.");
        Files.delete(backup);
        assertThat(output.getOut()).contains(TestRecord.SOURCE + "~: an editor left this file behind");
    }

    @Test
    void noPageIsOfTwoRecords() throws Exception {
        var isOver = new AtomicBoolean();
        var readers = CompletableFuture.runAsync(() -> {
            while (!isOver.get()) {
                for (var page : new String[] {"/", "/?order=newest", "/topics/ferries", "/?q=boats&format=csv"}) {
                    var answer = get(page);
                    // Refused at most; never half of one record and half of another.
                    assertThat(answer.statusCode()).as(page).isIn(200, 503);
                    assertThat(answer.body().contains("boats sail")
                                    && answer.body().contains("Ferries two"))
                            .as(page)
                            .isFalse();
                    assertThat(answer.body().contains("boats two")
                                    && answer.body().contains("name: Ferries, "))
                            .as(page)
                            .isFalse();
                }
            }
        });
        for (var round = 0; round < 3; round++) {
            RECORD.replacing(TestRecord.SOURCE, "boats sail", "boats two")
                    .replacing("topics.yaml", "name: Ferries", "name: Ferries two")
                    .writeTo(folder);
            until("/topics/ferries", "Ferries two");
            assertThat(get("/statements/frost-boats").body()).contains("boats two");
            RECORD.writeTo(folder);
            until("/statements/frost-boats", "boats sail");
            assertThat(get("/topics/ferries").body()).doesNotContain("Ferries two");
        }
        isOver.set(true);
        readers.get();
    }

    private static void save(String file, String text, String other) {
        try {
            var path = folder.resolve(file);
            Files.writeString(path, Files.readString(path).replace(text, other));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void until(String page, String text) {
        Waiting.until(() -> get(page).body(), body -> body.contains(text));
    }

    private static HttpResponse<String> get(String page) {
        var port = server.getEnvironment().getProperty("local.server.port");
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
