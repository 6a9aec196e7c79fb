package parley.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** The page that says how to take the data, and what it says done. */
@MadeUpRecord
@Tag("any-database")
class DataPageTest {

    private static final String PAGE = "/about/data";

    @Autowired
    Site site;

    @TempDir
    Path folder;

    @Test
    void isLinkedFromTheFootOfEveryPageAndFromAbout() {
        assertThat(site.page("/").select("footer a[href=/about/data]")).hasSize(1);
        assertThat(site.page("/about").select("main a[href=/about/data]")).hasSize(1);
        assertThat(site.page(PAGE).select("main a[href=/record.zip]")).hasSize(1);
    }

    @Test
    void tellsEveryPropertyOfTheSchemaAndNoOther() {
        var schema = new ArrayList<String>();
        gather(JsonMapper.shared().readTree(site.get("/schema/page.json").body()), schema);
        var page = new ArrayList<String>();
        for (var property : site.page(PAGE).select("details[id^=json] dl dt")) {
            var told = property.nextElementSibling().text();
            assertThat(told).as(property.text()).matches(".+\\. [A-Z].+\\.");
            page.add(property.text());
        }
        assertThat(page).containsExactlyInAnyOrderElementsOf(schema);
    }

    /** The names of all properties that are described anywhere in a schema. */
    private static void gather(JsonNode node, List<String> names) {
        if (node.has("properties")) {
            names.addAll(node.get("properties").propertyNames());
        }
        node.forEach(inner -> gather(inner, names));
    }

    @ParameterizedTest
    @CsvSource({
        "/speakers, participant",
        "/speakers/ada-north, statement",
        "/talks, talks",
        "/talks/harbour-round, statement",
        "/topics, topic",
        "/topics/ferries, statement",
        "/sources, source",
        "/sources/2014-05-05-gazette, reported"
    })
    void tellsEachColumnOfAListInItsOrder(String list, String row) {
        assertThat(columns(list)).isEqualTo(told(row));
    }

    @Test
    void tellsWhatTheTimelineHasBesideTheColumnsOfStatementsAndTalks() {
        assertThat(columns("/"))
                .isEqualTo(Stream.of("entry", "statement", "talks")
                        .flatMap(row -> told(row).stream())
                        .distinct()
                        .toList());
        assertThat(told("entry")).hasSize(1);
    }

    @Test
    void describesAColumnOfAListAsThatOfTheTable() {
        var told = site.page(PAGE).select("#csv-statement ~ dl").first();
        assertThat(told.select("dt:contains(occasion) + dd").text())
                .isEqualTo("Where it was said, such as a press briefing; empty where no source says.");
        var talks = site.page(PAGE).select("#csv-talks ~ dl").first();
        assertThat(talks.select("dt:contains(form) + dd").text())
                .endsWith("One of round, meeting, summit, call, hearing, speech, briefing.");
    }

    private List<String> columns(String list) {
        var csv = site.get(list + "?format=csv").body();
        return List.of(csv.lines().findFirst().orElseThrow().split(","));
    }

    private List<String> told(String row) {
        return site.page(PAGE)
                .select("#csv-" + row + " ~ dl")
                .first()
                .select("dt")
                .eachText();
    }

    @Test
    void leadsFromEachPropertyToThePartThatItHolds() {
        var page = site.page(PAGE);
        assertThat(page.selectFirst("#json-statement dl").select("a").eachAttr("href"))
                .containsExactly(
                        "#json-run",
                        "#json-original",
                        "#json-alsoQuoted",
                        "#json-speaker",
                        "#json-reference",
                        "#json-reference",
                        "#json-date",
                        "#json-reference",
                        "#json-reference",
                        "#json-reference",
                        "#json-reference",
                        "#json-answer",
                        "#json-answer",
                        "#json-report",
                        "#json-correction");
        assertThat(page.selectFirst("#json-date dl").select("dd").eachText())
                .containsExactly(
                        "text. The date in EDTF (ISO 8601-2).",
                        "text or null. The first day that it allows; null where it is open.",
                        "text or null. The last day that it allows; null where it is open.",
                        "text or null. The time that it is or begins at, with day and offset from UTC (ISO 8601); null"
                                + " where no source gives one.",
                        "one of stated, weekday, publication, order, other or null. How the date of a statement or of"
                                + " talks is known: the source gives it (stated), or it is worked out from a day of the"
                                + " week or a word such as “yesterday”, from when the source was published, from the"
                                + " order of things, or as the note tells; null for other dates.",
                        "text or null. What the record notes on the date, in its own words; null for nothing.");
    }

    @Test
    void saysWhichVersionThereIs() {
        var record =
                JsonMapper.shared().readTree(site.get(PAGE + "?format=json").body());
        assertThat(record.get("record").get("package").asString()).isEqualTo(site.address() + "/record.zip");
        assertThat(site.page(PAGE).select("main").text())
                .contains(record.get("record").get("version").asString(), "2014-05-10");
    }

    @Test
    void showsATerminalHowToTakeAPageAndTheRecord() throws Exception {
        run("bash", "-e", "-c", example("in-a-terminal"));
        assertThat(JsonMapper.shared()
                        .readTree(folder.resolve("talks.json").toFile())
                        .get("talks"))
                .hasSize(4);
        assertThat(folder.resolve("record/datapackage.json")).exists();
    }

    @Test
    void showsPythonHowToReadTheStatements() throws Exception {
        assertThat(run("python3", "-c", example("in-python")))
                .hasSize(4)
                .contains(
                        "2014-05-04 ada-ready “We are ready to sign, and we said ‘today’”",
                        " ada-undated Ferries would run again.");
    }

    @Test
    void showsPythonHowToCheckTheRecordAgainstCopiesOfItsSources() throws Exception {
        run("bash", "-e", "-c", example("in-a-terminal"));
        var text = folder.resolve("texts/undated-leaflet.txt");
        Files.createDirectories(text.getParent());
        Files.copy(Path.of("src/test/texts/undated-leaflet.txt"), text);
        assertThat(run("python3", "-c", example("proof-in-python")))
                .containsExactlyInAnyOrder(
                        "found undated-leaflet 1",
                        "found undated-leaflet 4",
                        "found undated-leaflet xii",
                        "found undated-leaflet 1:02:33",
                        "found undated-leaflet 3",
                        "found undated-leaflet 2");
        try (var zip = FileSystems.newFileSystem(folder.resolve("record.zip"))) {
            var statements = zip.getPath("statement.csv");
            Files.writeString(statements, Files.readString(statements).replace("could not share", "could not spare"));
        }
        assertThat(run("python3", "-c", example("proof-in-python")))
                .contains("NOT FOUND undated-leaflet 1", "NOT FOUND undated-leaflet xii", "found undated-leaflet 3");
        Files.writeString(text, Files.readString(text).replace("Nobody came", "Nobody came back"));
        assertThat(run("python3", "-c", example("proof-in-python")))
                .contains("DIFFERENT undated-leaflet 4", "found undated-leaflet 3");
    }

    @Test
    void showsPythonHowToReadAListPageByPage() throws Exception {
        var example = example("in-python-page-by-page");
        var all = run("python3", "-c", example);
        assertThat(all).hasSize(8).contains(site.address() + "/statements/ada-ready");
        var start = site.address() + "/?";
        assertThat(example).contains(start);
        // The made-up record has room on one page, unless that ends early.
        var early = example.replace(start, start + "end=statement-ada-ready&");
        assertThat(run("python3", "-c", early)).isEqualTo(all);
    }

    @Test
    void showsSqliteHowToCount() throws Exception {
        run("bash", "-e", "-c", example("in-a-terminal"));
        assertThat(run("bash", "-e", "-c", example("in-sqlite")))
                .containsExactly("Ada North|2", "Cleo South|1", "Éve O’Isle|1");
    }

    /** No spreadsheet is run: what its formula would fetch is read as one would. */
    @Test
    void showsASpreadsheetAnAddressOfCells() {
        var formula = Pattern.compile("=IMPORTDATA\\(\"(.*)\"\\)").matcher(example("in-a-spreadsheet"));
        assertThat(formula.matches()).isTrue();
        assertThat(formula.group(1)).startsWith(site.address());
        var answer = site.get(formula.group(1).substring(site.address().length()));
        var cells = CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build()
                .readerForListOf(String.class)
                .<List<String>>readValues(answer.body())
                .readAll();
        assertThat(cells).hasSize(5).allMatch(row -> row.size() == cells.get(0).size());
        assertThat(cells.get(0)).contains("title", "status");
    }

    @Test
    void namesEachFormatThatAPageHas() {
        var told = site.page(PAGE).select("#pages ~ dl").first().select("dt").eachText();
        var formats = new TreeSet<String>();
        for (var path : List.of("/", "/talks")) {
            formats.addAll(JsonMapper.shared()
                    .readTree(site.get(path + "?format=json").body())
                    .get("formats")
                    .propertyNames());
        }
        formats.remove("html");
        assertThat(told).containsExactlyInAnyOrderElementsOf(formats);
    }

    private String example(String id) {
        return site.page(PAGE).getElementById(id).wholeText();
    }

    private List<String> run(String... command) throws IOException, InterruptedException {
        for (var tool : List.of("bash", "curl", "unzip", "python3", "sqlite3")) {
            assumeTrue(isThere(tool), "the examples of /about/data take " + tool + " on the PATH");
        }
        var output = Files.createTempFile(folder, "output", ".txt");
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        process.environment().put("PYTHONIOENCODING", "utf-8");
        var status = process.redirectOutput(output.toFile()).start().waitFor();
        assertThat(status).as(Files.readString(output)).isZero();
        return Files.readAllLines(output);
    }

    private static boolean isThere(String tool) {
        return List.of(System.getenv("PATH").split(java.io.File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
