package parley.publishing.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;
import parley.server.RawRequest;
import tools.jackson.databind.json.JsonMapper;

@MadeUpRecord
class ErrorPagesTest {

    @Autowired
    Site site;

    @ParameterizedTest
    @CsvSource({
        "/speakers/ada-nort, /speakers/ada-north",
        "/talks/harbor-round, /talks/harbour-round",
        "/statements/ada-redy, /statements/ada-ready",
        "/topics/fish, /topics/fishing",
        "/sources/2014-05-05-gazete, /sources/2014-05-05-gazette",
        "/speaker, /speakers",
        "/abuot, /about",
        "/about/date, /about/data",
    })
    void offersCloseMatchesForWhatIsNotOnRecord(String asked, String meant) {
        var answer = site.get(asked);
        assertThat(answer.statusCode()).isEqualTo(404);
        var page = site.parse(answer);
        assertThat(page.selectFirst("h1").text()).isEqualTo("Page not found");
        assertThat(page.select("main li a").eachAttr("href")).startsWith(meant);
        assertThat(page.select("main > p a").attr("href")).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere/at/all",
                "/nowhere.json",
                "/statements/nobody/cite.json",
                "/talks/nobody/cite.ris",
                "/statements/%25",
                "/statements/%3Cscript%3E",
                "/speakers/zzzzzzzzzzzzzzzzzzzzzzzzzzz",
                "/error",
                "/parley.js",
                "/templates/layout.html",
                "/db/migration/V1__record.sql",
                "/data/talks.yaml",
                "/actuator",
            })
    void answers404WhereThereIsNothing(String path) {
        var answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertOwnPage(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "/speakers/, /speakers",
        "/talks/harbour-round/?q=sea, /talks/harbour-round?q=sea",
        "/speakers//other.example/, /speakers//other.example",
    })
    void leadsFromASlashTooManyToThePage(String asked, String page) {
        var answer = site.get(asked);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//other.example/", "///other.example/", "/%2Fother.example/", "/\\other.example/"})
    void leadsToNoOtherSite(String asked) throws IOException {
        var answer = RawRequest.get(site, asked, "Host: localhost");
        assertThat(answer.status()).isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/speakers;a=b", "/speakers;a=b/ada-north", "/;a=b"})
    void answers400ToParametersOfAPath(String asked) {
        assertThat(site.get(asked).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/speakers/ada-nort?format=json, 404, Page not found, /speakers/ada-north",
        "/nowhere?format=json, 404, Page not found, ''",
    })
    void answersAProblemToWhoAskedForJson(String asked, int status, String title, String link) {
        var answer = site.get(asked);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("title").asString()).isEqualTo(title);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(problem.get("instance").asString()).isEqualTo(asked.replaceFirst("\\?.*", ""));
        if (!link.isEmpty()) {
            assertThat(problem.get("links").get(0).asString()).isEqualTo(link);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?q=%ff&format=json", "/?format=json&q=%zz"})
    void answersAProblemToBrokenParameters(String asked) throws IOException {
        var answer = RawRequest.get(site, asked, "Host: localhost");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void answers405ToAnyoneWhoSends() {
        var answer = site.ask("POST", "/speakers");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
        assertThat(site.parse(answer).selectFirst("h1").text()).isEqualTo("This site can only be read");
        assertOwnPage(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/changes", "/speakers/ada-north"})
    void answersWhatTheAddressSaysToAnyoneWhoTakesNoHtml(String path) {
        var answer = site.get(path, "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(site.get(path).body());
    }

    @Test
    void answers406WithAPageToAnyoneWhoTakesNoEncoding() {
        var answer = site.get("/talks", "Accept-Encoding", "*;q=0");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertOwnPage(answer);
    }

    @Test
    void answersTheFormatOfAnErrorInHtmlToAnyone() {
        var answer = site.get("/nowhere", "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertOwnPage(answer);
    }

    private void assertOwnPage(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .isEqualToIgnoringCase("text/html;charset=UTF-8");
        var page = site.parse(answer);
        assertThat(page.select(".masthead nav a")).isNotEmpty();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.text())
                .doesNotContainIgnoringCase("exception")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("at org.");
    }
}
