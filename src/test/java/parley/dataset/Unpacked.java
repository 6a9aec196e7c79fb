package parley.dataset;

import static java.util.Comparator.comparing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import parley.ingest.TestRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** A package as whoever takes it unpacks it. */
public record Unpacked(JsonNode descriptor, Map<String, List<Map<String, String>>> tables) {

    /** Reads a package, in which no file may be that its descriptor does not name. */
    public static Unpacked of(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var input = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
                files.put(entry.getName(), new String(input.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        var descriptor = JsonMapper.shared().readTree(files.remove("datapackage.json"));
        var tables = new LinkedHashMap<String, List<Map<String, String>>>();
        for (var resource : descriptor.get("resources")) {
            tables.put(
                    resource.get("name").asString(),
                    rows(files.remove(resource.get("path").asString())));
        }
        if (!files.isEmpty()) {
            throw new AssertionError("described nowhere: " + files.keySet());
        }
        return new Unpacked(descriptor, tables);
    }

    private static List<Map<String, String>> rows(String csv) {
        return new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(csv)
                .readAll();
    }

    /** The rows of a table in which a column has a value. */
    List<Map<String, String>> rows(String table, String column, String value) {
        return tables.get(table).stream()
                .filter(row -> row.get(column).equals(value))
                .toList();
    }

    /** The files that editors would have written for this record. */
    TestRecord files() {
        var record = TestRecord.none()
                .with(
                        "participants.yaml",
                        yaml(Map.of(
                                "sides",
                                each("side", "id", "name"),
                                "participants",
                                ordered("participant", "position").stream()
                                        .map(this::participant)
                                        .toList())))
                .with("topics.yaml", yaml(Map.of("topics", each("topic", "id", "name"))))
                .with(
                        "talks.yaml",
                        yaml(Map.of(
                                "talks",
                                ordered("talks", "position").stream()
                                        .map(this::talks)
                                        .toList())))
                .with("names.yaml", yaml(Map.of("names", names())))
                .with("changes.yaml", yaml(Map.of("changes", changes())));
        for (var source : tables.get("source")) {
            record = record.with("sources/" + source.get("id") + ".yaml", yaml(source(source)));
        }
        record = names().isEmpty() ? record.without("names.yaml") : record;
        return changes().isEmpty() ? record.without("changes.yaml") : record;
    }

    private List<Map<String, Object>> each(String table, String... keys) {
        return ordered(table, "position").stream().map(row -> entry(row, keys)).toList();
    }

    private List<Map<String, String>> ordered(String table, String column) {
        return tables.get(table).stream()
                .sorted(comparing(row -> Integer.parseInt(row.get(column))))
                .toList();
    }

    private Map<String, Object> participant(Map<String, String> participant) {
        var entry = entry(participant, "id", "name", "kind", "disambiguation", "wikidata");
        put(
                entry,
                "sides",
                rows("participant_side", "participant_id", participant.get("id")).stream()
                        .map(row -> entry(row, "side=side_id", "from=from_text", "to=to_text"))
                        .toList());
        var names = new LinkedHashMap<String, Object>();
        var also = new ArrayList<String>();
        for (var row : rows("participant_name", "participant_id", participant.get("id"))) {
            if (row.get("language").isEmpty()) {
                also.add(row.get("name"));
            } else {
                names.put(row.get("language"), row.get("name"));
            }
        }
        put(entry, "names", names.isEmpty() ? "" : names);
        put(entry, "also", also);
        return entry;
    }

    private Map<String, Object> talks(Map<String, String> talks) {
        var id = talks.get("id");
        var entry = entry(
                talks,
                "id",
                "added",
                "title",
                "form",
                "date=date_text",
                "dated-by=dated_by",
                "date-note=date_note",
                "place",
                "status");
        put(entry, "sought-by", ids("talks_sought_by", "talks_id", id, "side_id"));
        put(
                entry,
                "participants",
                rows("talks_participant", "talks_id", id).stream()
                        .map(row -> entry(row, "participant=participant_id", "as=role"))
                        .toList());
        put(entry, "reports", reports(rows("report", "talks_id", id), "source=source_id"));
        put(
                entry,
                "outcomes",
                rows("outcome", "talks_id", id).stream()
                        .map(outcome -> {
                            var one = entry(outcome, "words");
                            var number = outcome.get("id");
                            put(one, "reports", reports(rows("report", "outcome_id", number), "source=source_id"));
                            return one;
                        })
                        .toList());
        return entry;
    }

    private Map<String, Object> source(Map<String, String> source) {
        var id = source.get("id");
        var entry = entry(
                source, "id", "added", "published", "publisher", "title", "author", "address", "archived", "language");
        var own = rows("statement", "source_id", id).stream()
                .sorted(comparing(row -> Integer.parseInt(row.get("source_position"))))
                .toList();
        var ownIds = own.stream().map(statement -> statement.get("id")).toList();
        var further = rows("report", "source_id", id).stream()
                .filter(report -> !report.get("statement_id").isEmpty())
                .filter(report -> !ownIds.contains(report.get("statement_id")))
                .toList();
        put(
                entry,
                "copies",
                rows("source_copy", "source_id", id).stream()
                        .map(copy -> entry(copy, "taken", "address", "sha256"))
                        .toList());
        put(entry, "statements", own.stream().map(this::statement).toList());
        put(entry, "reports", reports(further, "statement=statement_id"));
        put(
                entry,
                "offices",
                rows("office_mention", "source_id", id).stream()
                        .map(row -> {
                            var office = entry(row, "participant=participant_id", "office");
                            office.putAll(place(row));
                            return office;
                        })
                        .toList());
        return entry;
    }

    private Map<String, Object> statement(Map<String, String> statement) {
        var id = statement.get("id");
        var entry = entry(
                statement,
                "id",
                "added",
                "date=date_text",
                "dated-by=dated_by",
                "date-note=date_note",
                "occasion",
                "words",
                statement.get("on_behalf_of_id").isEmpty()
                        ? "on-behalf-of=on_behalf_of_side_id"
                        : "on-behalf-of=on_behalf_of_id");
        var speakers = rows("statement_speaker", "statement_id", id).stream()
                .sorted(comparing(row -> Integer.parseInt(row.get("position"))))
                .map(row -> entry(row, "speaker=participant_id", "unnamed", "side=side_id", "office"))
                .toList();
        entry.put(speakers.size() == 1 ? "speaker" : "speakers", speakers.size() == 1 ? speakers.get(0) : speakers);
        put(entry, "talks", ids("statement_talks", "statement_id", id, "talks_id"));
        put(entry, "said-in", ids("statement_said_in", "statement_id", id, "talks_id"));
        put(entry, "topics", ids("statement_topic", "statement_id", id, "topic_id"));
        put(entry, "speaks-of", ids("statement_speaks_of", "statement_id", id, "participant_id"));
        put(
                entry,
                "answers",
                rows("statement_answer", "statement_id", id).stream()
                        .sorted(comparing(row -> Integer.parseInt(row.get("position"))))
                        .map(row -> entry(row, "statement=answered_id", "how", "says"))
                        .toList());
        put(
                entry,
                "reports",
                reports(rows("report", "statement_id", id).stream()
                        .filter(report -> report.get("source_id").equals(statement.get("source_id")))
                        .toList()));
        return entry;
    }

    private List<Map<String, Object>> reports(List<Map<String, String>> rows, String... keys) {
        return rows.stream()
                .sorted(comparing(row -> Integer.parseInt(row.get("position"))))
                .map(report -> {
                    var entry = entry(report, keys);
                    entry.putAll(place(report));
                    entry.putAll(entry(report, "wording", "verb", "name-as-printed=name_as_printed"));
                    put(entry, "via", ids("report_via", "report_id", report.get("id"), "name"));
                    return entry;
                })
                .toList();
    }

    private static Map<String, Object> place(Map<String, String> row) {
        var last = row.get("last_paragraph");
        return last.isEmpty()
                ? entry(row, "paragraph", "page", "timecode")
                : Map.of("paragraphs", row.get("paragraph") + "-" + last);
    }

    private List<String> ids(String table, String owner, String id, String column) {
        return rows(table, owner, id).stream()
                .sorted(comparing(row -> Integer.parseInt(row.get("position"))))
                .map(row -> row.get(column))
                .toList();
    }

    private List<List<String>> names() {
        return tables.get("spelling").stream()
                .map(row -> row.get("group_number"))
                .distinct()
                .map(group -> ids("spelling", "group_number", group, "name"))
                .toList();
    }

    private List<Map<String, Object>> changes() {
        return tables.get("change").stream()
                .filter(change -> !change.get("kind").equals("added"))
                .sorted(comparing(change -> Integer.parseInt(change.get("log_position"))))
                .map(change -> entry(
                        change,
                        "date=changed",
                        "kind",
                        change.get("thing") + "=thing_id",
                        "from=from_id",
                        "field",
                        "was",
                        "reason"))
                .toList();
    }

    /** Some of a row; a key is its column, or stands before it with an equals sign. */
    private static Map<String, Object> entry(Map<String, String> row, String... keys) {
        var entry = new LinkedHashMap<String, Object>();
        for (var key : keys) {
            put(entry, key.split("=")[0], row.get(key.substring(key.indexOf('=') + 1)));
        }
        return entry;
    }

    private static void put(Map<String, Object> entry, String key, Object value) {
        if (!value.equals("") && !value.equals(List.of())) {
            entry.put(key, value);
        }
    }

    private static String yaml(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + yaml(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}\n"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Unpacked::yaml).collect(Collectors.joining(", ", "[", "]"));
        }
        var text = value.toString();
        return text.matches("[0-9]+") ? text : "'" + text.replace("'", "''") + "'";
    }
}
