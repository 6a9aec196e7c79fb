package parley.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;

@MadeUpRecord
class FormerAddressesTest {

    @Autowired Site site;

    @ParameterizedTest
    @CsvSource({
        "/statements/ada-set, /statements/ada-ready",
        "/talks/port-round, /talks/harbour-round",
        "/speakers/ada-n, /speakers/ada-north",
        "/sources/gazette, /sources/2031-05-05-gazette",
        "/topics/boats, /topics/ferries",
    })
    void leadOnFromEachKindOfThing(String former, String now) {
        assertMoved(former, now);
        assertThat(site.get(now).statusCode()).isEqualTo(200);
    }

    @Test
    void leadAtOnceToTheEndOfSeveralRenamings() {
        assertMoved("/statements/ada-steady", "/statements/ada-ready");
    }

    @ParameterizedTest
    @CsvSource({
        "/statements/ada-set?format=json, /statements/ada-ready?format=json",
        "/statements/ada-set?a=%7Bb%7D&a=c%20d, /statements/ada-ready?a=%7Bb%7D&a=c%20d",
        "/statements/ada-set/cite.bib, /statements/ada-ready/cite.bib",
        "/talks/port-round/calendar/x?y=z, /talks/harbour-round/calendar/x?y=z",
    })
    void keepWhatFollowsTheIdAndTheQuery(String former, String now) {
        assertMoved(former, now);
    }

    @ParameterizedTest
    @CsvSource({
        "/?speaker=ada-n, /?speaker=ada-north",
        "/?topic=boats&talks=port-round&side=isles, /?topic=ferries&talks=harbour-round&side=isles",
        "/?start=statement-ada-steady, /?start=statement-ada-ready",
        "/?end=talks-port-round&speaker=ada-n, /?end=talks-harbour-round&speaker=ada-north",
        "/statements/ada-ready?topic=boats, /statements/ada-ready?topic=ferries",
    })
    void leadOnFromListsThatAreNarrowedToThem(String former, String now) {
        assertMoved(former, now);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?speaker=ada-north",
                "/?speaker=boats",
                "/?topic=weather",
                "/?start=ada-set",
                "/?q=boats&&=&topic",
                "/?speaker=statement-ada-set",
                "/changes?topic=%62oats"
            })
    void leaveEveryOtherQueryAlone(String path) {
        assertThat(site.get(path).statusCode()).isNotEqualTo(301).isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/statements/boats",
                "/topics/ada-set",
                "/sides/ada-n",
                "/statements/ada-ready/nothing",
                "//elsewhere.example?topic=boats",
                "//elsewhere.example/statements/ada-set"
            })
    void leadNowhereFromWhatNeverWasAnAddress(String path) {
        assertThat(site.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/statements/dan-storm",
                "/statements/dan-storm/cite.bib",
                "/statements/dan-storm?format=json",
                // Renamed before it was withdrawn.
                "/statements/dan-gale",
            })
    void sayOfWhatWasWithdrawnWhenAndWhy(String path) {
        var answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        var page = site.parse(answer);
        assertThat(page.select("h1").eachText()).containsExactly("This statement was withdrawn");
        assertThat(page.select(".lede time").attr("datetime")).isEqualTo("2031-05-10");
        assertThat(page.select(".lede").text()).contains("since Saturday 10 May 2031");
        assertThat(page.select(".facts dd").eachText())
                .containsExactly("The leaflet took <i>this</i> back.");
        assertThat(page.select(".masthead nav a")).isNotEmpty();
        var log = page.select("main p a").attr("href");
        assertThat(log).isEqualTo("/changes#withdrawn-statement-dan-storm-2031-05-10");
        assertThat(site.page("/changes").getElementById(log.substring("/changes#".length())))
                .isNotNull();
    }

    @Test
    void sayItOfATopicToo() {
        var answer = site.get("/topics/weather");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(site.parse(answer).title()).isEqualTo("Withdrawn: topic weather · Parley");
    }

    private void assertMoved(String former, String now) {
        var answer = site.get(former);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(now);
    }
}
