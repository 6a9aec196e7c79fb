package parley.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.ShippedRecord;
import parley.Site;
import parley.TestDatabase;
import parley.ingest.TestRecord;
import tools.jackson.databind.JsonNode;

/** The whole record, taken from the started site and unpacked. */
class DataPackageTest {

    /** Those whose key has no index, for the sake of the load; the loader counts their rows. */
    private static final Set<String> KEYLESS = Set.of(
            "statement_speaker",
            "statement_talks",
            "statement_said_in",
            "statement_answer",
            "statement_topic",
            "statement_speaks_of",
            "report_via");

    @Nested
    @ShippedRecord
    class OfTheShippedRecord extends Facts {}

    @Nested
    @MadeUpRecord
    class OfTheMadeUpRecord extends Facts {

        @Test
        void keepsWhatWasWithdrawnAsWithdrawn() {
            var former = unpacked.rows("former_id", "former", "dan-storm").get(0);
            assertThat(former).containsEntry("thing", "statement").containsEntry("now_id", "");
            assertThat(unpacked.rows("change", "id", former.get("withdrawal_id"))
                            .get(0))
                    .containsEntry("kind", "withdrawn")
                    .containsEntry("thing_id", "dan-storm")
                    .containsEntry("changed", "2014-05-10")
                    .containsEntry("reason", "The leaflet took <i>this</i> back.");
            assertThat(unpacked.rows("statement", "id", "dan-storm")).isEmpty();
        }

        @Test
        void isNamedAndDatedByItsVersionAndHeadSaysTheSame() throws Exception {
            var version = unpacked.descriptor().get("version").asString();
            assertThat(version).matches("2014\\.5\\.10\\+[0-9a-f]{12}");
            assertThat(unpacked.descriptor().get("updated").asString()).isEqualTo("2014-05-10");
            for (var method : List.of("GET", "HEAD")) {
                var answer = site.ask(method, "/record.zip");
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
                assertThat(answer.headers().firstValue("Content-Disposition"))
                        .contains("attachment; filename=\"parley-%s.zip\"".formatted(version.split("\\+")[1]));
            }
            assertThat(site.ask("HEAD", "/record.zip").body()).isEmpty();
        }

        @Test
        void leavesACellAsItIsWhateverASpreadsheetWouldMakeOfIt() {
            assertThat(unpacked.rows("change", "from_id", "boats").get(0))
                    .containsEntry("reason", "=1+1, and “boats” are more than ferries");
        }

        @Test
        void namesItsSourcesAndNoLicenceThatNobodyGave() {
            assertThat(unpacked.descriptor().get("sources").toString())
                    .isEqualTo(
                            "[{\"title\":\"Three days in Harbour Town\",\"path\":\"https://gazette.example/harbour?day=3&page=1\"},"
                                    + "{\"title\":\"Source of unknown date\"}]");
            assertThat(unpacked.descriptor().has("licenses")).isFalse();
            assertThat(unpacked.descriptor().get("rights").asString()).contains("no licence");
        }
    }

    abstract static class Facts {

        @Autowired
        Site site;

        @Autowired
        DataSource database;

        @TempDir
        Path folder;

        byte[] zip;
        Unpacked unpacked;

        @BeforeEach
        void take() throws Exception {
            zip = bytes();
            unpacked = Unpacked.of(zip);
        }

        private byte[] bytes() throws IOException, InterruptedException {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(site.address() + "/record.zip"))
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
        }

        @Test
        void givesTheSameRecordWhenItIsLoadedBack() throws SQLException {
            try (var again = TestDatabase.empty()) {
                try (var kept = again.getConnection();
                        var served = database.getConnection()) {
                    TestRecord.load(unpacked.files().writeTo(folder), again);
                    for (var table : tables(served)) {
                        // The version is that of the files, whose letters differ.
                        assertThat(rows(kept, table))
                                .as(table)
                                .isEqualTo(rows(served, table))
                                .isNotNull();
                    }
                }
            }
        }

        @Test
        void isTheSameBytesForTheSameRecord() throws Exception {
            assertThat(bytes()).isEqualTo(zip);
            try (var input = new ZipInputStream(new ByteArrayInputStream(zip))) {
                for (var entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
                    assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
                }
            }
        }

        /** The profile is the standard's own, from its JavaScript library, less its examples. */
        @Test
        void isDescribedAsTheStandardHasIt() throws IOException {
            try (var profile = getClass().getResourceAsStream("/tabular-data-package.json")) {
                var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                        .getSchema(new String(profile.readAllBytes(), "UTF-8"));
                assertThat(schema.validate(unpacked.descriptor().toString(), InputFormat.JSON))
                        .isEmpty();
            }
        }

        @Test
        void isDescribedAsTheDatabaseHasIt() throws SQLException {
            try (var served = database.getConnection()) {
                assertThat(unpacked.tables().keySet())
                        .containsExactlyInAnyOrderElementsOf(tables(served).stream()
                                .filter(table -> !table.equals("summary"))
                                .toList());
                for (var resource : unpacked.descriptor().get("resources")) {
                    var table = resource.get("name").asString();
                    var schema = resource.get("schema");
                    assertThat(described(schema)).as(table).isEqualTo(columns(served, table));
                    if (!KEYLESS.contains(table)) {
                        assertThat(keys(served, table))
                                .as(table)
                                .contains(new TreeSet<>(texts(schema.get("primaryKey"))));
                    }
                    // H2 holds the long ones to none, for the sake of its load.
                    assertThat(foreignKeys(served, table))
                            .as(table)
                            .isEqualTo(
                                    TestDatabase.isPostgres() || !TestDatabase.LONG.contains(table)
                                            ? foreignKeys(schema)
                                            : Map.of());
                }
            }
        }

        @Test
        void holdsToItsTypesKeysAndForeignKeys() {
            for (var resource : unpacked.descriptor().get("resources")) {
                var table = resource.get("name").asString();
                var schema = resource.get("schema");
                var key = texts(schema.get("primaryKey"));
                var keys = new HashSet<List<String>>();
                for (var row : unpacked.tables().get(table)) {
                    assertThat(keys.add(key.stream().map(row::get).toList()))
                            .as(table)
                            .isTrue();
                    schema.get("fields").forEach(field -> assertFits(table, field, row));
                    foreignKeys(schema).forEach((column, other) -> {
                        if (!row.get(column).isEmpty()) {
                            assertThat(unpacked.rows(other, "id", row.get(column)))
                                    .as("%s.%s", table, column)
                                    .hasSize(1);
                        }
                    });
                }
            }
        }

        @Test
        void givesStatementsAndTalksTheirPlacesOnOneTimeline() {
            var positions = new TreeSet<Integer>();
            var things = 0;
            for (var table : List.of("statement", "talks")) {
                for (var row : unpacked.tables().get(table)) {
                    positions.add(Integer.parseInt(row.get("position")));
                    things++;
                }
            }
            assertThat(positions).hasSize(things).startsWith(1).endsWith(things);
        }

        private static void assertFits(String table, JsonNode field, Map<String, String> row) {
            var name = field.get("name").asString();
            var cell = row.get(name);
            assertThat(cell).as("%s.%s", table, name).isNotNull();
            var constraints = field.path("constraints");
            if (cell.isEmpty()) {
                assertThat(constraints.path("required").asBoolean(false))
                        .as("%s.%s of %s", table, name, row)
                        .isFalse();
                return;
            }
            switch (field.get("type").asString()) {
                case "integer" ->
                    assertThat(Integer.parseInt(cell))
                            .isGreaterThanOrEqualTo(constraints.path("minimum").asInt(0));
                case "date" -> assertThat(LocalDate.parse(cell)).isNotNull();
                default -> assertThat(cell).isNotBlank();
            }
            if (constraints.has("enum")) {
                assertThat(texts(constraints.get("enum"))).contains(cell);
            }
            if (constraints.has("pattern")) {
                assertThat(cell).matches(constraints.get("pattern").asString());
            }
        }

        private static List<String> texts(JsonNode node) {
            return node.isArray() ? node.valueStream().map(JsonNode::asString).toList() : List.of(node.asString());
        }

        private static Map<String, String> foreignKeys(JsonNode schema) {
            var keys = new TreeMap<String, String>();
            schema.path("foreignKeys")
                    .forEach(key -> keys.put(
                            key.get("fields").asString(),
                            key.get("reference").get("resource").asString()));
            return keys;
        }

        private static List<String> described(JsonNode schema) {
            return schema.get("fields")
                    .valueStream()
                    .map(field -> "%s %s %s"
                            .formatted(
                                    field.get("name").asString(),
                                    field.get("type").asString(),
                                    field.path("constraints").has("required")))
                    .sorted()
                    .toList();
        }

        private static List<String> tables(Connection database) throws SQLException {
            return query(
                    database,
                    "select lower(table_name) from information_schema.tables"
                            + " where lower(table_schema) = 'public' and table_name <> 'flyway_schema_history'");
        }

        private static List<String> columns(Connection database, String table) throws SQLException {
            return query(database, """
                            select lower(column_name) || ' ' || case upper(data_type)
                                when 'CHARACTER VARYING' then 'string'
                                when 'INTEGER' then 'integer'
                                when 'DATE' then 'date' end
                                || case is_nullable when 'NO' then ' true' else ' false' end
                            from information_schema.columns where lower(table_name) = '%s'
                            """.formatted(table)).stream().sorted().toList();
        }

        private static String name(Connection database, String table) throws SQLException {
            return database.getMetaData().storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        }

        /** What a row of a table is told by: the columns of each unique index. */
        private static Collection<Set<String>> keys(Connection database, String table) throws SQLException {
            var keys = new TreeMap<String, Set<String>>();
            try (var indexes = database.getMetaData().getIndexInfo(null, null, name(database, table), true, true)) {
                while (indexes.next()) {
                    keys.computeIfAbsent(indexes.getString("INDEX_NAME"), any -> new TreeSet<>())
                            .add(indexes.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
            return keys.values();
        }

        private static Map<String, String> foreignKeys(Connection database, String table) throws SQLException {
            var columns = new TreeMap<String, String>();
            try (var keys = database.getMetaData().getImportedKeys(null, null, name(database, table))) {
                while (keys.next()) {
                    columns.put(
                            keys.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT),
                            keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
            return columns;
        }

        private static List<String> rows(Connection database, String table) throws SQLException {
            var rows = table.equals("summary")
                    ? "select updated, statements, speakers, talks, sources, first_date, last_date from summary"
                    : table.equals("report")
                            // What was checked against a copy is proven by a file beside the source, which no table
                            // holds.
                            ? "select id, statement_id, talks_id, outcome_id, position, source_id, wording, verb,"
                                    + " name_as_printed from report"
                            : "select * from " + table;
            return query(database, rows).stream().sorted().toList();
        }

        private static List<String> query(Connection database, String query) throws SQLException {
            var rows = new ArrayList<String>();
            try (var statement = database.createStatement();
                    var result = statement.executeQuery(query)) {
                while (result.next()) {
                    var row = new ArrayList<String>();
                    for (var at = 1; at <= result.getMetaData().getColumnCount(); at++) {
                        row.add(result.getString(at));
                    }
                    rows.add(row.size() == 1 ? row.get(0) : row.toString());
                }
            }
            return rows;
        }
    }
}
