package parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;
import parley.MadeUpRecord;
import parley.Site;

/** A site behind TLS, whose operator gave management a port of its own. */
@MadeUpRecord
@Tag("any-database")
@TestPropertySource(properties = {"management.server.port=0", "parley.url=https://parley.example"})
class ManagementTest {

    @Autowired
    Site site;

    @Autowired
    Environment environment;

    @LocalManagementPort
    int port;

    @Test
    void requestsAreCountedThereAlone() throws Exception {
        site.get("/talks");
        site.get("/talks");
        assertThat(management("/actuator/prometheus"))
                .contains("parley_requests_total{")
                .contains("kind=\"kept\"")
                .contains("page=\"/talks\"");
        assertThat(site.get("/actuator/prometheus").statusCode()).isEqualTo(404);
    }

    @Test
    void isReachedFromThisMachineAloneUnlessToldOtherwise() {
        assertThat(environment.getProperty("management.server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void pagesAreKeptUnderTheAddressThatIsSetWhateverHostIsAskedFor() throws Exception {
        var forged = RawRequest.get(site, "/talks?format=json", "Host: evil.example");
        assertThat(forged.body()).contains("https://parley.example/talks").doesNotContain("evil");
        assertThat(site.get("/talks?format=json").body()).doesNotContain("evil");
        assertThat(forged.header("Cache-Control")).startsWith("public");
    }

    @Test
    void browsersAreToldToComeByHttpsOnly() {
        assertThat(site.get("/talks").headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000");
    }

    private String management(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
