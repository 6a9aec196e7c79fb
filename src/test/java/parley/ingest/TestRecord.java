package parley.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import parley.ingest.check.CheckedRecord;
import parley.ingest.load.RecordMigration;
import parley.ingest.yaml.Fault;
import parley.ingest.yaml.UnusableRecordException;

/** A small made-up record for tests, to be changed, written to a folder and loaded. */
public final class TestRecord {

    public static final String SOURCE = "sources/2014/river-news.yaml";

    private static final String PARTICIPANTS = """
        sides:
          - id: northland
            name: Northland
          - id: southland
            name: Southland
        participants:
          - id: ada-frost
            name: Ada Frost
            kind: person
            side: northland
          - id: southern-delegation
            name: Southern delegation
            kind: delegation
            side: southland
        """;

    private static final String TOPICS = """
        topics:
          - id: river
            name: The river
        """;

    private static final String TALKS = """
        talks:
          - id: bridge-round
            title: Round at the bridge
            status: held
            reports:
              - source: river-news
                paragraph: 1
        """;

    private static final String STATEMENTS = """
        id: river-news
        published: 2014-05-04
        added: 2014-05-05
        statements:
          - id: frost-open
            speaker: ada-frost
            date: 2014-05-03
            words: The river was “open again”.
            reports:
              - paragraph: 2
        """;

    private final Map<String, String> files;

    private TestRecord(Map<String, String> files) {
        this.files = files;
    }

    /** Two sides, one person, one delegation, one topic, one set of talks, one statement. */
    public static TestRecord small() {
        return new TestRecord(Map.of(
                "participants.yaml", PARTICIPANTS, "topics.yaml", TOPICS, "talks.yaml", TALKS, SOURCE, STATEMENTS));
    }

    /** Rows for every table. */
    public static TestRecord whole() {
        return small().adding("topics.yaml", "  - {id: ferries, name: Ferries}\n")
                .adding("participants.yaml", "    names: {uk: Південна делегація}\n")
                .with("talks.yaml", """
                    talks:
                      - id: bridge-round
                        title: Round at the bridge
                        status: held
                        date: 2014-05-03
                        participants: [ada-frost, southern-delegation]
                        reports: [{source: river-news, paragraph: 1}]
                        outcomes:
                          - {words: They agreed., reports: [{source: river-news, paragraph: 1}]}
                          - {words: They ate., reports: [{source: river-news, paragraph: 1, via: [A guest]}]}
                      - id: next-round
                        title: The next round
                        status: sought
                        sought-by: southland
                        reports: [{source: radio-south, paragraph: 1}]
                    """)
                .adding(SOURCE, """
                      - id: frost-boats
                        speaker: ada-frost
                        office: Envoy
                        date: 2014-05-03
                        words: The boats sail.
                        talks: [bridge-round, next-round]
                        topics: [river, ferries]
                        speaks-of: [southern-delegation]
                        reports: [{paragraph: 3, via: [Radio South, A guest]}]
                      - id: south-silent
                        speaker: southern-delegation
                        words: It would not say.
                        said-in: [bridge-round]
                        topics: [ferries]
                        answers: [{statement: frost-open, how: denies, says: source}]
                        reports: [{paragraph: 4}]
                    offices:
                      - {participant: ada-frost, office: Minister, paragraph: 5}
                      - {participant: southern-delegation, office: Hosts, paragraph: 5}
                    """)
                .with("sources/radio-south.yaml", """
                    id: radio-south
                    added: 2014-05-06
                    published: 2014-05-05
                    publisher: Radio South
                    copies:
                      - {taken: 2014-05-06, address: https://copies.example/radio}
                    reports:
                      - {statement: frost-open, paragraph: 2, wording: It was open.}
                    """)
                .with("names.yaml", "names:\n  - [Kyiv, Kiev]\n  - [Ada, Aida]\n")
                .with("changes.yaml", """
                    changes:
                      - {date: 2014-05-07, kind: corrected, statement: frost-open, reason: A word was wrong.}
                      - {date: 2014-05-08, kind: renamed, statement: frost-boats, from: frost-ships}
                      - {date: 2014-05-08, kind: withdrawn, statement: frost-gone, reason: Never said.}
                    """);
    }

    /** No file at all. */
    public static TestRecord none() {
        return new TestRecord(Map.of());
    }

    /** The same with this file as it is given here. */
    public TestRecord with(String name, String text) {
        var changed = new TreeMap<>(files);
        changed.put(name, text);
        return new TestRecord(changed);
    }

    /** The same with more text at the end of a file. */
    public TestRecord adding(String name, String text) {
        return with(name, files.get(name) + text);
    }

    /** The same with a text of a file replaced, which must be there. */
    public TestRecord replacing(String name, String text, String other) {
        if (!files.get(name).contains(text)) {
            throw new IllegalArgumentException(name + " does not hold: " + text);
        }
        return with(name, files.get(name).replace(text, other));
    }

    /** The same with a file under another name. */
    public TestRecord moving(String name, String other) {
        return with(other, files.get(name)).without(name);
    }

    public TestRecord without(String name) {
        var changed = new TreeMap<>(files);
        changed.remove(name);
        return new TestRecord(changed);
    }

    /** Writes the files of the record and answers the folder. */
    public Path writeTo(Path folder) {
        files.forEach((name, text) -> {
            try {
                Files.createDirectories(folder.resolve(name).getParent());
                Files.writeString(folder.resolve(name), text);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
        return folder;
    }

    /** Makes the schema and loads the record in a folder, as the application does. */
    public static void load(Path folder, DataSource database) {
        load(new RecordMigration(folder.toString()), database);
    }

    public static void load(RecordMigration record, DataSource database) {
        Flyway.configure().dataSource(database).javaMigrations(record).load().migrate();
    }

    /** The lines that an editor reads of the record in a folder; none where it has no fault. */
    public static List<String> faults(Path folder) {
        return faults(folder.toString());
    }

    public static List<String> faults(String location) {
        try {
            CheckedRecord.read(location);
            return List.of();
        } catch (UnusableRecordException broken) {
            return broken.faults().stream().map(Fault::toString).toList();
        }
    }
}
