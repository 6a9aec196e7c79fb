package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who speaks and who takes part, on every page and in every format: the record of src/test/resources/who. */
@RecordOfWho
class WhoTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    Site site;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?speaker=unnamed",
                "/?side=none",
                "/speakers",
                "/speakers/ada-north",
                "/speakers/gus-turn",
                "/speakers/fay-guide",
                "/talks",
                "/talks/harbour-round",
                "/talks/ministers-call",
                "/talks/leaders",
                "/statements/joint-appeal",
                "/statements/diplomat-doubts",
                "/topics/fishing",
                "/sources/gazette",
                "/sources/hearing",
                "/statements/tongue-he",
                "/statements/tongue-own",
                "/sources/tongues-ar"
            })
    void isValidInEveryFormat(String path) throws Exception {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(site.get("/schema/page.json").body());
        assertThat(schema.validate(json(path))).isEmpty();
        var page = site.page(path);
        FormatsTest.assertExpandsWithoutLoss(
                page.selectFirst("script[type=application/ld+json]").data());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (var link : page.select("link[rel=alternate]").eachAttr("href")) {
            assertThat(site.get(link).statusCode()).as(link).isEqualTo(200);
        }
    }

    // P3
    @Test
    void countsThoseWithoutASideInTheListOfTopicsToo() {
        for (var row : site.page("/topics").select(".people li")) {
            var summary = site.page(row.selectFirst("a").attr("href"))
                    .selectFirst(".lede")
                    .text();
            assertThat(row.text())
                    .contains(summary.replaceFirst(".*: ", "").replace(".", "").split(", "));
        }
    }

    // P1
    @Test
    void showsWhatWasSaidJointlyWithEachSpeakerAndOnEachSideAndCountsItOnce() {
        for (var speaker : List.of("ben-north", "cleo-south")) {
            assertThat(entries("/speakers/" + speaker)).contains("statement-joint-appeal");
        }
        var exchange = site.page("/talks/harbour-round").selectFirst(".exchange");
        for (var column : List.of(".at-1", ".at-2")) {
            assertThat(exchange.select(column + " .who").eachText())
                    .contains("Ben North Northland and Cleo South Southland");
        }
        assertThat(site.get("/talks/harbour-round?format=csv").body().lines()).hasSize(3);
        assertThat(json("/talks/harbour-round").get("statements").size()).isEqualTo(2);
        assertThat(site.page("/?q=spare").selectFirst("h1").text()).isEqualTo("1 result for “spare”");
        assertThat(site.page("/statements/joint-appeal").selectFirst("h1").text())
                .startsWith("Ben North and Cleo South");
        assertThat(site.page("/").selectFirst(".lede").text()).contains("22 statements by 9 speakers");
    }

    // P1
    @Test
    void saysWhoseOfficeItIsWhereverSeveralSaidSomething() {
        for (var page : List.of("/", "/speakers/cleo-south", "/speakers/ben-north", "/talks/harbour-round")) {
            assertThat(site.page(page)
                            .select(".turn:has(#statement-joint-appeal) > .office")
                            .eachText())
                    .as(page)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).startsWith("Ben North: Prime Minister"));
        }
    }

    // P1
    @Test
    void givesEverySpeakerAsDataAndCitesThemAll() {
        var joint = json("/statements/joint-appeal").get("statements").get(0);
        assertThat(joint.get("speakers").toString())
                .isEqualTo(("[{'id':'ben-north','address':'%1$s/speakers/ben-north','name':'Ben North','unnamed':false,"
                                + "'office':'Prime Minister','side':{'id':'northland','name':'Northland'}},"
                                + "{'id':'cleo-south','address':'%1$s/speakers/cleo-south','name':'Cleo South',"
                                + "'unnamed':false,'office':null,'side':{'id':'southland','name':'Southland'}}]")
                        .replace('\'', '"')
                        .formatted(site.address()));
        assertThat(graph("/statements/joint-appeal").get("creator").findValuesAsString("name"))
                .containsExactly("Ben North", "Cleo South");
        assertThat(site.get("/?format=csv").body())
                .contains("ben-north; cleo-south,Ben North; Cleo South,Prime Minister; ,Northland; Southland,");
        assertThat(site.get("/statements/joint-appeal/cite.ris").body())
                .contains("AU  - Ben North\r\nAU  - Cleo South\r\n");
        assertThat(site.get("/statements/joint-appeal/cite.bib").body())
                .contains("author = {{Ben North} and {Cleo South}}");
        assertThat(site.get("/?format=atom").body())
                .contains("<name>Ben North</name>", "<name>Cleo South</name>", "<name>an island diplomat</name>");
    }

    // P8
    @Test
    void tellsForWhomTheySpokeAndHowTheirNameIsPrinted() {
        assertThat(graph("/statements/joint-appeal").get("sourceOrganization").toString())
                .isEqualTo("{\"@type\":\"Organization\",\"name\":\"Southland\"}");
        assertThat(graph("/statements/diplomat-doubts")
                        .get("sourceOrganization")
                        .get("@id")
                        .asString())
                .isEqualTo(site.address() + "/speakers/northern-delegation");
        assertThat(graph("/statements/ada-ready").get("sourceOrganization")).isNull();
        var manner = "¶ 6 (its verb: appealed; the name as printed: Ben Nord)";
        assertThat(graph("/statements/joint-appeal").get("citation").toString()).contains(manner);
        assertThat(site.get("/?format=atom").body())
                .contains("¶ 6&lt;/span&gt; (its verb: appealed; the name as printed: Ben Nord)");
        assertThat(site.get("/statements/joint-appeal/cite.ris").body())
                .contains("¶ 6 (its verb: appealed; the name as printed: Ben Nord).\r\n");
        assertThat(site.page("/sources/gazette").select("#p6").text())
                .contains("verb: appealed", "name as printed: Ben Nord");
        assertThat(site.get("/?format=csv").body()).contains("verb,name_as_printed,", ",appealed,Ben Nord,");
        assertThat(site.get("/sources/gazette?format=csv").body()).contains(",appealed,Ben Nord");
    }

    // P8
    @Test
    void tellsTheNameOfWhomTheySpokeForAndWhetherThatIsASide() {
        assertThat(row("/?format=csv", "joint-appeal"))
                .containsEntry("side", "Northland; Southland")
                .containsEntry("on_behalf_of", "Southland")
                .containsEntry("on_behalf_of_id", "")
                .containsEntry("on_behalf_of_side_id", "southland");
        assertThat(row("/?format=csv", "diplomat-doubts"))
                .containsEntry("on_behalf_of", "Northern delegation")
                .containsEntry("on_behalf_of_id", "northern-delegation")
                .containsEntry("on_behalf_of_side_id", "");
    }

    // W5
    @Test
    void tellsTheLanguageOfASourceAsThatOfWords() {
        assertThat(row("/sources?format=csv", "tongues-he"))
                .containsEntry("language", "he")
                .containsEntry("language_name", "Hebrew");
        assertThat(json("/sources/tongues-zh")
                        .get("sources")
                        .get(0)
                        .get("language")
                        .asString())
                .isEqualTo("zh");
        assertThat(site.page("/sources/tongues-he").selectFirst(".lede").text()).contains("in Hebrew");
    }

    // W8
    @Test
    void tellsInTheRowsOfASourceWhatWasAsked() {
        assertThat(FormatsTest.rows(site, "/sources/tongues-ar?format=csv").get(0))
                .containsEntry("asked", "هل توقعون «اليوم»؟");
    }

    // C1
    @Test
    void tellsInTheRowOfTalksWhenTheyWereCorrected() {
        assertThat(row("/talks?format=csv", "harbour-round")).containsEntry("corrected", "2014-05-08");
        assertThat(row("/?format=csv", "harbour-round")).containsEntry("corrected", "2014-05-08");
        assertThat(row("/talks?format=csv", "leaders")).containsEntry("corrected", "");
    }

    private Map<String, String> row(String path, String id) {
        return FormatsTest.rows(site, path).stream()
                .filter(row -> row.get("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A2, W6 */
    @Test
    void showsNoClaimOfASourceWithoutItsDenialNorATranslationAsIfItWereNone() {
        assertThat(site.page("/sources/gazette").select("#p5 .answers").text())
                .contains("Denied by Northern delegation, 5 May 2014");
        var rows = site.get("/sources/gazette?format=csv").body();
        assertThat(rows)
                .contains("text,language,translated_by,answered_by,via", "“We are ready”,en,,denies tongue-he; ");
        assertThat(site.get("/sources/tongues-ar?format=csv").body()).contains(",ar,interpreter,corrects tongue-he");
    }

    // P2
    @Test
    void leadsToStatementsByUnnamedSpeakersWhoHaveNoPage() {
        var link = site.page("/speakers").selectFirst("a[href=/?speaker=unnamed]");
        assertThat(link.parent().text()).isEqualTo("Statements by unnamed speakers 2 statements");
        assertThat(entries(link.attr("href")))
                .containsExactlyInAnyOrder("statement-diplomat-doubts", "statement-clerk-and-stranger");
        var entry = site.page("/").selectFirst(".turn:has(#statement-diplomat-doubts) .who");
        assertThat(entry.text()).isEqualTo("an island diplomat The Isles");
        assertThat(entry.select("a")).isEmpty();
        assertThat(entries("/?q=by:diplomat")).containsExactly("statement-diplomat-doubts");
        assertThat(entries("/?side=isles")).containsExactly("statement-diplomat-doubts");
        assertThat(site.get("/speakers/unnamed").statusCode()).isEqualTo(404);
    }

    // P2
    @Test
    void describesAnUnnamedSpeakerAsTheSourceDoes() {
        var unnamed = json("/statements/diplomat-doubts").get("statements").get(0);
        assertThat(unnamed.get("speaker").isNull()).isTrue();
        assertThat(unnamed.get("speakers").get(0).get("name").asString()).isEqualTo("an island diplomat");
        assertThat(unnamed.get("speakers").get(0).get("unnamed").asBoolean()).isTrue();
        assertThat(graph("/statements/diplomat-doubts").get("author").toString())
                .isEqualTo("{\"@type\":\"Person\",\"description\":\"an island diplomat\"}");
        assertThat(site.get("/?format=csv").body()).contains(",,an island diplomat,,The Isles,");
        assertThat(site.get("/statements/clerk-and-stranger/cite.ris").body())
                .contains("AU  - Dan South (clerk),\r\nAU  - a stranger,\r\n");
        assertThat(site.page("/statements/diplomat-doubts").selectFirst(".lede").text())
                .startsWith("The Isles not named by the source.");
    }

    // P3, P5
    @Test
    void setsMediatorsAndHostsApartFromTheParties() {
        var page = site.page("/talks/ministers-call");
        assertThat(page.selectFirst(".by").text())
                .isEqualTo("Who is to take part: Northland: Ben North Southland: Dan South (foreign minister)");
        assertThat(page.select(".by").eachText()).contains("Mediator: Fay Guide");
        assertThat(page.select(".by").eachText()).contains("Host: Éve O’Isle");
        assertThat(site.page("/talks").select("#talks-ministers-call .by").eachText())
                .anyMatch(people ->
                        people.endsWith("Mediator: Fay Guide Host: Éve O’Isle Guarantor: Northern delegation"));
        assertThat(site.page("/").selectFirst("h1").text()).isEqualTo("Talks between Northland and Southland");
        var talks = json("/talks/ministers-call").get("talks").get(0);
        assertThat(talks.get("others").toString())
                .contains("{\"as\":\"mediator\",\"participants\":[{\"id\":\"fay-guide\"");
        assertThat(graph("/talks/ministers-call").get("organizer").findValuesAsString("name"))
                .containsExactly("Éve O’Isle");
        assertThat(site.get("/talks?format=csv").body())
                .contains(",ben-north; dan-south,mediator fay-guide; host eve-isles; guarantor northern-delegation,");
    }

    // P3
    @Test
    void setsWhatSomeoneWithoutASideSaidIntoAColumnOfItsOwn() {
        var page = site.page("/talks/ministers-call");
        assertThat(page.select("#said small").text()).isEqualTo("No side 1");
        assertThat(page.select(".exchange .entry").eachAttr("id")).containsExactly("statement-fay-hopeful");
        assertThat(entries("/?side=none"))
                .containsExactlyInAnyOrder("statement-fay-hopeful", "statement-clerk-and-stranger");
        assertThat(site.page("/?side=none").select(".on").text()).contains("by someone without a side");
        assertThat(json("/speakers/fay-guide")
                        .get("participants")
                        .get(0)
                        .get("side")
                        .isNull())
                .isTrue();
        assertThat(site.page("/speakers").select("section.people h2.side").eachText())
                .containsExactly("Northland", "Southland", "No side");
    }

    // P4
    @Test
    void setsEachStatementUnderTheSideOfItsDay() {
        var page = site.page("/speakers/gus-turn");
        assertThat(page.select(".head .side").eachText())
                .containsExactly("Northland until April 2014", "Southland from May 2014");
        assertThat(page.select("#said .who .side").eachText()).containsExactly("Northland", "Southland", "Southland");
        assertThat(site.page("/topics/fishing").select(".exchange .at-1 .entry").eachAttr("id"))
                .containsExactly("statement-gus-before");
        assertThat(entries("/?side=northland&speaker=gus-turn")).containsExactly("statement-gus-before");
        assertThat(json("/statements/gus-before")
                        .get("statements")
                        .get(0)
                        .get("speakers")
                        .get(0)
                        .get("side")
                        .get("id")
                        .asString())
                .isEqualTo("northland");
        assertThat(json("/speakers/gus-turn")
                        .get("participants")
                        .get(0)
                        .get("sides")
                        .toString())
                .contains("\"to\":\"2014-04\"", "\"from\":\"2014-05\"");
        assertThat(graph("/speakers/gus-turn").get("affiliation").toString())
                .isEqualTo(("[{'@type':'Role','affiliation':{'@type':'Organization','name':'Northland'},"
                                + "'endDate':'2014-04'},{'@type':'Role','affiliation':"
                                + "{'@type':'Organization','name':'Southland'},'startDate':'2014-05'}]")
                        .replace('\'', '"'));
    }

    // P4
    @Test
    void listsSomeoneUnderEachOfTheirSidesWithItsDays() {
        assertThat(row("/speakers?format=csv", "gus-turn"))
                .containsEntry("side", "Northland; Southland")
                .containsEntry("side_from", "; 2014-05")
                .containsEntry("side_to", "2014-04; ");
        assertThat(row("/speakers?format=csv", "ada-north"))
                .containsEntry("side", "Northland")
                .containsEntry("side_from", "")
                .containsEntry("side_to", "");
        for (var side : List.of("northland", "southland")) {
            var found = site.page("/speakers?side=" + side).select(".people tr:contains(Gus Turn)");
            assertThat(found.text()).contains("Northland until April 2014, Southland from May 2014");
            assertThat(row("/speakers?format=csv&side=" + side, "gus-turn")).isNotEmpty();
        }
        assertThat(site.page("/speakers?side=isles").select(".people a").eachText())
                .containsExactly("Éve O’Isle");
        assertThat(site.page("/speakers?side=none").select(".people a").eachText())
                .containsExactly("Fay Guide");
    }

    @Test
    void offersOnlyLettersThatLeadToSomeone() {
        assertThat(site.page("/speakers?q=gus").select("nav[aria-label='By first letter'] a"))
                .isEmpty();
        assertThat(site.page("/speakers?q=north")
                        .select("nav[aria-label='By first letter'] a")
                        .eachText())
                .allSatisfy(letter -> assertThat(
                                site.page("/speakers?q=north&letter=" + letter).select(".people a"))
                        .isNotEmpty());
    }

    // P5
    @Test
    void namesEverySideThatAsksForTalksAndEveryStatus() {
        assertThat(site.page("/talks/leaders").selectFirst(".lede").text())
                .startsWith("Sought by Southland and Northland");
        assertThat(site.page("/talks/harbour-round").selectFirst(".lede").text())
                .startsWith("Broken off, held 2 to 4 May 2014");
        assertThat(site.page("/talks/harbour-round").select(".by").eachText()).contains("Observer: Gus Turn");
        assertThat(site.page("/talks/fleet-round").selectFirst(".lede").text()).startsWith("Postponed");
        assertThat(site.get("/talks?format=ics").body()).contains("STATUS:CONFIRMED", "STATUS:TENTATIVE");
        assertThat(json("/talks/leaders").get("talks").get(0).get("soughtBy").toString())
                .isEqualTo("[\"Southland\",\"Northland\"]");
    }

    // P5
    @Test
    void tellsTheNewDateOfPostponedTalksFromOneThatWas() {
        var page = site.page("/talks/fleet-round");
        assertThat(page.selectFirst(".lede").text()).startsWith("Postponed, now planned for 2 June 2014.");
        for (var preview : List.of("meta[name=description]", "meta[property=og:description]")) {
            assertThat(page.select(preview).attr("content"))
                    .startsWith("Round on the fleets, now planned for Monday 2 June 2014: ");
        }
        assertThat(json("/talks/fleet-round").get("description").asString())
                .startsWith("Round on the fleets, now planned for Monday 2 June 2014: ");
        var rescheduled = graph("/talks/fleet-round");
        assertThat(rescheduled.get("eventStatus").asString()).isEqualTo("https://schema.org/EventRescheduled");
        assertThat(rescheduled.get("startDate").asString()).isEqualTo("2014-06-02");
        assertThat(rescheduled.get("endDate")).isNull();
        assertThat(graph("/talks/ice-round").get("eventStatus").asString())
                .isEqualTo("https://schema.org/EventPostponed");
        assertThat(site.get("/talks/fleet-round?format=ics").body().replace("\r\n ", ""))
                .contains(
                        "SUMMARY:Round on the fleets (new date)",
                        "DESCRIPTION:Postponed\\, now planned for 2 June 2014\\, according to");
        assertThat(site.get("/talks/fleet-round/cite.ris").body())
                .contains("N1  - Talks now planned for 2 June 2014; postponed, as of 5 May 2014.");
    }

    // P3, P5
    @Test
    void tellsInJsonLdAsWhatEachTakesPart() {
        var role = "{'@type':'Role','roleName':'%s','%s':{'@type':'Person','@id':'" + site.address()
                + "/speakers/%s','name':'%s'}}";
        var round = graph("/talks/harbour-round");
        assertThat(round.get("attendee").toString().replace('"', '\''))
                .isEqualTo("["
                        + String.join(
                                ",",
                                role.formatted("party", "attendee", "ada-north", "Ada North"),
                                role.formatted("party", "attendee", "cleo-south", "Cleo South"),
                                role.formatted("observer", "attendee", "gus-turn", "Gus Turn"))
                        + "]");
        var call = graph("/talks/ministers-call");
        assertThat(call.get("contributor").findValuesAsString("roleName")).containsExactly("mediator", "guarantor");
        assertThat(call.get("contributor").get(0).toString().replace('"', '\''))
                .isEqualTo(role.formatted("mediator", "contributor", "fay-guide", "Fay Guide"));
        assertThat(call.get("organizer").findValuesAsString("roleName")).containsExactly("host");
    }

    @Test
    void tellsInJsonLdOfWhomAStatementSpeaksAndWhatWasCorrected() {
        assertThat(graph("/statements/gus-before").get("mentions").toString().replace('"', '\''))
                .isEqualTo(("[{'@type':'Person','@id':'%1$s/speakers/ben-north','name':'Ben North'},{'@type':"
                                + "'Organization','@id':'%1$s/speakers/northern-delegation','name':'Northern delegation'}]")
                        .formatted(site.address()));
        assertThat(graph("/statements/gus-after").get("mentions")).isNull();
        // C1
        var correction = graph("/statements/tongue-own").get("correction").get(0);
        assertThat(correction.get("@type").asString()).isEqualTo("CorrectionComment");
        assertThat(correction.get("@id").asString()).startsWith(site.address() + "/changes#corrected-");
        assertThat(correction.get("dateCreated").asString()).isEqualTo("2014-05-08");
        assertThat(correction.get("text").asString())
                .contains("“We will leave”")
                .endsWith("The translation was wrong.");
    }

    // P1
    @Test
    void tellsTheSpeakersOfAJointStatementFromTheirOfficesAndSides() {
        assertThat(site.page("/statements/joint-appeal")
                        .selectFirst(".citation")
                        .text())
                .contains(" – Ben North, Prime Minister; and Cleo South; on behalf of Southland (said 5 May 2014)");
        assertThat(site.page("/statements/joint-appeal")
                        .select("meta[name=description]")
                        .attr("content"))
                .isEqualTo(
                        "Ben North, Northland; and Cleo South, Southland, said Monday 5 May 2014: “Spare the harbour”");
        assertThat(site.get("/?format=atom").body())
                .contains("Quote of Ben North, Prime Minister, Northland; and Cleo South, Southland, said Monday");
    }

    // P6
    @Test
    void tellsNamesakesApartWhereverTheyAreNamed() {
        assertThat(site.page("/speakers").select(".people a").eachText())
                .contains("Dan South (clerk)", "Dan South (foreign minister)");
        assertThat(site.page("/speakers/dan-south-clerk").selectFirst("h1").text())
                .isEqualTo("Dan South (clerk)");
        assertThat(site.page("/statements/clerk-and-stranger")
                        .selectFirst(".citation")
                        .text())
                .contains("– Dan South (clerk), a stranger and another stranger");
        var clerk = json("/speakers/dan-south-clerk").get("participants").get(0);
        assertThat(clerk.get("name").asString()).isEqualTo("Dan South");
        assertThat(clerk.get("disambiguation").asString()).isEqualTo("clerk");
        assertThat(graph("/speakers/dan-south-clerk")
                        .get("disambiguatingDescription")
                        .asString())
                .isEqualTo("clerk");
    }

    // P7
    @Test
    void listsNamesInOtherLanguagesAndSpellings() {
        var names = site.page("/speakers/ada-north").select(".facts dt:contains(Other names) + dd bdi");
        assertThat(names.eachText()).containsExactly("آدا نورث", "Ада Норт", "A. North");
        assertThat(names.eachAttr("lang")).containsExactly("ar", "uk");
        var ada = json("/speakers/ada-north").get("participants").get(0);
        assertThat(ada.get("wikidata").asString()).isEqualTo("Q42");
        assertThat(ada.get("names").get(1).toString()).isEqualTo("{\"name\":\"Ада Норт\",\"language\":\"uk\"}");
        var linked = graph("/speakers/ada-north");
        assertThat(linked.get("sameAs").asString()).isEqualTo("https://www.wikidata.org/wiki/Q42");
        assertThat(linked.get("alternateName").toString())
                .contains("{\"@language\":\"uk\",\"@value\":\"Ада Норт\"}", "\"A. North\"");
        assertThat(site.get("/speakers?format=csv").body()).contains("آدا نورث; Ада Норт; A. North");
    }

    // P7
    @ParameterizedTest
    @ValueSource(strings = {"آدا", "Норт", "\"A. North\""})
    void findsSomeoneByEveryName(String name) {
        assertThat(entries("/?in=by&q=" + URLEncoder.encode(name, StandardCharsets.UTF_8)))
                .containsExactly("statement-ada-ready");
    }

    // P8
    @Test
    void saysForWhomTheySpokeAndHowTheirNameIsPrinted() {
        var page = site.page("/statements/joint-appeal");
        assertThat(page.selectFirst(".lede").text()).contains("On behalf of Southland.");
        assertThat(page.select(".lede a").attr("href")).isEqualTo("/?side=southland");
        assertThat(page.select(".reports .legend").eachText()).contains("The name as printed there: Ben Nord");
        assertThat(site.page("/statements/diplomat-doubts").select(".lede a").attr("href"))
                .isEqualTo("/speakers/northern-delegation");
        assertThat(site.page("/")
                        .select(".turn:has(#statement-diplomat-doubts) .office")
                        .text())
                .contains("on behalf of Northern delegation");
        assertThat(entries("/?q=by:Nord")).containsExactly("statement-joint-appeal");
        assertThat(page.selectFirst(".citation").text()).contains("Cleo South; on behalf of Southland (");
        var joint = json("/statements/joint-appeal").get("statements").get(0);
        assertThat(joint.get("onBehalfOf").get("id").asString()).isEqualTo("southland");
        assertThat(joint.get("reports").get(0).get("nameAsPrinted").asString()).isEqualTo("Ben Nord");
    }

    private List<String> entries(String path) {
        return site.page(path).select(".entry[id]").eachAttr("id");
    }

    private JsonNode json(String path) {
        return JSON.readTree(site.get(path + (path.contains("?") ? "&" : "?") + "format=json")
                .body());
    }

    /** What the page tells of its thing in JSON-LD. */
    private JsonNode graph(String path) {
        return JSON.readTree(site.page(path)
                        .selectFirst("script[type=application/ld+json]")
                        .data())
                .get("@graph")
                .get(0);
    }
}
