package parley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;

@MadeUpRecord
class ListingPageTest {

    @Autowired
    Site site;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    side=northland               | statement-ada-ready statement-ada-undated
                    side=northland&kind=quote    | statement-ada-ready
                    speaker=cleo-south           | statement-cleo-fish-first
                    of=ben-north                 | statement-cleo-fish-first
                    topic=ferries                | statement-ada-ready statement-eve-storm statement-ada-undated
                    talks=harbour-round          | statement-cleo-fish-first talks-harbour-round statement-ada-ready
                    kind=talks                   | talks-harbour-round talks-island-summit talks-ministers-call talks-leaders
                    kind=paraphrase&topic=ferries | statement-ada-undated
                    kind=partial-quote           | statement-cleo-fish-first statement-eve-storm
                    kind=talks&order=newest      | talks-ministers-call talks-island-summit talks-harbour-round talks-leaders
                    from=2014-06                 | talks-island-summit talks-ministers-call
                    to=2014-05-01                | statement-cleo-fish-first statement-eve-storm
                    from=2024                    | talks-ministers-call
                    q=about:ferries&order=oldest | statement-ada-ready statement-eve-storm statement-ada-undated
                    """)
    void findsWhatAFilterAsksFor(String query, String anchors) {
        assertThat(found("/?" + query)).containsExactly(anchors.split(" "));
    }

    @Test
    void saysInWordsWhatIsOnWithALinkThatTakesItOff() {
        var on = site.page("/?side=northland&topic=ferries&kind=quote").selectFirst(".on");
        assertThat(on.text())
                .isEqualTo(
                        "Statements by Northland (remove this filter) on Ferries (remove this filter) that are quotes (remove this filter) 1 entry");
        assertThat(on.select("a").eachAttr("href"))
                .containsExactly(
                        "/?topic=ferries&kind=quote", "/?side=northland&kind=quote", "/?side=northland&topic=ferries");
    }

    @Test
    void offersOnlyChoicesThatLeaveSomethingWithHowMuch() {
        var page = site.page("/?side=southland");
        assertThat(options(page, "topic")).containsExactly("Any", "Fishing rights (1)");
        assertThat(options(page, "side")).containsExactly("Any", "Northland (2)", "Southland (1)", "The Isles (1)");
        assertThat(page.select("select[name=side] option[selected]").eachAttr("value"))
                .containsExactly("southland");
    }

    @Test
    void offersWhomStatementsSpeakOfAndWhereTheyAreFrom() {
        var page = site.page("/");
        assertThat(options(page, "of")).containsExactly("Any", "Ben North (1)");
        assertThat(options(page, "source")).hasSize(3).contains("Three days in Harbour Town (6)");
        assertThat(page.select("select[name=source] option").eachAttr("value"))
                .containsExactlyInAnyOrder("", "2014-05-05-gazette", "undated-leaflet");
        assertThat(options(page, "publisher")).hasSize(2);
        assertThat(site.page("/?of=ben-north")
                        .select("select[name=of] option[selected]")
                        .eachAttr("value"))
                .containsExactly("ben-north");
        assertThat(site.page("/speakers/cleo-south?of=ben-north").select("select[name=of]"))
                .hasSize(1);
    }

    /** The form counts what it would leave, and so does the list. */
    @ParameterizedTest
    @ValueSource(strings = {"of", "source", "publisher", "language"})
    void leavesAsManyAsItsFormSays(String field) {
        for (var option : site.page("/").select("select[name=" + field + "] option:not([value=''])")) {
            var list = site.page("/?" + field + "=" + encoded(option.attr("value")));
            assertThat(option.text()).endsWith("(" + list.select(".entry").size() + ")");
            assertThat(list.select("select[name=" + field + "] option[selected]")
                            .eachText())
                    .containsExactly(option.text());
        }
    }

    @Test
    void narrowsByWhenASourceWasPublishedAsWellAsByWhenItMayHaveBeenSaid() {
        assertThat(found("/?published-from=2014-05-05&published-to=2014-05-05&kind=quote"))
                .containsExactly("statement-ada-ready");
        assertThat(found("/?published-from=2014-05-06")).isEmpty();
        assertThat(site.page("/?published-to=2015").selectFirst(".on").text())
                .startsWith("Statements and talks published in 2015 or earlier (remove this filter)");
    }

    @Test
    void putsWhatSurelyLiesInTheDatesFirstAndCountsItApart() {
        var page = site.page("/?to=2014-05-04");
        assertThat(page.select(".list > .note").text())
                .isEqualTo("Surely in the dates asked for: 3, which come first. Perhaps: 1 more.");
        assertThat(found("/?to=2014-05-04"))
                .containsExactly(
                        "statement-cleo-fish-first",
                        "talks-harbour-round",
                        "statement-ada-ready",
                        "statement-eve-storm");
        assertThat(found("/?to=2014-05-03"))
                .as("no date of these surely lies within")
                .hasSize(3);
        assertThat(page.select(".day > h2 small").eachText())
                .containsExactly("that day or earlier", "Sunday", "may lie outside the dates asked for");
        var json = site.get("/?to=2014-05-04&format=json").body();
        assertThat(json).contains("\"total\":4,\"surely\":3");
        assertThat(site.page("/?side=northland").select(".list > .note")).isEmpty();
    }

    @Test
    void keepsTheFormFoldedUnlessItHasAFault() {
        for (var address : List.of("/", "/?side=isles", "/?q=fish&kind=quote", "/speakers/ada-north?kind=quote")) {
            assertThat(site.page(address).selectFirst("details.filters").hasAttr("open"))
                    .as(address)
                    .isFalse();
        }
        assertThat(site.parse(site.get("/?side=mars"))
                        .selectFirst("details.filters")
                        .hasAttr("open"))
                .isTrue();
    }

    @Test
    void saysWhenAnEntryIsThereBecauseItsDateIsOpen() {
        var page = site.page("/?to=2014-05-03");
        assertThat(page.select(".day > h2 small").eachText())
                .containsExactly(
                        "that day or earlier; may lie outside the dates asked for",
                        "may lie outside the dates asked for",
                        "may lie outside the dates asked for");
    }

    @ParameterizedTest
    @CsvSource({"about:ferry, Ferries", "about:ferries, Ferries", "by:eve, Éve", "about:island, Island"})
    void marksWhatWasSearchedForWhereverItStands(String words, String marked) {
        var page = site.page("/?q=" + encoded(words));
        assertThat(page.select(".entry")).isNotEmpty();
        assertThat(page.select(".about, mark").text()).contains(marked);
    }

    @Test
    void showsTheOtherWordingThatIsFound() {
        var entry = site.page("/?q=%22the+north+had%22").getElementById("statement-ada-ready");
        assertThat(entry.select(".also mark").eachText()).containsExactly("The north had");
    }

    @Test
    void marksHitsInsideQuotedWordsWithoutBreakingThem() {
        var words = site.page("/?q=sign").getElementById("statement-ada-ready").selectFirst("q");
        assertThat(words.text()).isEqualTo("“We are ready to sign, and we said ‘today’”");
        assertThat(words.select("mark").eachText()).containsExactly("sign");
    }

    @ParameterizedTest
    @Tag("any-database")
    @CsvSource({
        "from=yesterday, from, can’t be read as a date",
        "to=2022-02-30, to, can’t be read as a date",
        "from=%5B..2024%5D, from, has no first day",
        "published-from=../2024, published-from, has no first day",
        "to=2024/.., to, has no last day",
        "from=2015&to=2014, to, before the day in From",
        "published-from=2015&published-to=2014, published-to, before the day in Published from",
        "published-to=soon, published-to, can’t be read as a date",
        "source=nothing, source, Sources lists them all",
        "language=Klingon, language, is no language",
        "side=mars, side, There are northland",
        "speaker=nobody, speaker, Nothing on record has the id",
        "topic=x, topic, Nothing on record has the id",
        "of=nobody, of, Nothing on record has the id",
        "talks=x, talks, Nothing on record has the id",
        "kind=poem, kind, 'quote, partial-quote, paraphrase, talks'",
        "order=up, order, 'oldest, newest, best'",
        "order=best, order, needs words",
        "q=%22open, q, ''",
    })
    void answersAMalformedFilterWithTheFormAsItWasFilledAndTheFaultBesideItsField(
            String query, String field, String fault) {
        var answer = site.get("/?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        var page = site.parse(answer);
        var input = page.selectFirst("main [name=" + field + "]");
        assertThat(input.attr("aria-invalid")).isEqualTo("true");
        var message = page.getElementById(input.attr("aria-describedby")).text();
        assertThat(message).contains(fault);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.title()).startsWith("Error: ");
        var box = page.selectFirst(".faults");
        assertThat(box.hasAttr("autofocus")).isTrue();
        assertThat(box.attr("tabindex")).isEqualTo("-1");
        assertThat(box.select("li a").eachText()).containsExactly(message);
        assertThat(box.select("li a").attr("href")).isEqualTo("#" + input.id());
        assertThat(page.select(".on")).isEmpty();
        assertThat(page.select(".day .entry").eachAttr("id")).isEqualTo(found("/"));
        assertThat(site.ask("HEAD", "/?" + query).statusCode()).isEqualTo(400);
        for (var format : List.of("csv", "atom")) {
            var data = site.get("/?" + query + "&format=" + format);
            assertThat(data.statusCode()).as(format).isEqualTo(400);
            assertThat(data.body()).as(format).contains("class=\"faults\"");
        }
    }

    @Test
    void keepsTheListOfASpeakerBelowAFault() {
        var page = site.parse(site.get("/speakers/ada-north?from=soon"));
        assertThat(page.title()).startsWith("Error: Ada");
        assertThat(page.select(".faults li a").attr("href")).isEqualTo("#f-from");
        assertThat(page.select(".day .entry").eachAttr("id")).isEqualTo(found("/speakers/ada-north"));
    }

    /** Whatever is at fault narrows nothing, so that all else is there to be chosen still. */
    @ParameterizedTest
    @Tag("any-database")
    @ValueSource(
            strings = {
                "side=atlantis",
                "speaker=nobody",
                "of=nobody",
                "topic=x",
                "talks=x",
                "kind=poem",
                "order=up",
                "from=yesterday",
                "to=2022-02-30",
                "from=2015&to=2014",
                "q=%22open",
            })
    void aFaultLeavesTheOtherChoicesInTheForm(String fault) {
        var others = new LinkedHashMap<>(Map.of(
                "q", "ferries",
                "side", "northland",
                "speaker", "ada-north",
                "topic", "ferries",
                "talks", "harbour-round",
                "kind", "quote",
                "order", "newest",
                "from", "2014-05",
                "to", "2014-06"));
        for (var parameter : fault.split("&")) {
            others.remove(parameter.split("=")[0]);
        }
        var query = others.entrySet().stream()
                .map(other -> other.getKey() + "=" + other.getValue())
                .collect(Collectors.joining("&"));
        var answer = site.get("/?" + query + "&" + fault);
        assertThat(answer.statusCode()).isEqualTo(400);
        var page = site.parse(answer);
        assertThat(page.select(".fault")).as(fault).hasSize(1);
        others.forEach((name, value) -> assertThat(chosen(page, name)).as(name).isEqualTo(value));
        // Nor is anything taken from what there is to choose from.
        var whole = site.page("/?" + query);
        for (var name : List.of("side", "topic", "talks", "kind")) {
            if (others.containsKey(name)) {
                assertThat(page.select("[name=%s] option".formatted(name)).size())
                        .as(name)
                        .isGreaterThanOrEqualTo(
                                whole.select("[name=%s] option".formatted(name)).size());
            }
        }
    }

    /** Even where what is right in a form leaves nothing. */
    @ParameterizedTest
    @Tag("any-database")
    @ValueSource(
            strings = {
                "/?side=atlantis&speaker=nobody&kind=talks",
                "/?topic=x&talks=x&side=northland&speaker=cleo-south",
                "/?kind=poem&side=atlantis&q=unheard",
                "/speakers/ada-north?topic=x&talks=x&to=1999",
            })
    void severalFaultsLeaveAllThatCanBeChosenInTheForm(String address) {
        var answer = site.get(address);
        assertThat(answer.statusCode()).isEqualTo(400);
        var page = site.parse(answer);
        var whole = site.page(address.substring(0, address.indexOf('?')));
        for (var select : whole.select("select")) {
            var name = select.attr("name");
            assertThat(page.select("select[name=%s] option".formatted(name)).eachAttr("value"))
                    .as(name)
                    .containsAll(select.select("option").eachAttr("value"));
        }
    }

    private static String chosen(Document page, String name) {
        var field = page.selectFirst("[name=" + name + "]");
        return field.tagName().equals("select")
                ? field.select("option[selected]").attr("value")
                : field.attr("value");
    }

    @Test
    void answersWordsWithoutEndAndKeepsThem() {
        var words = "word ".repeat(2000).strip();
        var answer = site.get("/?q=" + encoded(words));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(site.parse(answer).selectFirst("[name=q]").attr("value")).isEqualTo(words);
    }

    @ParameterizedTest
    @Tag("any-database")
    @ValueSource(strings = {"*:*", "a~2", "((((", "-", "--", "\"\"", "a AND", "^", "\\", "/", "|+-!", "%00", "<b>"})
    void takesAnyOperatorWithoutAFault(String words) {
        assertThat(site.get("/?q=" + encoded(words)).statusCode()).isLessThan(500);
    }

    @Test
    void offersASpellingAndOneFilterLessWhereNothingIsFound() {
        var page = site.page("/?q=" + encoded("fihs") + "&side=southland");
        assertThat(page.selectFirst(".nothing").text()).contains("Nothing on record");
        assertThat(page.select(".nothing a").eachAttr("href")).anyMatch(href -> href.contains("q=fish"));
        assertThat(site.page("/?side=southland&topic=ferries")
                        .select(".nothing li a")
                        .eachText())
                .containsExactly("Without “by Southland”: 3", "Without “on Ferries”: 1");
    }

    @Test
    void showsAllWhereWordsAloneFindNothing() {
        var page = site.page("/?q=zzzzqqq");
        var all = site.page("/?format=html").select(".entry").size();
        assertThat(page.select(".nothing li a").eachText()).containsExactly("Show all %d entries".formatted(all));
        assertThat(page.selectFirst(".nothing li a").attr("href")).isEqualTo("/");
        assertThat(page.select(".key")).as("no statement that it explains").isEmpty();
    }

    @Test
    void namesASearchOnceAndWhatElseIsOnBesideIt() {
        assertThat(site.page("/?q=fish").select(".on"))
                .as("the heading names it")
                .isEmpty();
        assertThat(site.page("/?q=fish&side=southland").select(".on a")).hasSize(2);
        assertThat(site.page("/?q=north&in=by").select(".on a").text()).contains("by north");
    }

    @Test
    void leavesUnknownParametersOutOfEveryLink() {
        assertThat(site.page("/?side=northland&utm=x&side=isles")
                        .select("a[href*=utm], a[href*=isles][href*=northland]"))
                .isEmpty();
    }

    @Test
    void filtersASpeakersPageTheSameWay() {
        var page = site.page("/speakers/ada-north?kind=quote");
        assertThat(page.select(".day .entry").eachAttr("id")).containsExactly("statement-ada-ready");
        assertThat(page.selectFirst("main form").attr("action")).isEqualTo("/speakers/ada-north");
        assertThat(page.select("[name=speaker]")).isEmpty();
        assertThat(site.get("/speakers/ada-north?from=x").statusCode()).isEqualTo(400);
    }

    @Test
    void showsHowWhatASpeakerSaidDeveloped() {
        assertThat(site.page("/speakers/ada-north")
                        .select("dt:contains(Spoke about) + dd")
                        .eachText())
                .containsExactly("Ferries 2");
    }

    @Test
    void offersNoChoiceOfASourceOrALanguageThatAllStatementsHave() {
        assertThat(site.page("/").select("select[name=source]")).isNotEmpty();
        var one = site.page("/?speaker=cleo-south");
        assertThat(one.select("select[name=kind]")).isNotEmpty();
        assertThat(one.select("select[name=source], select[name=language]")).isEmpty();
    }

    @Test
    void answers404WhereThePageIsToldByWhatIsNotOnRecord() {
        assertThat(site.get("/?start=statement-nothing").statusCode()).isEqualTo(404);
    }

    private List<String> found(String path) {
        return site.page(path).select(".entry").eachAttr("id");
    }

    private static List<String> options(Document page, String name) {
        return page.select("select[name=" + name + "] option").eachText();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
