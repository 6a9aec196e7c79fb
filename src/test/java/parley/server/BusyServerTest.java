package parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import parley.ParleyApplication;
import parley.ingest.TestRecord;

/** What a small server says when it can't take another request. */
class BusyServerTest {

    private static final CountDownLatch HAS_BEGUN = new CountDownLatch(1);
    private static final CountDownLatch MAY_END = new CountDownLatch(1);

    private final HttpClient client = HttpClient.newHttpClient();

    private ConfigurableApplicationContext server;

    @TempDir
    Path folder;

    @TestConfiguration
    static class SlowPage {

        @Bean
        RouterFunction<ServerResponse> slow() {
            return RouterFunctions.route()
                    .GET("/slow", request -> {
                        HAS_BEGUN.countDown();
                        MAY_END.await(1, TimeUnit.MINUTES);
                        return ServerResponse.ok().build();
                    })
                    .build();
        }
    }

    @BeforeEach
    void start() {
        server = new SpringApplication(ParleyApplication.class, SlowPage.class)
                .run(
                        "--server.port=0",
                        "--server.tomcat.threads.max=2",
                        "--spring.datasource.url=jdbc:h2:mem:busy",
                        "--spring.datasource.hikari.maximum-pool-size=2",
                        "--spring.datasource.hikari.connection-timeout=500",
                        "--parley.data=" + TestRecord.small().writeTo(folder));
    }

    @AfterEach
    void stop() {
        MAY_END.countDown();
        server.close();
    }

    @Test
    void saysThatItIsBusyWhileAPageIsMadeAndWhileAllConnectionsAreInUse() throws Exception {
        var slow = client.sendAsync(request("/slow"), BodyHandlers.ofString());
        assertThat(HAS_BEGUN.await(30, TimeUnit.SECONDS)).isTrue();
        assertBusy(get("/topics"));
        MAY_END.countDown();
        slow.get(30, TimeUnit.SECONDS);

        List<Connection> taken = new ArrayList<>();
        while (taken.size() < 2) {
            try {
                taken.add(server.getBean(DataSource.class).getConnection());
            } catch (SQLTransientConnectionException inUse) {
                // The server reads its record at times; the loop ends when it has let go.
                continue;
            }
        }
        assertBusy(get("/topics"));
        for (var one : taken) {
            one.close();
        }
        assertThat(get("/topics").statusCode()).isEqualTo(200);
    }

    private static void assertBusy(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        var seconds = answer.headers().firstValue("Retry-After").orElseThrow();
        var page = Jsoup.parse(answer.body());
        assertThat(page.selectFirst("h1").text()).isEqualTo("The server is busy");
        assertThat(page.selectFirst(".lede").text()).contains("Try again in " + seconds + " seconds");
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(request(address), BodyHandlers.ofString());
    }

    private HttpRequest request(String address) {
        var port = server.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .build();
    }
}
