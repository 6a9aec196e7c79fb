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

    @Autowired
    Site site;

    @ParameterizedTest
    @CsvSource({
        "/statements/ada-set, /statements/ada-ready",
        "/talks/port-round, /talks/harbour-round",
        "/speakers/ada-n, /speakers/ada-north",
        "/sources/gazette, /sources/2014-05-05-gazette",
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
        "/?of=ada-n, /?of=ada-north",
        "/?of=ada-n&format=atom, /?of=ada-north&format=atom",
        "/speakers/cleo-south?of=ada-n, /speakers/cleo-south?of=ada-north",
        "/?topic=boats&talks=port-round&side=isles, /?topic=ferries&talks=harbour-round&side=isles",
        "/?start=statement-ada-steady, /?start=statement-ada-ready",
        "/?end=talks-port-round&speaker=ada-n, /?end=talks-harbour-round&speaker=ada-north",
        "/statements/ada-ready?topic=boats, /statements/ada-ready?topic=ferries",
        "/speakers/ada-n?topic=boats&format=json, /speakers/ada-north?topic=ferries&format=json",
        "/?side=isles&kind=own-words&from=2014, /?side=isles&kind=quote&from=2014", // W3
        "/speakers/ada-n?kind=reported&format=json, /speakers/ada-north?kind=paraphrase&format=json",
    })
    void leadOnFromListsThatAreNarrowedToThem(String former, String now) {
        assertMoved(former, now);
    }

    /** A browser keeps the fragment of the old address, which names nothing on the new page. */
    @ParameterizedTest
    @CsvSource({
        "/?at=statement-ada-set, /?at=statement-ada-ready#statement-ada-ready",
        "/?at=talks-port-round&topic=boats, /?at=talks-harbour-round&topic=ferries#talks-harbour-round",
        "/speakers/ada-n?at=statement-ada-set, /speakers/ada-north?at=statement-ada-ready#statement-ada-ready",
        "/?at=statement-ada-ready&topic=boats, /?at=statement-ada-ready&topic=ferries",
    })
    void leadOnInContextToTheEntryItself(String former, String now) {
        assertMoved(former, now);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?speaker=ada-north",
                "/?speaker=boats",
                "/statements/ada-ready?topic=weather",
                "/sources?at=statement-dan-storm",
                "/topics/ferries?topic=weather",
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
                "/statements/dan-storm/cite.json",
                "/statements/dan-storm/cite.ris",
                // Renamed before it was withdrawn.
                "/statements/dan-gale",
                "/?at=statement-dan-storm",
                "/?side=isles&start=statement-dan-gale",
                "/?end=statement-dan-storm&format=json",
                "/speakers/ada-north?at=statement-dan-storm",
                "/talks/harbour-round?at=statement-dan-storm",
                "/topics/ferries?start=statement-dan-storm&format=csv",
            })
    void sayOfWhatWasWithdrawnWhenAndWhy(String path) {
        var answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        var page = site.parse(answer);
        assertThat(page.select("h1").eachText()).containsExactly("This statement was withdrawn");
        assertThat(page.select(".lede time").attr("datetime")).isEqualTo("2014-05-10");
        assertThat(page.select(".lede").text()).contains("since Saturday 10 May 2014");
        assertThat(page.select(".facts dd").eachText()).containsExactly("The leaflet took <i>this</i> back.");
        assertThat(page.select(".masthead nav a")).isNotEmpty();
        var log = page.select("main p a").attr("href");
        assertThat(log).isEqualTo("/changes#withdrawn-statement-dan-storm-2014-05-10");
        assertThat(site.page("/changes").getElementById(log.substring("/changes#".length())))
                .isNotNull();
    }

    @Test
    void sayItOfATopicToo() {
        var answer = site.get("/topics/weather");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(site.parse(answer).title()).isEqualTo("Withdrawn: topic weather · Parley");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/?topic=weather", "/?q=rain&topic=weather&format=atom", "/speakers/ada-north?topic=weather"})
    void sayOfAListThatIsNarrowedToWhatWasWithdrawnThatThisIsGone(String path) {
        var answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(site.parse(answer).select(".facts dd").text()).isEqualTo("Nothing was said on it.");
    }

    @Test
    void nameTalksAsMany() {
        var answer = site.get("/talks/river-round");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(site.parse(answer).selectFirst("h1").text()).isEqualTo("These talks were withdrawn");
        assertThat(site.parse(answer).select(".lede").text())
                .startsWith("They are no longer on record since Saturday 10 May 2014. Their address stays");
    }

    private void assertMoved(String former, String now) {
        var answer = site.get(former);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(now);
    }
}
