package parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;
import parley.server.RawRequest.Answered;

/** Whatever is asked, every answer keeps browsers from what the site never does. */
@MadeUpRecord
@Tag("any-database")
class SecurityHeadersTest {

    private static final String HOST = "Host: localhost";

    @Autowired
    Site site;

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/talks, 200",
        "/talks?format=json, 200",
        "/talks?format=csv, 200",
        "/talks?format=none, 406",
        "/parley.css, 200",
        "/favicon.svg, 200",
        "/nowhere, 404",
        "/speakers/ada-n, 301",
        "/statements/dan-storm, 410",
        "/?from=never, 400",
        "/?q=%ff, 400",
        "/?q=%, 400",
        "/%00, 400",
        "/talks%2fx, 400",
        "/talks%5cx, 400",
        "/%ff, 400",
        "/;%, 400",
        "/talks;a=%zz, 400",
        "/topics/x;%2, 400",
        "/%c0%af, 400",
        "/%2e%2e/%2e%2e/etc, 400",
        "/../etc, 400",
        "/a<b, 400",
        "/WEB-INF/web.xml, 404",
        "/actuator, 404",
        "/actuator/env, 404",
        "/actuator/beans, 404",
        "/actuator/metrics, 404",
        "/actuator/prometheus, 404",
        "/actuator/shutdown, 404",
        "/h2-console, 404",
        "/actuator/health, 200",
        "/actuator/health/liveness, 200",
        "/actuator/health/readiness, 200",
    })
    void everyAnswerIsProtected(String target, int status) throws IOException {
        var answer = RawRequest.get(site, target, HOST);
        assertThat(answer.status()).isEqualTo(status);
        assertProtected(answer);
        // Once more, for those that are kept by now.
        assertProtected(RawRequest.get(site, target, HOST));
    }

    @Test
    void whatCanNotBeReadIsAnsweredWithThemToo() throws IOException {
        var long40 = "a".repeat(40_000);
        assertUnread(RawRequest.get(site, "/" + long40, HOST), 400);
        assertUnread(RawRequest.get(site, "/", HOST, "X-Long: " + long40), 400);
        assertUnread(RawRequest.get(site, "/"), 400);
        assertUnread(RawRequest.get(site, "/", "Host: a b"), 400);
        assertUnread(RawRequest.get(site, "/", HOST, "no header"), 400);
        assertUnread(RawRequest.send(site, "G@T / HTTP/1.1", HOST), 400);
        assertUnread(RawRequest.send(site, "GET / HTTP/9.1", HOST), 505);
    }

    /** An answer to it would have no head, and so no protection. */
    @Test
    void speaksNoOlderHttp() throws IOException {
        try (var socket = new Socket("localhost", URI.create(site.address()).getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write("GET /about\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readAllBytes()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT", "PROPFIND", "get"})
    void onlyReadingIsAllowed(String method) throws IOException {
        var answer = RawRequest.send(site, method + " /talks HTTP/1.1", HOST);
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(answer.body()).doesNotContain("Connection: close");
        assertProtected(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/talks", "/nowhere", "*"})
    void tellsWhatIsAllowed(String target) throws IOException {
        var answer = RawRequest.send(site, "OPTIONS " + target + " HTTP/1.1", HOST);
        assertThat(answer.status()).isBetween(200, 204);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(answer.body()).isEmpty();
        assertProtected(answer);
    }

    /** Else as many as there are threads would keep everybody out. */
    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 5", "Transfer-Encoding: chunked"})
    void waitsForNoBodyThatIsAnnounced(String header) throws IOException {
        var began = Instant.now();
        for (var method : List.of("GET", "HEAD", "POST")) {
            var answer = RawRequest.send(site, method + " /about HTTP/1.1", HOST, header);
            assertThat(answer.status()).isEqualTo(method.equals("POST") ? 405 : 200);
            assertProtected(answer);
        }
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(9));
    }

    @Test
    void asksNobodyToSendABody() throws IOException {
        var answer =
                RawRequest.send(site, "POST /talks HTTP/1.1", HOST, "Content-Length: 1000000", "Expect: 100-continue");
        assertThat(answer.status()).isEqualTo(405);
    }

    @Test
    void theIconMayStandOnOtherSitesAndNothingElse() {
        assertThat(site.get("/favicon.svg").headers().firstValue("Cross-Origin-Resource-Policy"))
                .hasValue("cross-origin");
        assertThat(site.get("/talks").headers().firstValue("Cross-Origin-Resource-Policy"))
                .hasValue("same-origin");
    }

    /** Of every format; errors, what is unchanged and what has moved are told like the rest. */
    @ParameterizedTest
    @CsvSource({
        "/?format=json, 200",
        "/?format=atom, 200",
        "/?format=csv, 200",
        "/?topic=ferries&format=csv, 200",
        "/?format=csv&topic=ferries, 200",
        "/talks?%66ormat=j%73on, 200",
        "/talks?format=ics, 200",
        "/record.zip, 200",
        "/schema/page.json, 200",
        "/cite.json, 200",
        "/statements/ada-ready/cite.bib, 200",
        "/talks/harbour-round/cite.ris, 200",
        "/talks/port-round?format=json, 301",
        "/statements/dan-storm?format=json, 410",
        "/?side=atlantis&format=json, 400",
        "/speakers/nobody?format=json, 404",
        "/statements/nothing/cite.json, 404",
        "/talks?format=none, 406",
        "/talks?format=%, 400"
    })
    void dataMayBeReadByScriptsOfOtherSites(String address, int status) throws IOException {
        for (var method : List.of("GET", "HEAD")) {
            var answer = RawRequest.send(
                    site, method + " " + address + " HTTP/1.1", HOST, "Origin: https://notebook.example");
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(answer.header("Access-Control-Expose-Headers")).contains("ETag", "Link", "Content-Disposition");
            assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
            assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
            assertThat(answer.header("Vary")).doesNotContain("Origin");
        }
        var unchanged = RawRequest.get(site, address, HOST, "If-None-Match: *");
        assertThat(unchanged.status()).isEqualTo(status == 200 ? 304 : status);
        assertThat(unchanged.header("Access-Control-Allow-Origin")).isEqualTo("*");
        var preflight = RawRequest.send(
                site,
                "OPTIONS " + address + " HTTP/1.1",
                HOST,
                "Origin: https://notebook.example",
                "Access-Control-Request-Method: GET",
                "Access-Control-Request-Headers: if-none-match");
        assertThat(preflight.status()).isIn(204, address.contains("%") ? 400 : 204);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(preflight.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(preflight.header("Access-Control-Allow-Headers")).isEqualTo("*");
        assertThat(preflight.header("Access-Control-Max-Age")).isEqualTo("86400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/talks",
                "/talks?format=",
                "/talks?format=html",
                "/talks?format=html&format=json",
                "/talks?q=format=json",
                "/talks?q=a%26format=json",
                "/?xformat=json",
                "/nowhere",
                "/parley.css",
                "/actuator/health"
            })
    void pagesMayNot(String address) throws IOException {
        for (var method : List.of("GET", "OPTIONS")) {
            var answer = RawRequest.send(
                    site,
                    method + " " + address + " HTTP/1.1",
                    HOST,
                    "Origin: https://notebook.example",
                    "Access-Control-Request-Method: GET");
            assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
            assertThat(answer.header("Access-Control-Allow-Methods")).isEmpty();
            assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        }
    }

    private static void assertUnread(Answered answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains("Back to the timeline");
        assertProtected(answer);
    }

    private static void assertProtected(Answered answer) {
        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; "
                        + "form-action 'self'; frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isNotEmpty();
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Strict-Transport-Security")).isEmpty();
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("Server") + answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.body()).doesNotContainIgnoringCase("tomcat").doesNotContain("Exception");
    }
}
