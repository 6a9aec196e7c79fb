package parley;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import parley.cite.References;
import parley.dataset.Unpacked;
import parley.ingest.TestRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * A record with each hostile text in every field that takes a text: it is refused by name, or every
 * form says it as it is, and has no part that the same record with harmless texts lacks.
 */
@ReadsDatabase
@Import(Site.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.datasource.url=jdbc:h2:mem:hostile")
class HostileRecordTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** The first is harmless; what the others are told apart by. */
    private static final List<String> TEXTS = List.of(
            "Plain words",
            "</script><script>alert(1)</script><!-- <script>",
            "<img src=x onerror=alert(1)> <a href=javascript:alert(1)>",
            "' onmouseover='alert(1) &quot; &lt;b&gt; &#60;i> &amp;",
            "=cmd|' /C calc'!A0",
            "+1;-1;@SUM(A1),\\;",
            " =1+1",
            "'=1+1",
            "＝1+1",
            "line\nBEGIN:VEVENT\nSUMMARY:x\nEND:VCALENDAR",
            "line\nTY  - JOUR\nER  - ",
            "]]> <![CDATA[ <?xml version='1.0'?> <!DOCTYPE x>",
            "${7*7} #{7*7} *{7*7} __${7*7}__ [[${7*7}]] [(${7*7})] {{7*7}} %s %n",
            "} {, @article{x, \\input{/etc/passwd} \\\\ $x_1^2$ # 5% & ~ ^",
            "back\\slash \\n \\r\\n \\u003c end\\",
            "%0d%0aX-Evil: 1 ../../etc/passwd javascript:alert(1)",
            "a\rSet-Cookie: b",
            "Smith, Jr., John and others; a, b; {Foo and Bar}",
            "😀𝒳🇺🇦 👩‍⚖️ \u05e2\u05d1\u05e8\u05d9\u05ea \u0644\u0627 漢字かな e\u0301 \u00e9 \ufb01",
            "a".repeat(75) + "é".repeat(75) + "😀".repeat(75),
            IntStream.range(0, 18_000).mapToObj(Integer::toString).collect(joining()));

    private static final List<String> FIELDS = List.of(
            "side",
            "participant",
            "topic",
            "title of talks",
            "place",
            "outcome",
            "reason",
            "publisher",
            "title",
            "author",
            "office",
            "note on the date",
            "occasion",
            "words",
            "via",
            "wording",
            "asked",
            "verb",
            "name as printed",
            "was");

    private static final List<String> PAGES =
            List.of("/statements/s-", "/talks/k-", "/speakers/p-", "/topics/t-", "/sources/src-");

    private static final String TALKS = """
              - id: k-N
                title: <title of talks>
                form: round
                date: 2014-03-01
                place: <place>
                status: held
                participants: [p-N]
                reports: [{source: src-N, paragraph: 1}]
                outcomes:
                  - words: <outcome>
                    reports: [{source: src-N, paragraph: 4}]
            """;

    private static final String SOURCE = """
            id: src-N
            added: 2014-11-01
            published: 2014-10-01
            publisher: <publisher>
            title: <title>
            author: <author>
            statements:
              - id: s-N
                speaker: p-N
                office: <office>
                date: 2014-03-02
                dated-by: other
                date-note: <note on the date>
                occasion: <occasion>
                asked: <asked>
                words: <words>
                talks: [k-N]
                topics: [t-N]
                reports:
                  - paragraph: 2
                    verb: <verb>
                    name-as-printed: <name as printed>
                    via:
                      - <via>
                  - paragraph: 3
                    wording: <wording>
            """;

    @TempDir
    static Path folder;

    @Autowired
    Site site;

    @DynamicPropertySource
    static void writeTheRecord(DynamicPropertyRegistry registry) {
        record(TEXTS).writeTo(folder);
        registry.add("parley.data", folder::toString);
    }

    @ParameterizedTest
    @Tag("any-database")
    @ValueSource(
            strings = {
                "a\0b",
                "\u001b[31mred",
                "\u007f",
                "\u0085",
                "\u202Eexe.txt",
                "\u202Ax\u202C",
                "\u2028x",
                "\uFEFF=1",
                "a\u200Bb",
                "\uFFFE",
                "\uDBFF\uDFFF",
                "\tx"
            })
    void isRefusedByNameWhereNobodyCouldSeeIt(String text, @TempDir Path other) {
        record(List.of(text)).writeTo(other);
        var faults = TestRecord.faults(other);
        assertThat(faults)
                .allMatch(
                        fault -> fault.matches(
                                "\\S+\\.yaml:\\d+:\\d+: (the invisible character U\\+[0-9A-F]{4,6}; delete it|a tab; write spaces instead)"))
                .extracting(fault -> fault.replaceFirst("(:\\d+):\\d+: .*", "$1"))
                .satisfies(places -> assertThat(Set.copyOf(places)).hasSize(FIELDS.size()));
    }

    @Test
    void isWholeInJson() throws Exception {
        for (var page : PAGES) {
            var harmless = names(JSON.readTree(get(page + 0, "json")));
            for (var kit = 1; kit < TEXTS.size(); kit++) {
                assertThat(names(JSON.readTree(get(page + kit, "json")))).isEqualTo(harmless);
            }
        }
        for (var kit = 0; kit < TEXTS.size(); kit++) {
            assertThat(texts(JSON.readTree(get("/statements/s-" + kit, "json"))))
                    .contains(
                            text("side", kit),
                            text("participant", kit),
                            text("topic", kit),
                            text("office", kit),
                            text("note on the date", kit),
                            text("occasion", kit),
                            text("words", kit),
                            text("via", kit),
                            text("wording", kit));
            assertThat(texts(JSON.readTree(get("/talks/k-" + kit, "json"))))
                    .contains(text("title of talks", kit), text("place", kit), text("outcome", kit));
            assertThat(texts(JSON.readTree(get("/sources/src-" + kit, "json"))))
                    .contains(text("publisher", kit), text("title", kit), text("author", kit));
        }
        assertThat(texts(JSON.readTree(get("/changes", "json")))).containsAll(all("reason"));
    }

    @Test
    @Tag("any-database")
    void staysTextOnThePages() {
        var harmless = PAGES.stream().map(page -> elements(site.page(page + 0))).toList();
        for (var kit = 0; kit < TEXTS.size(); kit++) {
            var shown = new StringBuilder();
            for (var kind = 0; kind < PAGES.size(); kind++) {
                var page = site.page(PAGES.get(kind) + kit);
                assertThat(elements(page)).as(PAGES.get(kind) + kit).isEqualTo(harmless.get(kind));
                shown.append(page.wholeText());
            }
            for (var field : FIELDS) {
                var text = field.equals("reason")
                        ? ""
                        : within(field, TEXTS.get(kit)).replace('\r', ' ') + " (" + field + ")";
                assertThat(shown.indexOf(text)).as(field + ": " + text).isNotNegative();
            }
        }
        for (var path : List.of("/", "/speakers", "/talks", "/topics", "/sources", "/changes")) {
            var page = site.page(path);
            assertThat(page.select("script:not([type=application/ld+json]), img, iframe, [onerror], [onmouseover]"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("[href], [src], [action]"))
                    .as(path)
                    .noneMatch(e -> (e.attr("href") + e.attr("src")).startsWith("javascript"));
        }
        var changes = line(site.page("/changes").wholeText());
        for (var reason : all("reason")) {
            assertThat(changes.indexOf(line(reason))).as(reason).isNotNegative();
        }
    }

    @Test
    @Tag("any-database")
    void staysWithinJsonLd() throws Exception {
        for (var page : PAGES) {
            var harmless = names(expanded(page + 0));
            for (var kit = 1; kit < TEXTS.size(); kit++) {
                assertThat(names(expanded(page + kit))).as(page + kit).isEqualTo(harmless);
            }
        }
        for (var kit = 0; kit < TEXTS.size(); kit++) {
            assertThat(texts(expanded("/statements/s-" + kit))).contains(text("words", kit), text("participant", kit));
            assertThat(texts(expanded("/talks/k-" + kit))).contains(text("title of talks", kit), text("place", kit));
        }
    }

    @Test
    @Tag("any-database")
    void staysInItsCells() {
        var entries = table("/");
        var sources = table("/sources");
        var topics = table("/topics");
        var said = Map.of(
                "verb", "verb",
                "name_as_printed", "name as printed",
                "speaker", "participant",
                "office", "office",
                "side", "side",
                "date_note", "note on the date",
                "occasion", "occasion",
                "text", "words",
                "via", "via");
        for (var kit = 0; kit < TEXTS.size(); kit++) {
            assertCells(entries, "s-" + kit, kit, said);
            assertCells(entries, "k-" + kit, kit, Map.of("title", "title of talks", "place", "place"));
            assertCells(
                    sources, "src-" + kit, kit, Map.of("publisher", "publisher", "title", "title", "author", "author"));
            assertCells(topics, "t-" + kit, kit, Map.of("name", "topic"));
        }
    }

    @Test
    void isWholeInThePackage() throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(site.address() + "/record.zip"))
                                .build(),
                        BodyHandlers.ofByteArray());
        var cells = Unpacked.of(answer.body()).tables().values().stream()
                .flatMap(List::stream)
                .flatMap(row -> row.values().stream())
                .toList();
        for (var field : FIELDS) {
            assertThat(cells).as(field).containsAll(all(field));
        }
    }

    @Test
    @Tag("any-database")
    void staysWithinItsElementsInAtom() throws Exception {
        var harmless = entries("/speakers/p-0");
        var elements = elements(withoutLineBreaks(harmless));
        for (var kit = 0; kit < TEXTS.size(); kit++) {
            var entries = entries("/speakers/p-" + kit);
            assertThat(entries).hasSameSizeAs(harmless).hasSize(1);
            var content = withoutLineBreaks(entries);
            assertThat(elements(content)).isEqualTo(elements);
            assertThat(line(content.selectFirst("blockquote").wholeText())).isEqualTo(line(text("words", kit)));
            assertThat(entries.get(0).getAuthor()).isEqualTo(line(text("participant", kit)));
        }
    }

    /** The words of the first entry may have several lines, which are kept. */
    private static Document withoutLineBreaks(List<SyndEntry> entries) {
        var content = Jsoup.parse(entries.get(0).getContents().get(0).getValue());
        content.select("br").before("\n").remove();
        return content;
    }

    @Test
    @Tag("any-database")
    void staysWithinItsPropertiesInACalendar() throws Exception {
        var harmless = event(0);
        for (var kit = 0; kit < TEXTS.size(); kit++) {
            var event = event(kit);
            assertThat(event.getPropertyList().getAll())
                    .extracting(Property::getName)
                    .isEqualTo(harmless.getPropertyList().getAll().stream()
                            .map(Property::getName)
                            .toList());
            assertThat(event.getSummary().getValue())
                    .isEqualTo(text("title of talks", kit).strip());
            assertThat(event.getLocation().getValue())
                    .isEqualTo(text("place", kit).strip());
        }
    }

    @Test
    @Tag("any-database")
    void staysWithinItsFieldsForReferenceManagers() throws Exception {
        for (var kit = 0; kit < TEXTS.size(); kit++) {
            var csl = References.csl(cited(kit, "json"));
            assertThat(csl.propertyNames())
                    .isEqualTo(References.csl(cited(0, "json")).propertyNames());
            assertThat(csl.get("author").get(0).get("literal").asString()).isEqualTo(line(text("participant", kit)));
            assertThat(References.name(csl, "container-title")).isEqualTo(line(text("title", kit)));
            var bib = References.bib(cited(kit, "bib"));
            assertThat(bib.getFields().keySet())
                    .isEqualTo(References.bib(cited(0, "bib")).getFields().keySet());
            assertThat(References.plain(bib, "author")).isEqualTo(line(text("participant", kit)));
            var ris = References.ris(cited(kit, "ris"));
            assertThat(ris)
                    .extracting(References.Field::tag)
                    .isEqualTo(References.ris(cited(0, "ris")).stream()
                            .map(References.Field::tag)
                            .toList());
            assertThat(References.value(ris, "T2")).containsExactly(line(text("title", kit)));
        }
    }

    /** What a field holds; words are a paraphrase and then quoted. YAML takes a CR for a line's end. */
    private static String text(String field, int kit) {
        return text(field, TEXTS.get(kit).replace('\r', ' '));
    }

    /** Only what was said may be very long. */
    private static String within(String field, String text) {
        return switch (field) {
            case "words", "wording", "outcome", "was" -> text;
            case "asked", "note on the date", "reason" -> text.substring(0, Math.min(text.length(), 9_900));
            default -> text.length() > 1_000 ? text.substring(0, 450) : text;
        };
    }

    private static String text(String field, String text) {
        var told = within(field, text) + " (" + field + ")";
        return List.of("words", "wording", "outcome").contains(field) ? told + " “" + told + "”" : told;
    }

    private static List<String> all(String field) {
        return IntStream.range(0, TEXTS.size())
                .mapToObj(kit -> text(field, kit))
                .toList();
    }

    /** As it stands where a line can't be broken. */
    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private String get(String page, String format) {
        var answer = site.get(page + "?format=" + format);
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        return answer.body();
    }

    private String cited(int kit, String format) {
        return site.get("/statements/s-" + kit + "/cite." + format).body();
    }

    private List<SyndEntry> entries(String page) throws Exception {
        return new SyndFeedInput().build(new StringReader(get(page, "atom"))).getEntries();
    }

    private VEvent event(int kit) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(get("/talks/k-" + kit, "ics")));
        assertThat(calendar.getComponents()).hasSize(1);
        return (VEvent) calendar.getComponents().get(0);
    }

    private JsonNode expanded(String path) throws Exception {
        var scripts = site.page(path).select("script");
        assertThat(scripts).hasSize(1);
        var expanded = JsonLd.expand(
                        JsonDocument.of(new StringReader(scripts.get(0).data())))
                .loader((address, options) -> JsonDocument.of(getClass().getResourceAsStream("/schema-org.json")))
                .get();
        return JSON.readTree(expanded.toString());
    }

    private List<Map<String, String>> table(String page) {
        var rows = CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build()
                .readerForListOf(String.class)
                .<List<String>>readValues(get(page, "csv"))
                .readAll();
        var header = rows.get(0);
        assertThat(rows).allMatch(row -> row.size() == header.size());
        return rows.stream()
                .skip(1)
                .map(row -> IntStream.range(0, row.size()).boxed().collect(toMap(header::get, row::get)))
                .toList();
    }

    /** What a program reads in a row, which takes an apostrophe off. */
    private static void assertCells(List<Map<String, String>> rows, String id, int kit, Map<String, String> fields) {
        var row = rows.stream().filter(cells -> cells.get("id").equals(id)).findFirst();
        fields.forEach((column, field) -> {
            var cell = row.orElseThrow().get(column);
            assertThat(cell).doesNotMatch("(?s)[\\s\\p{Z}]*[=+\\-@＝].*");
            var value = cell.startsWith("'") ? cell.substring(1) : cell;
            // In a cell of several values, one with a semicolon is quoted.
            assertThat(
                            List.of("speaker", "office", "side", "via").contains(column) && value.startsWith("\"")
                                    ? value.substring(1, value.length() - 1).replace("\"\"", "\"")
                                    : value)
                    .isEqualTo(text(field, kit));
        });
    }

    /**
     * All elements, those of any order alike, with the names of their attributes; without the links to what stands before
     * and after, which the first and the last lack, and without the label that unfolds long words.
     */
    private static List<String> elements(Element page) {
        return page.getAllElements().stream()
                .filter(e -> e.closest("nav.pager, label.whole") == null)
                .map(e -> e.tagName()
                        + e.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .toList())
                .sorted()
                .toList();
    }

    /** The names of all properties, each with those that it stands within. */
    private static Set<String> names(JsonNode json) {
        var names = new TreeSet<String>();
        read(json, "", names, new HashSet<>());
        return names;
    }

    private static Set<String> texts(JsonNode json) {
        var texts = new HashSet<String>();
        read(json, "", new HashSet<>(), texts);
        return texts;
    }

    private static void read(JsonNode json, String within, Set<String> names, Set<String> texts) {
        for (var property : json.properties()) {
            names.add(within + "/" + property.getKey());
            read(property.getValue(), within + "/" + property.getKey(), names, texts);
        }
        if (json.isArray()) {
            json.forEach(item -> read(item, within, names, texts));
        } else if (json.isString()) {
            texts.add(json.asString());
        }
    }

    /** One of everything for each text, which stands in all of its fields. */
    private static TestRecord record(List<String> texts) {
        var record = TestRecord.none()
                .with(
                        "participants.yaml",
                        each("sides", texts, "  - {id: side-N, name: <side>}\n")
                                + each(
                                        "participants",
                                        texts,
                                        "  - {id: p-N, kind: person, side: side-N, name: <participant>}\n"))
                .with("topics.yaml", each("topics", texts, "  - {id: t-N, name: <topic>}\n"))
                .with("talks.yaml", each("talks", texts, TALKS))
                .with(
                        "changes.yaml",
                        each(
                                "changes",
                                texts,
                                "  - {date: 2014-12-09, kind: corrected, statement: s-N, field: occasion,\n     was: <was>,\n     reason: <reason>}\n"));
        for (var kit = 0; kit < texts.size(); kit++) {
            record = record.with("sources/src-" + kit + ".yaml", filled(SOURCE, kit, texts.get(kit)));
        }
        return record;
    }

    private static String each(String key, List<String> texts, String entry) {
        return IntStream.range(0, texts.size())
                .mapToObj(kit -> filled(entry, kit, texts.get(kit)))
                .collect(joining("", key + ":\n", ""));
    }

    private static String filled(String form, int kit, String text) {
        return Pattern.compile("<([a-z ]+)>")
                .matcher(form.replace("-N", "-" + kit))
                .replaceAll(field -> Matcher.quoteReplacement(quoted(text(field.group(1), text))));
    }

    /** As YAML has it in single quotes, where an empty line is a line break. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "''").replace("\n", "\n\n            ") + "'";
    }
}
