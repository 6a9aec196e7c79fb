package parley.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;
import parley.server.RawRequest.Answered;
import tools.jackson.databind.json.JsonMapper;

/** Whatever an address is made of, the answer is a quiet one. */
@MadeUpRecord
class AttackTest {

    /** The same each run, so that what fails once fails again. */
    private static final long SEED = 20140504;

    private static final int TRIES = 600;

    private static final List<String> PATHS = List.of(
            "/",
            "/speakers",
            "/speakers/ada-north",
            "/talks",
            "/talks/harbour-round",
            "/statements/ada-ready",
            "/topics/ferries",
            "/sources",
            "/sources/undated-leaflet",
            "/changes",
            "/about/data",
            "/sitemap.xml",
            "/robots.txt",
            "/cite.bib",
            "/talks/harbour-round/cite.json",
            "/statements/ada-ready/cite.ris",
            "/actuator/health",
            "/schema/page.json",
            "/error");

    private static final List<String> PARAMETERS = List.of(
            "q", "side", "speaker", "of", "topic", "talks", "kind", "from", "to", "order", "at", "start", "end",
            "format", "x", "_", "q[]");

    /** Marked, to be found again where it is echoed. */
    private static final List<String> PIECES = List.of(
            "zqx<script>alert(1)</script>",
            "zqx\"><img src=x onerror=alert(1)>",
            "zqx' onx='",
            "zqx${7*7}{{7*7}}",
            "__${7*7}__::x",
            "\0",
            "\r\nSet-Cookie: a=b",
            "\u202e",
            "😀",
            "\ud800",
            "ferries",
            "\"unclosed",
            "(a OR b",
            "*",
            "?",
            "a~99",
            "[a TO z]",
            "2014-05",
            "9999-12-31",
            "2014-02-30",
            "-1",
            "99999999999999999999",
            "northland",
            "own",
            "json",
            "csv",
            "atom",
            "ics",
            "newest",
            "statement-ada-ready",
            "' OR 1=1 --",
            "a".repeat(3_000),
            "../../etc/passwd");

    /** Put into an address as they are. */
    private static final List<String> RAW = List.of(
            "%",
            "%zz",
            "%00",
            "%0d%0a",
            "%2e%2e%2f",
            "%2f",
            "%5c",
            "%25",
            "%c0%ae",
            "%ff",
            "%ED%A0%80",
            "%u0041",
            "..",
            "/../",
            "//",
            "/./",
            "/..;/",
            ";x=1",
            "\\",
            "<",
            "\"",
            "'",
            "{",
            "|",
            "^",
            "`",
            "[",
            "#",
            "&",
            "=",
            "+",
            ".json",
            "zqx<b>",
            "zqx\"",
            "\u00ff",
            "\u007f");

    @Autowired
    Site site;

    @Test
    void everyMutatedAddressIsAnsweredQuietly() throws Exception {
        var random = new Random(SEED);
        var statuses = new TreeMap<Integer, Integer>();
        for (var tried = 0; tried < TRIES; tried++) {
            var address = address(random);
            var answer = RawRequest.get(site, address, "Host: localhost");
            assertThat(answer.status()).as(address).isIn(200, 301, 400, 404, 406, 410);
            assertQuiet(address, answer);
            statuses.merge(answer.status(), 1, Integer::sum);
        }
        // Else the tries would never get past the door.
        assertThat(statuses.get(200)).isGreaterThan(TRIES / 5);
        assertThat(statuses.get(400)).isGreaterThan(TRIES / 5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Evil: zqx<script>",
                "Accept-Encoding: gzip;q=9, zqx<script>",
                "If-None-Match: zqx<script>, \"",
                "If-Modified-Since: never",
                "Range: bytes=0-0,0-0,5-1,-99999999999999999999",
                "Accept: */*;q=x, zqx<b>",
                "Accept-Language: ../../etc;q=1",
                "Cookie: a=\"zqx<b>; b=\\",
                "Transfer-Encoding: gzip",
                "Upgrade: h2c",
                "Authorization: Basic zqx"
            })
    void noForgedHeaderIsEchoedOrAtFault(String header) throws Exception {
        for (var address : List.of("/talks", "/talks?format=csv", "/nowhere", "/?from=zqx")) {
            var answer = RawRequest.get(site, address, "Host: localhost", header);
            assertThat(answer.status()).as(address).isIn(200, 400, 404, 501);
            assertQuiet(address, answer);
        }
    }

    @ParameterizedTest
    @CsvSource({"localhost@evil.example", "evil.example/x", "<b>", "a%0d%0ab", "..", "'", "a:b", "[::1"})
    void aHostThatIsNoneIsNotEchoed(String host) throws Exception {
        for (var address : List.of("/talks", "/talks?format=json", "/speakers/ada-n")) {
            var answer = RawRequest.get(site, address, "Host: " + host);
            assertThat(answer.status()).as(address).isIn(200, 301, 400);
            assertThat(answer.body()).doesNotContain("<b>/", "evil.example/x");
            assertQuiet(address, answer);
        }
    }

    private static String address(Random random) {
        var address = new StringBuilder(one(PATHS, random));
        if (random.nextInt(4) == 0) {
            address.insert(random.nextInt(address.length()) + 1, one(RAW, random));
        }
        var parameters = random.nextInt(4);
        for (var number = 0; number < parameters; number++) {
            address.append(number == 0 ? '?' : '&')
                    .append(one(PARAMETERS, random))
                    .append('=');
            var value = new StringBuilder(one(PIECES, random));
            if (random.nextInt(3) == 0) {
                value.insert(random.nextInt(value.length()), one(PIECES, random));
            }
            address.append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
            if (random.nextInt(6) == 0) {
                address.append(one(RAW, random));
            }
        }
        return address.toString();
    }

    private static String one(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    /** Protected, whole in its form, and with nothing of the address in it that could run. */
    private static void assertQuiet(String address, Answered answer) throws Exception {
        assertThat(answer.header("Content-Security-Policy")).as(address).startsWith("default-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
        assertThat(answer.header("Set-Cookie")).as(address).isEmpty();
        if (answer.status() == 301) {
            assertThat(answer.header("Location")).as(address).startsWith("/").doesNotStartWith("//");
        }
        var type = answer.header("Content-Type");
        if (type.startsWith("text/html")) {
            var page = Jsoup.parse(answer.body());
            assertThat(page.select("script:not([type='application/ld+json']), img, b:contains(zqx), [onerror], [onx]"))
                    .as(address)
                    .isEmpty();
            assertThat(answer.body()).as(address).doesNotContain("zqx49", "zqx<b>");
        } else if (type.contains("json")) {
            assertThatNoException().as(address).isThrownBy(() -> new JsonMapper().readTree(answer.body()));
        } else if (type.contains("xml")) {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            assertThatNoException()
                    .as(address)
                    .isThrownBy(() ->
                            builder.parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8))));
        }
    }
}
