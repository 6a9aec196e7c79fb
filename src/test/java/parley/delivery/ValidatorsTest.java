package parley.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;

/** Readers who have a page are told so, and need not be sent it again. */
@MadeUpRecord
class ValidatorsTest {

    @Autowired Site site;

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
    void answers304ToWhoeverHasThePage(String tags) throws Exception {
        for (var tag : new String[] {tag(site.get("/talks")), tag(gzip("/talks"))}) {
            var answer = site.get("/talks", "If-None-Match", tags.formatted(tag));
            assertThat(answer.statusCode()).as(tags).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(tag(answer)).isEqualTo(tag(site.get("/talks")));
            assertThat(answer.headers().firstValue("Cache-Control")).isPresent();
            assertThat(answer.headers().firstValue("Vary")).hasValue("Accept-Encoding");
            assertThat(answer.headers().firstValue("Content-Type")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "other", "W/\"\"", "", "\"*\"", "\"unended"})
    void answers200ToWhoeverHasAnother(String tags) {
        assertThat(site.get("/talks", "If-None-Match", tags).statusCode()).isEqualTo(200);
    }

    @Test
    void headIsToldToo() {
        var tag = tag(site.get("/talks"));
        assertThat(site.ask("HEAD", "/talks", "If-None-Match", tag).statusCode()).isEqualTo(304);
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
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .hasValue("public, max-age=31536000, immutable");
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

    private HttpResponse<byte[]> gzip(String path) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(site.address() + path))
                        .header("Accept-Encoding", "gzip")
                        .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
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
