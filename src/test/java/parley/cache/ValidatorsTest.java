package parley.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;

/** Readers who have a page are told so, and need not be sent it again. */
@MadeUpRecord
@Tag("any-database")
class ValidatorsTest {

    private static final String LATER = "Fri, 01 Jan 2100 00:00:00 GMT";

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    Site site;

    @Test
    void eachEncodingHasAStrongTagOfItsOwn() throws Exception {
        var plain = site.get("/talks");
        var gzip = gzip("/talks");
        assertThat(tag(plain)).matches("\"[0-9a-f]{32}\"");
        assertThat(tag(gzip)).matches("\"[0-9a-f]{32}-gzip\"").isNotEqualTo(tag(plain));
        assertThat(gzip.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(unzipped(gzip)).isEqualTo(plain.body());
        assertThat(gzip.headers().firstValueAsLong("Content-Length")).hasValue(gzip.body().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "\"a,b\",W/%s , \"c\"", "*", " * "})
    void answers304ToWhoeverHasThePageInTheEncodingThatIsAskedFor(String tags) throws Exception {
        var plain = site.get("/talks", "If-None-Match", tags.formatted(tag(site.get("/talks"))));
        var gzip = gzip("/talks", "If-None-Match", tags.formatted(tag(gzip("/talks"))));
        assertThat(plain.body()).isEmpty();
        assertThat(gzip.body()).isEmpty();
        assertThat(tag(plain)).isEqualTo(tag(site.get("/talks")));
        assertThat(tag(gzip)).isEqualTo(tag(gzip("/talks")));
        for (var answer : List.of(plain, gzip)) {
            assertThat(answer.statusCode()).as(tags).isEqualTo(304);
            assertThat(answer.headers().firstValue("Cache-Control")).isPresent();
            assertThat(answer.headers().firstValue("Content-Location")).hasValue("/talks");
            assertThat(answer.headers().firstValue("Vary")).hasValue("Accept-Encoding");
            assertThat(answer.headers().firstValue("Content-Type")).isEmpty();
        }
    }

    @Test
    void whoeverHasThePageInTheOtherEncodingIsSentIt() throws Exception {
        var plain = tag(site.get("/talks"));
        var gzip = tag(gzip("/talks"));
        assertThat(gzip("/talks", "If-None-Match", plain).statusCode()).isEqualTo(200);
        assertThat(site.get("/talks", "If-None-Match", gzip).statusCode()).isEqualTo(200);
        var both = gzip("/talks", "If-None-Match", plain + ", " + gzip);
        assertThat(both.statusCode()).isEqualTo(304);
        assertThat(tag(both)).isEqualTo(gzip);
    }

    /** Every list as a file, and the whole record. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?format=csv",
                "/?topic=ferries&format=csv",
                "/speakers?format=csv",
                "/speakers/ada-north?format=csv",
                "/talks?format=csv",
                "/topics?format=csv",
                "/topics/ferries?format=csv",
                "/sources?format=csv",
                "/record.zip"
            })
    void aFileOfAnyLengthIsNotSentTwice(String path) throws Exception {
        for (var accepted : List.of("gzip", "identity", "br;q=1, *;q=0.1", "")) {
            var first = with(accepted, "GET", path);
            assertThat(first.statusCode()).as(path).isEqualTo(200);
            assertThat(tag(first)).matches("W/\"[0-9a-f]{32}\"");
            assertThat(first.headers().allValues("Vary")).hasSize(1);
            var head = with(accepted, "HEAD", path);
            assertThat(tag(head)).isEqualTo(tag(first));
            for (var method : List.of("GET", "HEAD")) {
                var again = with(accepted, method, path, "If-None-Match", tag(first));
                assertThat(again.statusCode()).as(path).isEqualTo(304);
                assertThat(again.body()).isEmpty();
                assertThat(tag(again)).isEqualTo(tag(first));
                assertThat(again.headers().firstValue("Vary")).isPresent();
                assertThat(with(accepted, method, path, "If-None-Match", "*").statusCode())
                        .isEqualTo(304);
                var other = with(accepted, method, path, "If-None-Match", "\"other\"");
                assertThat(other.statusCode()).isEqualTo(200);
                assertThat(other.body().length).isEqualTo(method.equals("GET") ? first.body().length : 0);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/speakers/nobody?format=csv, 404",
        "/?side=atlantis&format=csv, 400",
        "/statements/dan-storm, 410",
        "/talks/port-round?format=csv, 301",
        "/talks?format=none, 406",
        "/actuator/health/liveness, 200"
    })
    void whatIsNoAnswerOfTheRecordIsNeverUnchanged(String path, int status) throws Exception {
        var answer = site.get(path, "If-None-Match", "*", "If-Modified-Since", LATER);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "other", "W/\"\"", "", "\"*\"", "\"unended"})
    void answers200ToWhoeverHasAnother(String tags) {
        assertThat(site.get("/talks", "If-None-Match", tags).statusCode()).isEqualTo(200);
    }

    @Test
    void headIsToldToo() {
        var tag = tag(site.get("/talks"));
        assertThat(site.ask("HEAD", "/talks", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void aPageMayBeKeptForAMinuteAndVariesByEncodingAlone() {
        var headers = site.get("/talks").headers();
        assertThat(headers.allValues("Vary")).containsExactly("Accept-Encoding");
        assertThat(headers.firstValue("Cache-Control").orElse(""))
                .contains("public", "max-age=60", "s-maxage=")
                .contains("stale-while-revalidate=", "stale-if-error=");
    }

    @Test
    void stylesheetAndIconAreNamedByWhatIsInThemAndKeptForGood() throws Exception {
        var page = site.page("/about");
        for (var name : page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href")) {
            assertThat(name).matches("/(parley|favicon)-[0-9a-f]{32}\\.(css|svg)");
            var answer = gzip(name);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
            assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        }
    }

    @Test
    void aFileWithoutAHashInItsNameIsNotKeptForGood() {
        assertThat(site.get("/parley.css").headers().firstValue("Cache-Control").orElse(""))
                .doesNotContain("immutable");
        var other = "/parley-" + "0".repeat(32) + ".css";
        assertThat(site.get(other).statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> gzip(String path, String... headers) throws Exception {
        return with("gzip", "GET", path, headers);
    }

    private HttpResponse<byte[]> with(String accepted, String method, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(site.address() + path)).method(method, BodyPublishers.noBody());
        if (!accepted.isEmpty()) {
            request.header("Accept-Encoding", accepted);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String unzipped(HttpResponse<byte[]> answer) throws Exception {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
