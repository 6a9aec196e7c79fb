package parley.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;
import parley.server.RawRequest;

/** A page is made once, and nothing that a reader sends but its address has a say in it. */
@MadeUpRecord
@Tag("any-database")
class PageCacheTest {

    @Autowired
    Site site;

    @Autowired
    PageCache answers;

    @Autowired
    MeterRegistry meters;

    RequestCounts counts;

    @BeforeEach
    void startWithNothing() {
        answers.clear();
        counts = new RequestCounts(meters);
    }

    @ParameterizedTest
    @CsvSource({
        "/talks, /talks",
        "/talks?format=json, /talks",
        "/talks?format=ics, /talks",
        "/topics/ferries, /topics/{id}",
        "/statements/ada-ready, /statements/{id}",
        "/statements/ada-ready/cite.bib, /statements/{id}/cite.{format:json|bib|ris}",
        "/sitemap.xml, /sitemap.xml",
        "/robots.txt, /robots.txt",
        "/schema/page.json, /schema/page.json",
        "/parley.css, /**",
    })
    void isMadeOnceAndThenKept(String address, String page) {
        var made = counts.of(CacheStatus.MADE, page);
        var kept = counts.of(CacheStatus.KEPT, page);
        var first = site.get(address);
        var second = site.get(address);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(withoutDate(second)).isEqualTo(withoutDate(first));
        assertThat(counts.of(CacheStatus.MADE, page) - made).isEqualTo(1);
        assertThat(counts.of(CacheStatus.KEPT, page) - kept).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/talks?unknown=1",
                "/talks?unknown=%3Cscript%3E&format=&other",
                "/talks?q=&side=%20",
                "/talks?",
            })
    void anAddressWithParametersThatNoPageKnowsIsTheSameAddress(String address) {
        var page = site.get("/talks");
        var kept = answers.weight();
        assertThat(withoutDate(site.get(address))).isEqualTo(withoutDate(page));
        assertThat(answers.weight()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "/talks?unknown=1, /talks",
        "/talks?unknown=1&order=newest, /talks?order=newest",
        "/talks?%66ormat=json, /talks?format=json",
    })
    void neitherOrderNorWhatNoPageKnowsMakesAnotherPage(String address, String plain) {
        var page = site.get(plain);
        var kept = answers.weight();
        assertThat(withoutDate(site.get(address))).isEqualTo(withoutDate(page));
        assertThat(answers.weight()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/talks?q=words",
                "/about?from=2014",
                "/talks?order=newest&start=talks-leaders",
                "/talks?format=ics&start=talks-leaders",
                "/topics/ferries?side=isles",
                "/robots.txt?q=a",
                "/parley.css?q=a",
                "/robots.txt?format=json",
                "/talks;v=1",
                "/%74alks",
                "//robots.txt",
                "/./robots.txt",
                "/nowhere",
                "/speakers/nobody",
                "/talks?format=none",
                "/talks?start=nothing",
                "/talks?format=csv",
                "/actuator/health",
            })
    void keepsNothingAtAnAddressThatIsNotThePagesOwn(String address) {
        site.get(address);
        assertThat(answers.weight()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Accept, application/json",
        "Accept, image/png;q=0.1",
        "Accept-Language, de",
        "X-Forwarded-Host, evil.example",
        "X-Forwarded-Proto, https",
        "X-Forwarded-Prefix, /evil",
        "X-Original-URL, /about",
        "X-Rewrite-URL, /about",
        "X-HTTP-Method-Override, DELETE",
        "Forwarded, host=evil.example",
        "Range, bytes=0-1",
        "Cookie, theme=evil",
        "Origin, https://evil.example",
    })
    void noHeaderHasASayInWhatIsMade(String name, String value) {
        var forged = site.get("/talks", name, value);
        answers.clear();
        var page = site.get("/talks");
        assertThat(forged.statusCode()).isEqualTo(200);
        assertThat(forged.body()).isEqualTo(page.body()).doesNotContain("evil");
        assertThat(withoutDate(forged)).isEqualTo(withoutDate(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:81", "localhost:1", "localhost.evil.example", "127.0.0.2", "[::2]"
            })
    void aForgedHostIsAnsweredForItselfAlone(String host) throws Exception {
        var forged = RawRequest.get(site, "/talks?format=json", "Host: " + host);
        assertThat(forged.status()).isEqualTo(200);
        assertThat(forged.body()).contains("http://" + host + "/talks");
        assertThat(forged.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(answers.weight()).isZero();
        assertThat(site.get("/talks?format=json").body())
                .contains(site.address() + "/talks")
                .doesNotContain("http://" + host + "/");
    }

    @Test
    void aRefusedEncodingIsNotGivenToOthers() {
        assertThat(site.get("/talks", "Accept-Encoding", "*;q=0").statusCode()).isEqualTo(406);
        assertThat(site.get("/talks").statusCode()).isEqualTo(200);
    }

    @Test
    void aHeadBringsThePageThatAGetIsThenGiven() {
        var head = site.ask("HEAD", "/talks");
        var page = site.get("/talks");
        assertThat(head.body()).isEmpty();
        assertThat(withoutDate(head)).isEqualTo(withoutDate(page));
        assertThat(counts.of(CacheStatus.KEPT, "/talks")).isPositive();
        assertThat(head.headers().firstValueAsLong("Content-Length"))
                .hasValue(page.body().getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void aHeadOfAFileLeavesNoEmptyFileBehind() {
        assertThat(site.ask("HEAD", "/parley.css").body()).isEmpty();
        assertThat(site.get("/parley.css").body()).contains(".masthead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "evil.example"})
    void aHeadOfAFileSaysWhatAGetSays(String host) throws IOException {
        var address = "/favicon.svg?format=json";
        var head = RawRequest.send(site, "HEAD " + address + " HTTP/1.1", "Host: " + host);
        var file = RawRequest.get(site, address, "Host: " + host);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers())
                .filteredOn(line -> !line.startsWith("Date"))
                .containsExactlyInAnyOrderElementsOf(file.headers().stream()
                        .filter(line -> !line.startsWith("Date"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?from=never",
                "/speakers/ada-n",
                "/statements/dan-storm",
                "/talks?format=csv",
                "/record.zip",
                "/actuator/health"
            })
    void whatIsNoPageIsNotKeptByOthersEither(String address) {
        assertThat(site.get(address).headers().firstValue("Cache-Control").orElse(""))
                .matches("no-cache|no-store");
    }

    @Test
    void whatIsNotAPageIsCountedByItsPatternNotItsAddress() {
        site.get("/nowhere/to/be/found");
        assertThat(meters.find("parley.requests").counters())
                .extracting(counter -> counter.getId().getTag("page"))
                .noneMatch(page -> page.contains("nowhere"));
    }

    /** All that an answer says of itself; the date is when it was sent. */
    private static List<String> withoutDate(HttpResponse<String> answer) {
        return answer.headers().map().entrySet().stream()
                .filter(header -> !header.getKey().equalsIgnoreCase("date"))
                .flatMap(header -> Stream.of(header.getKey() + ": " + header.getValue()))
                .sorted()
                .toList();
    }
}
