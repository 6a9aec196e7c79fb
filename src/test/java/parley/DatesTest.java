package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import parley.ingest.TestRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Dates of all forms (D1 to D6), from the data file to each page and format. */
@ReadsDatabase
@Import(Site.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.datasource.url=jdbc:h2:mem:dates")
class DatesTest {

    private static final String WEEKDAY =
            "The source gives a day of the week, or a word such as “yesterday”; the date is worked out from it.";

    @TempDir
    static Path folder;

    @Autowired
    Site site;

    @DynamicPropertySource
    static void record(DynamicPropertyRegistry properties) {
        var text = new StringBuilder("id: river-news\nadded: 2015-05-05\npublished: 2015-01\nstatements:\n");
        for (var number = 1; number <= 160; number++) {
            add(text, "day-" + number, "2014-%02d-%02d".formatted(1 + number % 12, 1 + number % 28), number);
        }
        add(text, "in-2013", "2013", 201);
        add(text, "in-2014", "2014", 202);
        add(text, "in-spring", "2014-21", 203);
        add(text, "in-the-decade", "201X", 204);
        add(text, "on-one-of-two", "'[2014-05-03,2014-05-05]'", 205);
        add(text, "about-a-day", "2014-05-~03", 206);
        add(text, "at-noon", "2014-12-28T12:00+01:00", 207);
        add(text, "at-nine", "2014-12-28T11:20+03:00", 208);
        add(text, "on-that-day", "2014-12-28", 209);
        addDated(text, "weekday", "weekday", "", 210);
        addDated(text, "noted", "weekday", "The paper says “Sunday”.", 211);
        addDated(text, "published", "publication", "", 212);
        addDated(text, "ordered", "order", "", 213);
        addDated(text, "otherwise", "other", "A letter of that day tells of it.", 214);
        TestRecord.small()
                .with("talks.yaml", """
                        talks:
                          - id: call
                            title: Call
                            date: 2014-12-28T11:20+03:00/2014-12-28T12:05+03:00
                            status: held
                            reports: [{source: river-news, paragraph: 1}]
                          - id: ring
                            title: Ring
                            date: 2014-12-28T11:20+03:00
                            dated-by: order
                            date-note: It rang after the call.
                            status: held
                            reports: [{source: river-news, paragraph: 1}]
                        """)
                .with(TestRecord.SOURCE, text.toString())
                .writeTo(folder);
        properties.add("parley.data", folder::toString);
    }

    private static void add(StringBuilder text, String id, String date, int paragraph) {
        text.append(
                "  - {id: %s, speaker: ada-frost, date: %s, words: The river is open., reports: [{paragraph: %d}]}\n"
                        .formatted(id, date, paragraph));
    }

    private static void addDated(StringBuilder text, String id, String by, String note, int paragraph) {
        var date = by.equals("publication") ? "'[2014-11-01..2015-01-31]'" : "2014-11-30";
        text.append("  - id: %s\n    speaker: ada-frost\n    date: %s\n    dated-by: %s\n".formatted(id, date, by));
        text.append(note.isEmpty() ? "" : "    date-note: %s\n".formatted(note));
        text.append("    words: It is open.\n    reports: [{paragraph: %d}]\n".formatted(paragraph));
    }

    @Test
    void sumsUpTheRecordAsExactlyAsItsDatesAre() {
        // D6
        assertThat(site.get("/?format=json").body()).contains(", dated some time in the 2010s, from 1 source.");
    }

    @Test
    void jumpsToAYearOrASeasonWhereTheDatesTellNoMonth() {
        // D6
        var jump = site.page("/?order=oldest").selectFirst(".jump");
        assertThat(jump.select("dt").eachText()).containsExactly("2013", "2014", "2015", "2010s");
        assertThat(months(jump, "2013")).isEqualTo("no month given (1)");
        assertThat(months(jump, "2014"))
                .containsPattern("spring \\(1\\).* December \\(\\d+\\) no month given \\(1\\)$");
        assertThat(months(jump, "2010s")).isEqualTo("no year given (1)");
        var year = jump.select("a").stream()
                .filter(link -> link.text().startsWith("no month"))
                .reduce((one, next) -> next)
                .orElseThrow();
        assertThat(site.page(year.attr("href")).selectFirst(".entry").id()).isEqualTo("statement-in-2014");
    }

    private static String months(Element jump, String year) {
        return jump.select("dt").stream()
                .filter(name -> name.text().equals(year))
                .findFirst()
                .orElseThrow()
                .nextElementSibling()
                .text();
    }

    @ParameterizedTest
    @CsvSource({
        "in-2014, 2014, 2014",
        "in-spring, Spring 2014, 2014",
        "in-the-decade, Some time in the 2010s, ''",
        "on-one-of-two, 3 or 5 May 2014, 2014-05-03 2014-05-05",
        "about-a-day, 3 May 2014 (day approximate), 2014-05-03",
    })
    void readsADateOutOnItsPage(String id, String reading, String machine) {
        // D1
        var page = site.page("/statements/" + id);
        var said = page.selectFirst("h1");
        assertThat(said.text()).containsIgnoringCase(", " + reading);
        assertThat(String.join(" ", said.select("time").eachAttr("datetime"))).isEqualTo(machine);
        assertThat(page.select("meta[name=description]").attr("content")).containsIgnoringCase(reading);
    }

    @Test
    void readsATimeOutWithItsOffset() {
        // D2
        var page = site.page("/statements/at-nine");
        assertThat(page.selectFirst("h1").text()).endsWith("28 December 2014, 11:20 (UTC+03:00)");
        assertThat(page.selectFirst("h1").select("time").eachAttr("datetime"))
                .containsExactly("2014-12-28T11:20+03:00");
        assertThat(page.selectFirst("main").text())
                .as("the citation")
                .contains("(said 28 December 2014, 11:20 (UTC+03:00))");
        assertThat(site.page("/talks/call").selectFirst(".lede").text())
                .contains("28 December 2014, 11:20 to 12:05 (UTC+03:00).");
    }

    @Test
    void carriesATimeInJsonCsvFeedAndJsonLd() {
        // D2
        var date = statement("at-nine").get("date");
        assertThat(date.get("time").asString()).isEqualTo("2014-12-28T11:20+03:00");
        assertThat(date.get("earliest").asString()).isEqualTo("2014-12-28");
        assertThat(statement("on-that-day").get("date").get("time").isNull()).isTrue();
        var rows = site.get("/?format=csv&from=2014-12-28T11:20%2B03:00&to=2014-12-28T08:20Z")
                .body()
                .lines()
                .toList();
        assertThat(rows.get(0)).contains(",date,earliest,latest,time,");
        assertThat(rows.stream().filter(row -> row.startsWith("statement,at-nine,")))
                .singleElement()
                .asString()
                .contains(",2014-12-28T11:20+03:00,2014-12-28,2014-12-28,2014-12-28T11:20+03:00,");
        assertThat(site.get("/?format=atom&from=2014-12-28").body()).contains("28 December 2014, 11:20 (UTC+03:00)");
        assertThat(site.page("/statements/at-nine")
                        .selectFirst("script[type=application/ld+json]")
                        .data())
                .contains("\"dateCreated\":\"2014-12-28T11:20+03:00\"");
        assertThat(site.page("/talks/call")
                        .selectFirst("script[type=application/ld+json]")
                        .data())
                .contains("\"startDate\":\"2014-12-28T11:20+03:00\"", "\"endDate\":\"2014-12-28T12:05+03:00\"");
        assertThat(site.page("/talks/ring")
                        .selectFirst("script[type=application/ld+json]")
                        .data())
                .as("no end is made up")
                .contains("\"startDate\":\"2014-12-28T11:20+03:00\"")
                .doesNotContain("endDate");
    }

    @Test
    void ordersADayByItsTimesAfterWhatHasNone() {
        // D5
        assertThat(site.page("/?from=2014-12-28&to=2014-12-28")
                        .select(".timeline .entry")
                        .eachAttr("id"))
                .containsSubsequence(
                        "statement-on-that-day", "talks-call", "talks-ring", "statement-at-nine", "statement-at-noon");
    }

    @Test
    void putsTimesUnderOneHeadingOfTheirDay() {
        // D5
        var page = site.page("/?from=2014-12-28&to=2014-12-28");
        var day = page.select(".timeline .day:has(#statement-at-noon)");
        assertThat(day.select("h2").text()).isEqualTo("28 December 2014 Sunday");
        assertThat(day.select(".entry").eachAttr("id"))
                .contains(
                        "statement-on-that-day", "talks-call", "talks-ring", "statement-at-nine", "statement-at-noon");
        assertThat(day.select("#statement-at-nine .by").text()).contains("Said 28 December 2014, 11:20 (UTC+03:00)");
        assertThat(day.select("#talks-ring .by").text()).contains("Held 28 December 2014, 11:20 (UTC+03:00)");
        assertThat(day.select("#statement-on-that-day .by").text()).doesNotContain("2014");
    }

    @Test
    void findsWhatMayLieAtATimeAndSaysWhereItMayNot() {
        // D5
        var page = site.page("/?from=2014-12-28T11:21%2B03:00&to=2014-12-28");
        assertThat(page.select(".timeline .entry").eachAttr("id"))
                .contains("statement-at-noon", "statement-on-that-day", "talks-call")
                .doesNotContain("statement-at-nine", "talks-ring");
        assertThat(page.select(".on a").text()).contains("28 December 2014, 11:21 (UTC+03:00) or later");
        var withoutTo = page.select(".on a").stream()
                .filter(link -> link.text().contains("or earlier"))
                .findFirst()
                .orElseThrow();
        assertThat(site.page(withoutTo.attr("href")).select(".on a").text())
                .as("the + of the offset is kept in addresses")
                .contains("28 December 2014, 11:21 (UTC+03:00) or later");
        assertThat(page.getElementById("statement-on-that-day")
                        .closest(".day")
                        .selectFirst("small")
                        .text())
                .contains("may lie outside the dates asked for");
        assertThat(page.getElementById("statement-at-noon")
                        .closest(".day")
                        .select("small")
                        .text())
                .doesNotContain("may lie outside");
    }

    @Test
    void givesACalendarTheTimesThatAreKnownAndMakesNoEndUp() throws Exception {
        // D2
        var calendar = new CalendarBuilder()
                .build(new StringReader(site.get("/talks?format=ics").body()));
        assertThat(calendar.validate().getEntries()).isEmpty();
        var times = new TreeMap<String, String>();
        for (var component : calendar.getComponents()) {
            var event = (VEvent) component;
            times.put(
                    event.getSummary().getValue(),
                    event.getDateTimeStart().getValue()
                            + (event.getDateTimeEnd() == null
                                    ? ""
                                    : " " + event.getDateTimeEnd().getValue()));
        }
        assertThat(site.get("/talks?format=ics").body().replace("\r\n ", "")).contains("It rang after the call.");
        assertThat(times)
                .containsEntry("Call", "20141228T082000Z 20141228T090500Z")
                .containsEntry("Ring", "20141228T082000Z");
    }

    @Test
    void refusesATimeWithoutItsOffsetWhereItStands(@TempDir Path faulty) {
        // D2
        TestRecord.small()
                .replacing(TestRecord.SOURCE, "date: 2014-05-03", "date: 2014-05-03T11:20")
                .writeTo(faulty);
        assertThat(TestRecord.faults(faulty))
                .containsExactly(TestRecord.SOURCE + ":7:11: '2014-05-03T11:20' has a time without its offset from UTC;"
                        + " write it after the time, as in 2022-03-10T11:20+03:00,"
                        + " or the day alone where the source doesn't tell it");
    }

    @ParameterizedTest
    @CsvSource({"in-2014, 2014", "in-spring, ''", "in-the-decade, ''", "on-one-of-two, ''", "about-a-day, ''"})
    void isInJsonLdOnlyWhereSchemaOrgCanSayIt(String id, String date) {
        // D1
        var json = new JsonMapper()
                .readTree(site.page("/statements/" + id)
                        .selectFirst("script[type=application/ld+json]")
                        .data());
        assertThat(json.findValuesAsString("dateCreated")).isEqualTo(date.isEmpty() ? List.of() : List.of(date));
    }

    static Stream<Arguments> datings() {
        return Stream.of(
                Arguments.of("on-that-day", ""),
                Arguments.of("weekday", WEEKDAY),
                Arguments.of("noted", WEEKDAY + " The paper says “Sunday”."),
                Arguments.of(
                        "published",
                        "The source gives no day: it was said on or before the day on which the source was published."),
                Arguments.of("ordered", "Dated by what came before or after it."),
                Arguments.of("otherwise", "A letter of that day tells of it."));
    }

    @ParameterizedTest
    @MethodSource("datings")
    void saysOnItsPageInItsFeedAndInItsCitationHowADateIsKnown(String id, String sentence) {
        // D3
        assertThat(site.page("/statements/" + id).selectFirst(".lede").text()).endsWith(sentence);
        var note = new JsonMapper()
                .readTree(site.get("/statements/" + id + "/cite.json").body())
                .get(0)
                .get("note")
                .asString();
        assertThat(note).contains(sentence);
        var feed = site.get("/?format=atom&from=2014-11-30&to=2014-12-28").body();
        var entry = Stream.of(feed.split("<entry>"))
                .filter(one -> one.contains("/statements/" + id + "\""))
                .findFirst();
        assertThat(entry.orElseThrow()).contains(sentence);
    }

    @Test
    void carriesHowADateIsKnownInJsonAndCsv() {
        // D3
        assertThat(statement("on-that-day").get("date").get("datedBy").asString())
                .isEqualTo("stated");
        assertThat(statement("on-that-day").get("date").get("note").isNull()).isTrue();
        assertThat(statement("otherwise").get("date").get("datedBy").asString()).isEqualTo("other");
        assertThat(statement("otherwise").get("date").get("note").asString())
                .isEqualTo("A letter of that day tells of it.");
        var rows = site.get("/?format=csv&from=2014-11-30&to=2014-11-30")
                .body()
                .lines()
                .toList();
        assertThat(rows.get(0)).contains(",time,dated_by,date_note,");
        assertThat(rows)
                .anyMatch(row -> row.contains(",2014-11-30,2014-11-30,2014-11-30,,weekday,The paper says “Sunday”.,"));
        var talks = site.get("/talks?format=csv").body();
        assertThat(talks).contains(",2014-12-28T11:20+03:00,order,It rang after the call.,");
    }

    @Test
    void saysOnThePageOfTalksHowTheirDateIsKnown() {
        // D3
        assertThat(site.page("/talks/ring").selectFirst(".lede").text())
                .contains("28 December 2014, 11:20 (UTC+03:00).")
                .endsWith("Dated by what came before or after them. It rang after the call.");
        assertThat(new JsonMapper()
                        .readTree(site.get("/talks/ring?format=json").body())
                        .get("talks")
                        .get(0)
                        .get("date")
                        .get("datedBy")
                        .asString())
                .isEqualTo("order");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "date: 2014-05-03 | date: 2014-05-03, dated-by: guess | 8:15 | unknown dated-by 'guess'; write one of stated,",
                "date: 2014-05-03 | date: 2014-05-03, dated-by: other | 8:15 | a date that is known in another way has no"
                        + " 'date-note'; add it, and say there how the date is known",
                "date: 2014-05-03 | dated-by: order | 7:15 | 'dated-by' stands without a 'date'; add the date, or take it out",
                "date: 2014-05-03 | date-note: So it seems. | 7:16 | 'date-note' stands without a 'date'; add the date,"
                        + " or take it out",
            })
    void refusesADatingThatSaysNothing(String right, String wrong, String place, String fault, @TempDir Path faulty) {
        // D3
        TestRecord.small()
                .replacing(TestRecord.SOURCE, "    " + right, "    " + wrong.replace(", ", "\n    "))
                .writeTo(faulty);
        assertThat(TestRecord.faults(faulty))
                .singleElement()
                .asString()
                .startsWith(TestRecord.SOURCE + ":" + place + ": " + fault);
    }

    private JsonNode statement(String id) {
        return new JsonMapper()
                .readTree(site.get("/statements/" + id + "?format=json").body())
                .get("statements")
                .get(0);
    }
}
