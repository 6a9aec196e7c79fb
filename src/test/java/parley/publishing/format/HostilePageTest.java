package parley.publishing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.http.ContentDisposition;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import parley.publishing.Address;
import parley.publishing.Calendar;
import parley.publishing.CsvRow;
import parley.publishing.Feed;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.Origin;
import parley.publishing.Page;
import parley.publishing.Sections;
import parley.publishing.SiteAddress;
import parley.publishing.Table;
import parley.publishing.Tag;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** What stands on record may be anything; every format still says it and nothing else. */
class HostilePageTest {

    private static final String TEXT =
            "</script><script>alert(1)</script> \"it's\" & ]]> <!-- \\, ; :\r\nEND:VEVENT\r\n"
                    + "\u202Eexe.txt\u202C\u2028\u2029 Київ 北京 \uD83D\uDD4A é̂ "
                    + "ﷺ".repeat(40);

    private static final String SAID = TEXT.replace("\r\n", "\n");

    private static final List<String> FORMULAS = List.of("=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1");

    private final MockMvc site = MockMvcBuilders.standaloneSetup(new Hostile())
            .setCustomReturnValueHandlers(new PageReturnValueHandler(
                    new SiteAddress("https://parley.example/"), new Sections(Set::of, () -> "")))
            .build();

    @Controller
    static class Hostile {

        @GetMapping("/list")
        Page list() {
            return new HostilePage();
        }
    }

    record HostilePage() implements Page {

        record Text(String text) {}

        @Override
        public Head head() {
            return new Head(TEXT, TEXT, "/talks");
        }

        @Override
        public String template() {
            return "hostile";
        }

        @Override
        public String address() {
            return "/list?side=x&end=7";
        }

        @Override
        public String whole() {
            return "/list?side=x";
        }

        @Override
        public Optional<String> next() {
            return Optional.of("/list?side=x&end=9");
        }

        // As no page of the site does: that class would be described by the schema.
        @Override
        public Record json() {
            return new Text(TEXT);
        }

        @Override
        public List<JsonLdNode> jsonLd() {
            return List.of(
                    JsonLdNode.of("Quotation", "/list").with("text", TEXT).with("creator", ""),
                    JsonLdNode.of("Person").with("name", Optional.empty()).with("knows", List.of()));
        }

        @Override
        public Optional<Table> table() {
            record Row(String cell, Optional<Address> address, Object number) implements CsvRow {}
            return Optional.of(new Table(Row.class, rows -> {
                FORMULAS.forEach(cell -> rows.accept(new Row(cell, Optional.of(new Address("/a")), -1)));
                rows.accept(new Row(TEXT, Optional.empty(), LocalDate.of(2031, 5, 4)));
            }));
        }

        @Override
        public Optional<Feed> feed() {
            return Optional.of(new Feed(
                    Tag.of("list", "x"),
                    Instant.parse("2031-05-06T07:08:09Z"),
                    () -> List.of(entry("old", 4), entry("new", 5))));
        }

        private static Feed.Entry entry(String id, int day) {
            return new Feed.Entry(
                    Tag.of("statement", id),
                    TEXT + '\0' + '\uD800',
                    LocalDate.of(2031, 5, day),
                    LocalDate.of(2031, 5, 6),
                    "/statements/" + id,
                    List.of(TEXT),
                    "<p>" + org.springframework.web.util.HtmlUtils.htmlEscape(TEXT) + "</p>");
        }

        @Override
        public Optional<Calendar> calendar() {
            return Optional.of(new Calendar(
                    TEXT,
                    () -> List.of(new Calendar.Event(
                            Tag.of("talks", "x"),
                            TEXT,
                            LocalDate.of(2031, 2, 28),
                            LocalDate.of(2031, 3, 1),
                            List.of(),
                            Calendar.Status.CANCELLED,
                            TEXT,
                            "/talks/x",
                            TEXT + '\u0007',
                            LocalDate.of(2031, 1, 1)))));
        }
    }

    @Test
    void isWholeInJson() throws Exception {
        var answer = answer("json");
        assertThat(answer.getContentType()).isEqualTo("application/json");
        var json = new JsonMapper().readTree(answer.getContentAsByteArray());
        assertThat(json.get("text").asString()).isEqualTo(TEXT);
        assertThat(json.get("title").asString()).isEqualTo(TEXT);
        assertThat(json.get("address").asString()).isEqualTo("https://parley.example/list?side=x&end=7");
        assertThat(json.get("next").asString()).isEqualTo("https://parley.example/list?side=x&end=9&format=json");
        assertThat(json.get("prev").isNull()).isTrue();
        assertThat(json.get("formats").propertyNames()).containsExactly("html", "atom", "ics", "xlsx", "csv", "json");
        assertThat(json.get("formats").get("csv").asString())
                .isEqualTo("https://parley.example/list?side=x&format=csv");
    }

    @Test
    void neverRunsInASpreadsheet() throws Exception {
        var answer = answer("csv");
        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8;header=present");
        assertThat(fileName(answer)).isEqualTo("list.csv");
        var text = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("cell,address,number\r\n").endsWith("\r\n");
        var rows = CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build()
                .readerForListOf(String.class)
                .<List<String>>readValues(text)
                .readAll();
        assertThat(rows).hasSize(2 + FORMULAS.size()).allMatch(row -> row.size() == 3);
        assertThat(rows.subList(1, 1 + FORMULAS.size()))
                .extracting(row -> row.get(0))
                .isEqualTo(FORMULAS.stream().map(cell -> "'" + cell).toList());
        assertThat(rows.get(1)).endsWith("https://parley.example/a", "-1");
        assertThat(rows.get(1 + FORMULAS.size())).containsExactly(TEXT, "", "2031-05-04");
    }

    @Test
    void isTextInAWorkbook() throws Exception {
        var answer = answer("xlsx");
        assertThat(answer.getContentType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(fileName(answer)).isEqualTo("list.xlsx");
        var sheet = Workbooks.sheets(answer.getContentAsByteArray()).get(0);
        var cells = sheet.stream().flatMap(List::stream).toList();
        assertThat(cells).extracting(Cell::getCellType).doesNotContain(CellType.FORMULA);
        assertThat(sheet.subList(1, 1 + FORMULAS.size()))
                .extracting(row -> row.get(0).getStringCellValue())
                .isEqualTo(FORMULAS);
        assertThat(sheet.get(1).get(1).getStringCellValue()).isEqualTo("https://parley.example/a");
        assertThat(sheet.get(1).get(2).getNumericCellValue()).isEqualTo(-1);
        var last = sheet.get(1 + FORMULAS.size());
        assertThat(last.get(0).getStringCellValue()).isEqualTo(TEXT);
        assertThat(last.get(1).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(last.get(2).getLocalDateTimeCellValue()).isEqualTo("2031-05-04T00:00:00");
    }

    @Test
    void staysWithinItsElementsInAtom() throws Exception {
        var answer = answer("atom");
        assertThat(answer.getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var feed = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.getContentAsByteArray()))
                .getDocumentElement();
        var atom = new AtomRules(feed);
        atom.check();
        var title = Head.shortTitle(SAID.replace('\n', ' '));
        assertThat(atom.texts("title")).containsExactly("Parley: " + title, title, title);
        assertThat(atom.texts("id"))
                .containsExactly(
                        "tag:parley,2022:list/x", "tag:parley,2022:statement/new", "tag:parley,2022:statement/old");
        assertThat(atom.texts("published"))
                .extracting(instant -> instant.substring(0, 10))
                .containsExactly("2031-05-05", "2031-05-04");
        assertThat(Jsoup.parse(atom.texts("content").get(0)).select("script")).isEmpty();
        assertThat(atom.hrefs("self")).containsExactly("https://parley.example/list?side=x&format=atom");
    }

    @Test
    void staysWithinItsLinesInACalendar() throws Exception {
        var answer = answer("ics");
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(fileName(answer)).isEqualTo("list.ics");
        var text = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .allMatch(line -> line.indexOf('\n') < 0 && line.indexOf('\r') < 0);
        var calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getComponents()).hasSize(1);
        var event = (VEvent) calendar.getComponents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo(SAID);
        assertThat(event.getDescription().getValue()).isEqualTo(SAID);
        assertThat(event.getLocation().getValue()).isEqualTo(SAID);
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("tag:parley,2022:talks/x");
        assertThat(event.getDateTimeStart().getValue()).isEqualTo("20310228");
        assertThat(event.getDateTimeEnd().getValue()).isEqualTo("20310301");
        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event.getUrl().getValue()).isEqualTo("https://parley.example/talks/x");
    }

    @Test
    void doesNotEndTheElementOfJsonLd() throws Exception {
        var outline = (Outline) site.perform(get("/list"))
                .andReturn()
                .getModelAndView()
                .getModel()
                .get("outline");
        assertThat(outline.jsonLd()).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        var page = Jsoup.parse("<script type=application/ld+json>" + outline.jsonLd() + "</script><p>rest");
        assertThat(page.select("script")).hasSize(1);
        var graph = new JsonMapper().readTree(page.selectFirst("script").data()).get("@graph");
        assertThat(graph.get(0).get("text").asString()).isEqualTo(TEXT);
        assertThat(graph.get(0).get("@id").asString()).isEqualTo("https://parley.example/list");
        assertThat(graph.get(0).has("creator"))
                .as("what is unknown is left out")
                .isFalse();
        assertThat(graph.get(1).propertyNames()).containsExactly("@type");
        assertThat(graph.get(2).get("@type").asString()).isEqualTo("BreadcrumbList");
    }

    @Test
    void isLinkedInEachFormat() throws Exception {
        assertThat(answer("json").getHeader("Link"))
                .startsWith(
                        "<https://parley.example/list?side=x&end=7>; rel=\"canonical\", </list?side=x&end=9&format=json>; rel=\"next\"")
                .contains(
                        "</list?side=x&end=7>; rel=\"alternate\"; type=\"text/html\"",
                        "</list?side=x&format=csv>; rel=\"alternate\"; type=\"text/csv\"")
                .doesNotContain("format=json>; rel=\"alternate\"");
    }

    @Test
    void answersHeadWithoutMakingTheRows() throws Exception {
        var answer = site.perform(head("/list?format=csv")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("text/csv");
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void isNotEndedAsIfItWereWholeWhenATableFails() {
        var closed = new boolean[1];
        var to = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        record Row(int number) implements CsvRow {}
        var table = new Table(Row.class, rows -> {
            rows.accept(new Row(1));
            throw new IllegalStateException("gone");
        });
        assertThatThrownBy(() -> Csv.write(table, new Origin(""), to)).hasMessage("gone");
        assertThat(closed[0]).isFalse();
    }

    private MockHttpServletResponse answer(String format) throws Exception {
        var answer =
                site.perform(get("/list").param("format", format)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer;
    }

    private static String fileName(MockHttpServletResponse answer) {
        return ContentDisposition.parse(answer.getHeader("Content-Disposition")).getFilename();
    }
}
