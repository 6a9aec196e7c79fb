package parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import parley.OnPostgres;
import parley.ParleyApplication;
import parley.TestDatabase;
import parley.Waiting;

/** A server whose database goes away, and comes back. */
@OnPostgres
@ExtendWith(OutputCaptureExtension.class)
class DatabaseUnavailableTest {

    private final HttpClient client = HttpClient.newHttpClient();

    private ConfigurableApplicationContext server;

    @BeforeEach
    void start() {
        server = SpringApplication.run(
                ParleyApplication.class,
                "--server.port=0",
                "--spring.datasource.url=" + TestDatabase.postgres("lost"),
                "--spring.datasource.username=" + TestDatabase.READER,
                "--spring.flyway.user=" + TestDatabase.OWNER);
    }

    @AfterEach
    void stop() {
        TestDatabase.takeBack("lost");
        server.close();
    }

    @Test
    void keptPagesStayOthersAskToComeBackAndAllIsWellWithoutARestart(CapturedOutput output) throws Exception {
        until("/actuator/health/readiness", 200);
        var page = get("/").body();
        var before = output.getAll().length();

        TestDatabase.takeAway("lost");

        assertThat(get("/").body()).isEqualTo(page);
        for (var address : new String[] {"/talks", "/?q=talks", "/?format=csv", "/record.zip"}) {
            var answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("Nothing is lost");
        }
        assertThat(get("/about").statusCode()).isIn(200, 503);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(output.getAll().substring(before)).doesNotContain("\tat ");

        TestDatabase.takeBack("lost");

        until("/talks", 200);
        until("/actuator/health/readiness", 200);
        until("/?q=talks", 200);
        assertThat(get("/record.zip").statusCode()).isEqualTo(200);
    }

    private void until(String address, int status) {
        Waiting.until(() -> get(address).statusCode(), Integer.valueOf(status)::equals);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        var port = server.getEnvironment().getProperty("local.server.port");
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .build(),
                BodyHandlers.ofString());
    }
}
