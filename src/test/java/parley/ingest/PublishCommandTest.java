package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import parley.Commands;
import parley.OnPostgres;
import parley.TestDatabase;
import parley.ingest.check.CheckedRecord;

@OnPostgres
@ExtendWith(OutputCaptureExtension.class)
class PublishCommandTest {

    private static final TestRecord OLD = TestRecord.small().adding(TestRecord.SOURCE, """
                              - id: frost-closed
                                speaker: ada-frost
                                words: “It is closed”
                                reports: [{paragraph: 3}]
                              - id: frost-later
                                speaker: ada-frost
                                words: “Come back later”
                                reports: [{paragraph: 4}]
                            """);

    private final String url = TestDatabase.postgres(UUID.randomUUID().toString());

    @TempDir
    Path folder;

    @Test
    void publishesWhateverServersAreTold() throws Exception {
        assertThat(run(OLD, "--spring.flyway.enabled=false")).isZero();
        assertThat(version()).isEqualTo(CheckedRecord.read(folder.toString()).version());
    }

    @Test
    void endsWithTwoAndTheFaultsOfABrokenRecord(CapturedOutput output) throws Exception {
        run(OLD);
        var before = version();
        assertThat(run(OLD.with("topics.yaml", ""))).isEqualTo(2);
        assertThat(output.getAll()).containsOnlyOnce("topics.yaml:1:1:");
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void aRehearsalSaysWhatWouldChangeAndChangesNothing(CapturedOutput output) throws Exception {
        run(OLD);
        var before = version();
        var next = TestRecord.small()
                .replacing(TestRecord.SOURCE, "    words:", "    office: Envoy\n    words:")
                .adding(TestRecord.SOURCE, """
                                  - id: frost-shut
                                    speaker: ada-frost
                                    words: “It is closed”
                                    reports: [{paragraph: 3}]
                                  - id: frost-new
                                    speaker: ada-frost
                                    words: “It is new”
                                    reports: [{paragraph: 5}]
                                """)
                .with("changes.yaml", """
                                changes:
                                  - {date: 2014-06-01, kind: renamed, statement: frost-shut, from: frost-closed}
                                  - {date: 2014-06-02, kind: withdrawn, statement: frost-later, reason: Never said.}
                                """);
        assertThat(run(next, "--dry-run")).isZero();
        assertThat(output.getOut()).contains("""
                        added change renamed-statement-frost-closed-2014-06-01
                        added change withdrawn-statement-frost-later-2014-06-02
                        added statement frost-new
                        changed participant ada-frost: office
                        changed statement frost-open: speaker
                        renamed statement frost-closed to statement frost-shut
                        withdrawn statement frost-later
                        worked out anew: former id (2), statement updated (1), summary updated (1), summary version (1)
                        3 added, 2 changed, 1 renamed, 1 withdrawn; nothing was written
                        """);
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void aRehearsalSaysOfWhatIsRenamedWhetherItChangesBeside(CapturedOutput output) throws Exception {
        assertThat(run(TestRecord.small())).isZero();
        var renamed = TestRecord.small()
                .replacing(TestRecord.SOURCE, "id: frost-open", "id: frost-ajar")
                .with(
                        "changes.yaml",
                        "changes:\n  - {date: 2014-06-01, kind: renamed, statement: frost-ajar, from: frost-open}\n");
        assertThat(run(renamed, "--dry-run")).isZero();
        assertThat(output.getOut())
                .contains("renamed statement frost-open to statement frost-ajar\n")
                .contains("1 added, 0 changed, 1 renamed");
        var reworded = renamed.replacing(TestRecord.SOURCE, "words: ", "words: Then ");
        assertThat(run(reworded, "--dry-run")).isZero();
        assertThat(output.getOut())
                .contains("changed statement frost-ajar: words\nrenamed statement frost-open to statement frost-ajar\n")
                .contains("1 added, 1 changed, 1 renamed");
    }

    @Test
    void aRehearsalTellsNothingOfWhatIsAlreadyThere(CapturedOutput output) throws Exception {
        assertThat(run(TestRecord.whole())).isZero();
        assertThat(run(TestRecord.whole(), "--dry-run")).isZero();
        assertThat(told(output)).isEmpty();
        assertThat(output.getOut()).contains("0 added, 0 changed, 0 renamed, 0 withdrawn; nothing was written");
    }

    @Test
    void aRehearsalTellsOfOneMoreStatementAlone(CapturedOutput output) throws Exception {
        assertThat(run(TestRecord.whole())).isZero();
        var more = TestRecord.whole().replacing(TestRecord.SOURCE, "statements:\n", """
                                statements:
                                  - id: frost-first
                                    speaker: ada-frost
                                    date: 2014-05-01
                                    words: It begins.
                                    topics: [river]
                                    reports: [{paragraph: 1}]
                                """);
        assertThat(run(more, "--dry-run")).isZero();
        assertThat(told(output))
                .containsExactly(
                        "added statement frost-first",
                        "worked out anew: change statements (1), participant statements (1), source statements (1),"
                                + " summary first date (1), summary statements (1), summary version (1), topic statements (1)");
    }

    @Test
    void aRehearsalTellsTextsThatRunTogetherTheSame(CapturedOutput output) throws Exception {
        var record = TestRecord.small();
        var added = "added: 2014-05-05\n";
        assertThat(run(record.replacing(
                        TestRecord.SOURCE, added, added + "publisher: River News, Northland\ntitle: The ferries\n")))
                .isZero();
        assertThat(run(
                        record.replacing(
                                TestRecord.SOURCE,
                                added,
                                added + "publisher: River News\ntitle: Northland, The ferries\n"),
                        "--dry-run"))
                .isZero();
        assertThat(told(output)).contains("changed source river-news: publisher, title");
    }

    @Test
    void aRehearsalTellsOfOrderNamesAndReasons(CapturedOutput output) throws Exception {
        assertThat(run(TestRecord.whole())).isZero();
        var next = TestRecord.whole()
                .replacing(
                        "participants.yaml",
                        "  - id: northland\n    name: Northland\n  - id: southland\n    name: Southland\n",
                        "  - id: southland\n    name: Southland\n  - id: northland\n    name: Northland\n")
                .replacing("names.yaml", "[Kyiv, Kiev]", "[Kyiv, Kiev, Kyjiw]")
                .replacing("changes.yaml", "A word was wrong", "Two words were wrong");
        assertThat(run(next, "--dry-run")).isZero();
        assertThat(told(output))
                .containsExactly(
                        "changed change corrected-statement-frost-open-2014-05-07: reason",
                        "changed spelling Kyiv: spelling",
                        "changed order of side",
                        "worked out anew: summary version (1)");
    }

    @Test
    void aRehearsalTellsOfARenamedSpeakerAlone(CapturedOutput output) throws Exception {
        assertThat(run(TestRecord.whole())).isZero();
        var next = TestRecord.whole()
                .replacing("participants.yaml", "id: ada-frost", "id: ada-snow")
                .replacing("talks.yaml", "ada-frost", "ada-snow")
                .replacing(TestRecord.SOURCE, "ada-frost", "ada-snow")
                .adding(
                        "changes.yaml",
                        "  - {date: 2014-06-01, kind: renamed, participant: ada-snow, from: ada-frost}\n");
        assertThat(run(next, "--dry-run")).isZero();
        assertThat(told(output))
                .filteredOn(line -> !line.startsWith("worked out"))
                .containsExactly(
                        "added change renamed-participant-ada-frost-2014-06-01",
                        "renamed participant ada-frost to participant ada-snow");
    }

    @Test
    void aRehearsalBeforeTheFirstRecordMakesNoTable(CapturedOutput output) throws Exception {
        assertThat(run(TestRecord.small(), "--dry-run")).isZero();
        assertThat(output.getOut())
                .contains("added statement frost-open\n")
                .contains("9 added, 0 changed, 0 renamed, 0 withdrawn; nothing was written");
        assertThat(query("select count(*) from pg_tables where schemaname = 'public'"))
                .isEqualTo("0");
    }

    @Test
    void aMisspeltRehearsalPublishesNothing(CapturedOutput output) throws Exception {
        assertThat(run(OLD, "--dryrun")).isEqualTo(2);
        assertThat(output.getErr()).contains("there is no option '--dryrun'; did you mean '--dry-run'?");
        assertThat(query("select count(*) from pg_tables where schemaname = 'public'"))
                .isEqualTo("0");
    }

    @Test
    void leavesStatisticsBehindForThePlansOfTheFirstPages() throws Exception {
        run(OLD);
        assertThat(query("select reltuples::int from pg_class where relname = 'statement'"))
                .isEqualTo("3");
    }

    /** What the rehearsal says before it sums up. */
    private static List<String> told(CapturedOutput output) {
        return output.getOut()
                .lines()
                .filter(line -> line.matches("(added|changed|renamed|withdrawn|worked out anew:) .*"))
                .toList();
    }

    private int run(TestRecord record, String... more) {
        record.writeTo(folder);
        var arguments = new ArrayList<String>();
        arguments.add("publish");
        arguments.add("--parley.data=" + folder);
        arguments.add("--spring.datasource.url=" + url);
        arguments.add("--spring.datasource.username=" + TestDatabase.READER);
        arguments.add("--spring.flyway.user=" + TestDatabase.OWNER);
        arguments.addAll(List.of(more));
        return Commands.run(arguments.toArray(String[]::new));
    }

    private String version() throws SQLException {
        return query("select version from summary");
    }

    private String query(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(url, TestDatabase.OWNER, "");
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }
}
