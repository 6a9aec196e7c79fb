package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import parley.publishing.format.Workbooks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Each page as data, read with a parser of its own kind. */
@MadeUpRecord
class FormatsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    Site site;

    @ParameterizedTest
    @Tag("any-database")
    @ValueSource(
            strings = {
                "/",
                "/?side=northland&order=newest",
                "/?q=ferries&from=2014&to=2015",
                "/?kind=paraphrase&from=2024",
                "/changes",
                "/speakers/ada-north",
                "/speakers/ada-north?topic=ferries",
                "/speakers/ben-north",
                "/speakers/northern-delegation",
                "/talks",
                "/talks/harbour-round",
                "/talks/leaders",
                "/topics",
                "/topics/ferries",
                "/sources",
                "/sources/2014-05-05-gazette",
                "/sources/undated-leaflet",
                "/statements/ada-ready",
                "/statements/ada-undated",
                "/statements/cleo-fish-first",
                "/speakers",
                "/about",
                "/about/data"
            })
    void answersAsItsSchemaSaysAndItsJsonLdExpandsWithoutLoss(String path) throws Exception {
        var data = data(path);
        var answer = site.get(data);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        var json = JSON.readTree(answer.body());
        assertThat(schema().validate(json)).isEmpty();
        assertThat(json.get("address").asString()).isEqualTo(site.address() + path);

        var page = site.page(path);
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo(site.address() + path)
                .isEqualTo(page.select("meta[property=og:url]").attr("content"));
        assertThat(page.select("script[type=application/ld+json]")).hasSize(1);
        assertExpandsWithoutLoss(page.selectFirst("script").data());

        // Each link at the foot leads to what it says, and the head and the header name the same.
        var links = page.select("footer a[rel=alternate]");
        assertThat(links.eachAttr("href"))
                .isEqualTo(page.select("link[rel=alternate]").eachAttr("href"))
                .contains(data);
        var header = site.ask("HEAD", path).headers().firstValue("Link").orElse("");
        links.forEach(link -> {
            var other = site.get(link.attr("href"));
            assertThat(other.statusCode()).isEqualTo(200);
            assertThat(other.headers().firstValue("Content-Type").orElse("")).startsWith(link.attr("type"));
            assertThat(header).contains("<" + link.attr("href") + ">; rel=\"alternate\"");
        });
    }

    @Test
    void isDescribedByASchemaThatIsOneItself() throws Exception {
        var meta = registry().getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        var served = site.get("/schema/page.json");
        assertThat(meta.validate(JSON.readTree(served.body()))).isEmpty();
    }

    @Test
    void tellsWhoseWordsTheyAreAndNoMoreOfADateThanItsSource() {
        var statement = json("/statements/cleo-fish-first").get("statements").get(0);
        assertThat(statement.get("text").asString()).isEqualTo("Fish came first, and Ben North “knows it”.");
        assertThat(statement.get("words").toString())
                .isEqualTo(
                        "[{\"paraphrased\":\"Fish came first, and Ben North \"},{\"quoted\":\"knows it\"},{\"paraphrased\":\".\"}]");
        assertThat(statement.get("kind").asString()).isEqualTo("partial-quote");
        assertThat(statement.get("date").toString())
                .isEqualTo("{\"edtf\":\"[..2014-05-04]\",\"earliest\":null,\"latest\":\"2014-05-04\",\"time\":null,"
                        + "\"datedBy\":\"order\",\"note\":\"She spoke before the minister did.\"}");
        var report = statement.get("reports").get(0);
        assertThat(report.get("via").toString()).isEqualTo("[\"Coast Radio\"]");
        assertThat(report.get("source").get("id").asString()).isEqualTo("2014-05-05-gazette");
        assertThat(report.get("address").asString()).isEqualTo(site.address() + "/sources/2014-05-05-gazette#p3");
        assertThat(report.get("wording").isNull()).isTrue();
    }

    @Test
    void holdsTheEntriesOfTheTimelineInOrderWithWhatNarrowsThem() {
        var json = json("/?topic=ferries&order=newest&start=statement-eve-storm");
        assertThat(json.get("filter").toString()).isEqualTo("{\"topic\":\"ferries\",\"order\":\"newest\"}");
        assertThat(json.get("total").asInt()).isEqualTo(3);
        assertThat(json.get("summary").asString()).startsWith("4 statements by 3 speakers");
        assertThat(json.get("entries").findValuesAsString("text"))
                .containsExactly(
                        "The <i>summit</i> & the storm “could not share a day”.",
                        "“We are ready to sign, and we said ‘today’”",
                        "She called the north “ready”.",
                        "The north had said that it was ready.",
                        "Ferries would run again.");
        var talks = json("/?kind=talks").get("entries").get(0);
        assertThat(talks.get("statement").isNull()).isTrue();
        assertThat(talks.get("talks").get("id").asString()).isEqualTo("harbour-round");
    }

    @Test
    void holdsWhatThePageOfASpeakerDoes() {
        var json = json("/speakers/ada-north");
        var person = json.get("participants").get(0);
        assertThat(person.get("side").get("name").asString()).isEqualTo("Northland");
        assertThat(person.get("statements").asInt()).isEqualTo(2);
        assertThat(json.get("statements")).hasSize(2);
        assertThat(json.get("talks")).hasSize(1);
        var office = json.get("offices").get(0);
        assertThat(office.get("office").asString()).isEqualTo("Minister of Boats");
        assertThat(office.get("address").asString()).endsWith("/sources/2014-05-05-gazette#p2");
        var development = json.get("developments").get(0);
        assertThat(development.get("topic").asString()).isEqualTo("ferries");
        assertThat(development.get("first").get("edtf").asString()).isEqualTo("2014-05-04");
        assertThat(development.get("last").get("edtf").asString()).isEqualTo("2014-05-04");
        assertThat(json("/speakers/ben-north").get("spokenOf")).hasSize(1);
    }

    @Test
    void saysWhenSomethingCameOnRecordAndWhenItLastChanged() {
        var statement = json("/statements/ada-ready").get("statements").get(0);
        assertThat(statement.get("added").asString()).isEqualTo("2014-05-06");
        assertThat(statement.get("updated").asString()).isEqualTo("2014-05-10");
        assertThat(site.page("/statements/ada-ready").text())
                .contains("On record since Tuesday 6 May 2014, last changed Saturday 10 May 2014.");
        assertThat(site.page("/talks/leaders").text()).contains("On record since Tuesday 6 May 2014.");
    }

    @ParameterizedTest
    @CsvSource({
        "/?end=statement-ada-ready, next, /?start=statement-eve-storm",
        "/?start=statement-eve-storm, prev, /?end=statement-ada-ready",
        "/?side=northland&start=statement-ada-undated, prev, /?side=northland&end=statement-ada-ready",
        "/speakers/ada-north?start=statement-ada-undated, prev, /speakers/ada-north?end=statement-ada-ready",
        "/talks/harbour-round?end=statement-cleo-fish-first, next, /talks/harbour-round?start=talks-harbour-round",
        "/topics/ferries?start=statement-eve-storm, prev, /topics/ferries?end=statement-ada-ready"
    })
    void leadsToThePagesBesideItInItsHead(String path, String relation, String other) {
        var page = site.page(path);
        assertThat(page.select("head link[rel=" + relation + "]").eachAttr("href"))
                .containsExactlyElementsOf(
                        page.select("a[rel=" + relation + "]").eachAttr("href"))
                .containsExactly(other);
        var answer = site.get(path + "&format=json");
        assertThat(JSON.readTree(answer.body()).get(relation).asString()).isEqualTo(site.address() + data(other));
        assertThat(answer.headers().firstValue("Link").orElse(""))
                .contains("<" + data(other) + ">; rel=\"" + relation + "\"");
        assertThat(site.get(data(other)).statusCode()).isEqualTo(200);
        assertThat(site.get(path).headers().firstValue("Link").orElse(""))
                .contains("<" + other + ">; rel=\"" + relation + "\"");
        assertThat(site.ask("HEAD", path + "&format=csv")
                        .headers()
                        .firstValue("Link")
                        .orElse(""))
                .as("a whole list has no page beside it")
                .doesNotContain("rel=\"" + relation);
    }

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/speakers/ada-north, true",
        "/changes, true",
        "/?side=northland, false",
        "/?q=fish, false",
        "/?at=statement-ada-ready, false",
        "/?start=statement-ada-ready, false",
        "/speakers/ada-north?end=statement-ada-undated, false",
        "/talks/harbour-round?at=statement-cleo-fish-first, false",
        "/topics/ferries?start=statement-eve-storm, false",
        "/speakers/ada-north?topic=ferries, false"
    })
    void keepsSearchEnginesOutOfFilters(String path, boolean indexed) {
        assertThat(site.page(path).select("meta[name=robots][content=noindex]")).hasSize(indexed ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "/?at=statement-ada-ready, /",
        "/?side=northland&at=statement-ada-ready, /?side=northland",
        "/topics/ferries?at=statement-eve-storm, /topics/ferries",
        "/?start=statement-eve-storm, /?start=statement-eve-storm"
    })
    void isKnownByItsListWhereItShowsAnEntryInContext(String path, String canonical) {
        assertThat(site.page(path).select("link[rel=canonical]").attr("href")).isEqualTo(site.address() + canonical);
        assertThat(site.get(path).headers().firstValue("Link").orElse(""))
                .startsWith("<" + site.address() + canonical + ">; rel=\"canonical\"");
    }

    @Test
    void namesNoLinksInItsHeadWhereNoneFitsIn() {
        assertThat(site.get("/?q=" + "a".repeat(6_000)).headers().firstValue("Link"))
                .isEmpty();
    }

    @Test
    void keepsSearchEnginesOutOfEveryFormatButHtml() {
        assertThat(site.get("/").headers().firstValue("X-Robots-Tag")).isEmpty();
        for (var format : List.of("json", "csv", "xlsx", "atom")) {
            assertThat(site.get("/?format=" + format).headers().firstValue("X-Robots-Tag"))
                    .contains("noindex");
        }
    }

    @ParameterizedTest
    @Tag("any-database")
    @CsvSource({
        "/?side=mars&format=json, There are northland",
        "/?from=x&to=y&format=json, “y” can’t be read as a date",
        "/?speakers=ada-north&format=json, This page knows no parameter “speakers”.",
        "/?said_in=harbour-round&format=csv, This page knows no parameter “said_in”.",
        "/speakers/ada-north?side=northland&format=xlsx, This page knows no parameter “side”.",
        "/?kind=quote&kind=talks&format=json, “quote, talks” is none of",
    })
    void givesNoDataForWhatItCannotRead(String path, String fault) {
        var answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        var said = path.endsWith("json")
                ? JSON.readTree(answer.body()).get("detail").asString()
                : site.parse(answer).selectFirst("main").text();
        assertThat(said).contains(fault);
    }

    @Test
    void givesNoneOfTwoFormatsAskedForAtOnce() {
        assertThat(site.get("/?format=json&format=csv").statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?order=oldest", "/?q=&side=northland", "/speakers?letter=N", "/statements/ada-ready"})
    void givesDataForWhatItKnows(String path) {
        assertThat(site.get(path + (path.contains("?") ? "&" : "?") + "format=json")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @Tag("any-database")
    @ValueSource(strings = {"/?from=x", "/?side=mars", "/speakers/ada-north?q=%22a"})
    void answersAMalformedFilterWithItsFormWhateverTheFormat(String path) {
        var plain = site.get(path);
        for (var format : List.of("html", "csv", "xlsx", "atom", "ics", "nonsense")) {
            var answer = site.get(path + "&format=" + format);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).isEqualTo(plain.body());
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        }
        assertThat(site.parse(plain).select(".fault")).hasSize(1);
        assertThat(site.parse(plain).select("meta[name=robots]")).hasSize(1);
        assertThat(site.parse(plain).select("link[rel=alternate]")).isEmpty();
    }

    @Test
    void namesASpeakersSideAsTheirAffiliation() {
        var person = graph("/speakers/ada-north").get(0);
        assertThat(person.get("@type").asString()).isEqualTo("Person");
        assertThat(person.get("affiliation").get("name").asString()).isEqualTo("Northland");
        var delegation = graph("/speakers/northern-delegation").get(0);
        assertThat(delegation.get("@type").asString()).isEqualTo("Organization");
        assertThat(delegation.get("memberOf").get("name").asString()).isEqualTo("Northland");
    }

    @Test
    void isACollectionOfTheEntriesOnThePage() {
        var graph = graph("/?kind=talks");
        var list = graph.get(0).get("mainEntity");
        assertThat(list.get("numberOfItems").asInt()).isEqualTo(4);
        assertThat(list.get("itemListElement").findValuesAsString("url"))
                .first()
                .isEqualTo(site.address() + "/talks/harbour-round");
        assertThat(graph.get(1).get("@type").asString()).isEqualTo("BreadcrumbList");
        assertThat(graph("/")).hasSize(1);
    }

    @Test
    void isACalendarOfTheTalksOfASpeaker() throws Exception {
        var answer = site.get("/speakers/cleo-south?format=ics");
        var calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getComponents()).hasSize(1);
        assertThat(((VEvent) calendar.getComponents().get(0))
                        .getUid()
                        .orElseThrow()
                        .getValue())
                .as("the id that the talks had first")
                .isEqualTo("tag:parley,2022:talks/port-round");
    }

    @Test // D4, C1
    void tellsInEachRowWhenItsSourceWasPublishedOfWhomItSpeaksAndWhenItWasCorrected() {
        assertThat(rows(site, "/?format=csv").get(0))
                .containsEntry("id", "cleo-fish-first")
                .containsEntry("published", "2014-05-05")
                .containsEntry("publisher", "The Gazette")
                .containsEntry("speaks_of", "ben-north")
                .containsEntry("corrected", "2014-05-09");
        assertThat(rows(site, "/topics/ferries?format=csv"))
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("id", "eve-storm")
                        .containsEntry("published", "")
                        .containsEntry("publisher", "")
                        .containsEntry("speaks_of", "")
                        .containsEntry("corrected", ""));
        assertThat(rows(site, "/talks?format=csv").get(0))
                .containsEntry("published", "2014-05-05")
                .containsEntry("publisher", "The Gazette")
                .containsEntry("corrected", "");
        var said = json("/").get("entries").get(0).get("statement");
        assertThat(said.get("speaksOf").findValuesAsString("id")).containsExactly("ben-north");
        assertThat(said.get("reports").get(0).get("publisher").asString()).isEqualTo("The Gazette");
    }

    /** The rows of a list as CSV, by the names of their columns. */
    static List<Map<String, String>> rows(Site site, String path) {
        return CsvMapper.builder()
                .build()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(site.get(path).body())
                .readAll();
    }

    @Test
    void putsStatementsAndTalksInOneTable() {
        var rows = rows(site, "/?format=csv");
        assertThat(rows.get(0))
                .containsEntry("thing", "statement")
                .containsEntry("id", "cleo-fish-first")
                .containsEntry("latest", "2014-05-04")
                .containsEntry("title", "");
        assertThat(rows.get(1))
                .containsEntry("thing", "talks")
                .containsEntry("title", "Harbour round")
                .containsEntry("text", "")
                .containsEntry("updated", "2014-05-10");
    }

    @Test
    void goesOnToTheStatementsBesideItInTheSource() {
        var json = json("/statements/cleo-fish-first");
        assertThat(json.get("prev").asString()).isEqualTo(site.address() + data("/statements/ada-ready"));
        assertThat(json.get("next").asString()).isEqualTo(site.address() + data("/statements/ada-undated"));
        assertThat(json.get("statements")
                        .get(0)
                        .get("speaksOf")
                        .get(0)
                        .get("id")
                        .asString())
                .isEqualTo("ben-north");
        assertThat(site.get("/statements/cleo-fish-first")
                        .headers()
                        .firstValue("Link")
                        .orElse(""))
                .contains("</statements/ada-ready>; rel=\"prev\"", "</statements/ada-undated>; rel=\"next\"");
    }

    @Test
    void claimsAQuotationOnlyForAQuote() {
        var quote = graph("/statements/ada-ready").get(0);
        assertThat(quote.get("@type").asString()).isEqualTo("Quotation");
        assertThat(quote.get("text").asString()).isEqualTo("We are ready to sign, and we said ‘today’");
        assertThat(quote.get("spokenByCharacter").get("name").asString()).isEqualTo("Ada North");
        assertThat(quote.get("dateCreated").asString()).isEqualTo("2014-05-04");
        var partial = graph("/statements/cleo-fish-first").get(0);
        assertThat(partial.get("@type").asString()).isEqualTo("Claim");
        assertThat(partial.has("text")).isFalse();
        assertThat(partial.has("dateCreated")).as("its date is open").isFalse();
        assertThat(partial.get("hasPart").get(0).get("text").asString()).isEqualTo("knows it");
        assertThat(partial.get("citation").get(0).asString())
                .isEqualTo("Three days in Harbour Town, ¶ 3, via Coast Radio");
    }

    @Test // A2
    void tellsAnswersInTheTermsOfCito() {
        var cito = "http://purl.org/spar/cito/";
        var claim = graph("/statements/cleo-fish-first").get(0);
        assertThat(claim.get(cito + "isDisputedBy").get(0).get("@id").asString())
                .isEqualTo(site.address() + "/statements/ada-undated");
        var denial = graph("/statements/ada-undated").get(0);
        assertThat(denial.get(cito + "disputes").get(0).get("@id").asString())
                .isEqualTo(site.address() + "/statements/cleo-fish-first");
        assertThat(claim.get("recordedAt").get(0).get("name").asString()).isEqualTo("Harbour round");
    }

    @Test
    void namesEachSourceOfAStatementOnceHoweverManyOfItsParagraphsReportIt() {
        assertThat(graph("/statements/ada-ready").get(0).get("isBasedOn").findValuesAsString("@id"))
                .containsExactly(
                        site.address() + "/sources/2014-05-05-gazette", site.address() + "/sources/undated-leaflet");
    }

    @Test
    void tellsWhoAttendsATalkFromWhatDoes() {
        var attendees = graph("/talks/harbour-round").get(0).get("attendee");
        assertThat(attendees.findValues("attendee").stream()
                        .map(one -> one.get("@type").asString()))
                .containsExactly("Organization", "Person", "Person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/changes", "/about"})
    void isAPageWhereItIsAboutNothingElse(String path) {
        var graph = graph(path);
        assertThat(graph).hasSize(1);
        assertThat(graph.get(0).get("@type").asString()).isEqualTo("WebPage");
        assertThat(graph.get(0).get("@id").asString()).isEqualTo(site.address() + path);
    }

    @Test
    void describesTheDataAndNotThePageAboutThem() {
        var dataset = graph("/about/data").get(0);
        assertThat(dataset.get("@type").asString()).isEqualTo("Dataset");
        assertThat(dataset.get("description").asString()).startsWith("Diplomatic talks, who took");
    }

    @ParameterizedTest
    @CsvSource({"/?order=newest, 0", "/?at=statement-ada-ready, 0", "/?kind=talks, 2", "/topics/ferries, 2"})
    void leadsFromItsSectionByAnotherName(String path, int steps) {
        var names = graph(path)
                .valueStream()
                .filter(thing -> thing.get("@type").asString().equals("BreadcrumbList"))
                .flatMap(list -> list.findValuesAsString("name").stream())
                .toList();
        assertThat(names).hasSize(steps).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "harbour-round, 2014-05-02, 2014-05-04, https://schema.org/EventScheduled",
        "ministers-call, , , https://schema.org/EventScheduled",
        "island-summit, 2014-06, , https://schema.org/EventCancelled",
        "leaders, , ,"
    })
    void givesAnEventOnlyTheDaysThatAreKnown(String id, String start, String end, String status) {
        var event = graph("/talks/" + id).get(0);
        assertThat(event.path("startDate").asString(null)).isEqualTo(start);
        assertThat(event.path("endDate").asString(null)).isEqualTo(end);
        assertThat(event.path("eventStatus").asString(null)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "/, 8, timeline.csv",
        "/?kind=talks&order=newest, 4, timeline.csv",
        "/?q=about:ferries, 3, timeline.csv",
        "/speakers/ada-north, 2, speakers-ada-north.csv",
        "/speakers/ada-north?kind=quote, 1, speakers-ada-north.csv",
        "/talks, 4, talks.csv",
        "/talks/harbour-round, 2, talks-harbour-round.csv",
        "/topics, 2, topics.csv",
        "/topics/ferries, 3, topics-ferries.csv",
        "/sources, 2, sources.csv",
        "/sources/2014-05-05-gazette, 4, sources-2014-05-05-gazette.csv",
        "/speakers, 6, speakers.csv"
    })
    void isATableOfOneRowAnEntry(String path, int entries, String file) {
        var answer = site.get(path + (path.contains("?") ? "&" : "?") + "format=csv");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"" + file + "\"");
        var rows = CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build()
                .readerForListOf(String.class)
                .<List<String>>readValues(answer.body())
                .readAll();
        assertThat(rows)
                .hasSize(1 + entries)
                .allMatch(row -> row.size() == rows.get(0).size());
        assertThat(rows.get(0)).doesNotHaveDuplicates().contains("address");
        var address = rows.get(0).indexOf("address");
        assertThat(rows.subList(1, rows.size()))
                .allMatch(row -> site.get(path(row.get(address))).statusCode() == 200);
    }

    @ParameterizedTest
    @Tag("any-database")
    @ValueSource(
            strings = {
                "/",
                "/?kind=talks&order=newest",
                "/?q=ferries",
                "/speakers",
                "/speakers/ada-north",
                "/talks",
                "/talks/harbour-round",
                "/topics",
                "/topics/ferries",
                "/sources",
                "/sources/2014-05-05-gazette"
            })
    void isAWorkbookOfTheSameCells(String path) throws Exception {
        var whole = path + (path.contains("?") ? "&" : "?") + "format=";
        var csv = CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build()
                .readerForListOf(String.class)
                .<List<String>>readValues(site.get(whole + "csv").body())
                .readAll();
        assertThat(Workbooks.texts(site.bytes(whole + "xlsx"))).isEqualTo(csv);
        assertThat(site.ask("HEAD", whole + "xlsx").headers().firstValue("Content-Disposition"))
                .contains(site.ask("HEAD", whole + "csv")
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow()
                        .replace(".csv", ".xlsx"));
    }

    @Test
    void isACalendarOfTheDaysThatAreKnown() throws Exception {
        var calendar = new CalendarBuilder()
                .build(new StringReader(site.get("/talks?format=ics").body()));
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getComponents()).hasSize(1);
        var event = (VEvent) calendar.getComponents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("Harbour round");
        assertThat(event.getDateTimeStart().getValue()).isEqualTo("20140502");
        assertThat(event.getDateTimeEnd().getValue())
                .as("the day after the last")
                .isEqualTo("20140505");
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo("20140510T000000Z");
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(event.getLocation().getValue()).isEqualTo("Harbour Town");
        assertThat(site.page("/talks").select("main > .legend").text())
                .isEqualTo("The calendar leaves out 3 of 4 talks: they are only sought, or no source gives their day.");
    }

    @ParameterizedTest
    @Tag("any-database")
    @CsvSource({
        "/talks/leaders, ics, HTML Atom Excel CSV JSON",
        "/changes, csv, HTML Atom JSON",
        "/, ics, HTML Atom Excel CSV JSON",
        "/speakers/ada-north, nonsense, HTML Atom Calendar Excel CSV JSON",
        "/statements/ada-ready, csv, HTML JSON",
        "/talks, nonsense, HTML Calendar Excel CSV JSON",
        "/talks, JSON, HTML Calendar Excel CSV JSON",
        "/about, atom, HTML JSON"
    })
    void answers406WithTheFormatsThatThereAre(String path, String format, String formats) {
        var answer = site.get(path + "?format=" + format);
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        var page = site.parse(answer);
        assertThat(page.selectFirst("h1").text()).isEqualTo("This page has no such format");
        var links = page.select("main li a");
        assertThat(String.join(" ", links.eachText())).isEqualTo(formats);
        links.forEach(
                link -> assertThat(site.get(link.attr("href")).statusCode()).isEqualTo(200));
    }

    @Test
    void ignoresParametersThatItDoesNotKnow() {
        var plain = site.get("/talks?format=html");
        var other = site.get("/talks?utm_source=x&format=html&format=csv&page=%3Cb%3E");
        assertThat(other.body()).isEqualTo(plain.body()).doesNotContain("utm_source");
        assertThat(other.headers().firstValue("Link")).isEqualTo(plain.headers().firstValue("Link"));
    }

    @Test
    void answersHeadAsGetWithoutTheBody() {
        for (var format : List.of("html", "json", "csv", "xlsx", "ics")) {
            var answer = site.ask("HEAD", "/talks?format=" + format);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().firstValue("Content-Type"))
                    .isEqualTo(site.get("/talks?format=" + format).headers().firstValue("Content-Type"));
        }
    }

    @Test
    void answersTheFormatOfTheAddressWhateverIsAccepted() {
        var answer = site.get("/talks?format=json", "Accept", "text/html");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    }

    @Test
    void previewsAStatementWithItsWordsAndItsSpeaker() {
        var page = site.page("/statements/ada-ready");
        assertThat(page.select("meta[property=og:title]").attr("content")).startsWith("Ada North:");
        assertThat(page.select("meta[property=og:description]").attr("content"))
                .contains("Ada North", "“We are ready to sign, and we said ‘today’”");
        assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("article");
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        var image = page.select("meta[property=og:image]").attr("content");
        assertThat(site.get(image.substring(site.address().length())).headers().firstValue("Content-Type"))
                .contains("image/png");
    }

    @Test
    void listsEveryPageInTheSitemap() {
        var listed = site.page("/sitemap.xml").select("loc").eachText().stream()
                .flatMap(file -> site.page(path(file)).select("loc").eachText().stream())
                .map(this::path)
                .toList();
        assertThat(listed)
                .hasSize(8 + 6 + 2 + 2 + 4 + 4)
                .doesNotHaveDuplicates()
                .contains(
                        "/",
                        "/changes",
                        "/about/data",
                        "/statements/eve-storm",
                        "/talks/leaders",
                        "/speakers/ada-north")
                .allMatch(path -> site.get(path).statusCode() == 200);
    }

    @Test
    void saysInTheSitemapWhenAnEntryLastChanged() {
        var files = site.page("/sitemap.xml").select("sitemap:has(lastmod)");
        assertThat(files.select("lastmod").eachText()).containsExactly("2014-05-10", "2014-05-10");
        var pages = site.page(path(files.get(0).select("loc").text()));
        assertThat(pages.select("url lastmod").eachText()).hasSize(8).containsOnly("2014-05-10");
        var entries = site.page(path(files.get(1).select("loc").text()));
        assertThat(entries.select("url:has(loc:containsOwn(/cleo-fish-first)) lastmod")
                        .text())
                .isEqualTo("2014-05-09");
        assertThat(entries.select("url:has(loc:containsOwn(/talks/leaders)) lastmod")
                        .text())
                .isEqualTo("2014-05-06");
    }

    private String path(String address) {
        assertThat(address).startsWith(site.address());
        return address.substring(site.address().length());
    }

    private JsonNode json(String path) {
        return JSON.readTree(site.get(data(path)).body());
    }

    private static String data(String path) {
        return path + (path.contains("?") ? "&" : "?") + "format=json";
    }

    private JsonNode graph(String path) {
        return JSON.readTree(site.page(path).selectFirst("script").data()).get("@graph");
    }

    private Schema schema() {
        return registry().getSchema(site.get("/schema/page.json").body());
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemaLoader(loader -> loader.fetchRemoteResources()));
    }

    /** The context that stands in for schema.org's has the terms in use and no others. */
    static void assertExpandsWithoutLoss(String data) throws JsonLdError {
        var expanded = JsonLd.expand(JsonDocument.of(new StringReader(data)))
                .loader((address, options) ->
                        JsonDocument.of(FormatsTest.class.getResourceAsStream("/schema-org.json")))
                .get();
        var given = new Told();
        given.read(JSON.readTree(data).get("@graph"));
        var kept = new Told();
        kept.read(JSON.readTree(expanded.toString()));
        assertThat(kept.values).containsAll(given.values);
        assertThat(kept.names).containsAll(given.names);
    }

    /** The names and values that data are made of, without those of JSON-LD itself. */
    private static class Told {

        final Set<String> names = new HashSet<>();
        final Set<String> values = new HashSet<>();

        void read(JsonNode node) {
            node.properties().forEach(property -> {
                var name = property.getKey();
                if (name.equals("@type")) {
                    property.getValue().forEach(this::type);
                    type(property.getValue());
                    return;
                }
                if (!name.startsWith("@")) {
                    names.add(name.replace("http://schema.org/", ""));
                }
                read(property.getValue());
            });
            if (node.isArray()) {
                node.forEach(this::read);
            } else if (node.isValueNode()) {
                values.add(node.asString());
            }
        }

        private void type(JsonNode type) {
            if (type.isString()) {
                values.add(type.asString().replace("http://schema.org/", ""));
            }
        }
    }
}
