package parley.archive;

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

@OnPostgres
@ExtendWith(OutputCaptureExtension.class)
class PublishingTest {

    private static final TestRecord OLD =
            TestRecord.small()
                    .adding(
                            TestRecord.SOURCE,
                            """
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

    @TempDir Path folder;

    @Test
    void publishesWhateverServersAreTold() throws Exception {
        assertThat(run(OLD, "--spring.flyway.enabled=false")).isZero();
        assertThat(version()).isEqualTo(Archive.read(folder.toString()).version());
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
        var next =
                TestRecord.small()
                        .replacing(TestRecord.SOURCE, "    words:", "    office: Envoy\n    words:")
                        .adding(
                                TestRecord.SOURCE,
                                """
                                  - id: frost-shut
                                    speaker: ada-frost
                                    words: “It is closed”
                                    reports: [{paragraph: 3}]
                                  - id: frost-new
                                    speaker: ada-frost
                                    words: “It is new”
                                    reports: [{paragraph: 5}]
                                """)
                        .with(
                                "changes.yaml",
                                """
                                changes:
                                  - {date: 2031-06-01, kind: renamed, statement: frost-shut, from: frost-closed}
                                  - {date: 2031-06-02, kind: withdrawn, statement: frost-later, reason: Never said.}
                                """);
        assertThat(run(next, "--dry-run")).isZero();
        assertThat(output.getOut())
                .contains(
                        """
                        added statement frost-new
                        changed participant ada-frost
                        changed statement frost-open
                        renamed statement frost-closed to statement frost-shut
                        withdrawn statement frost-later
                        1 added, 2 changed, 1 renamed, 1 withdrawn; nothing was written
                        """);
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void aRehearsalSaysOfWhatIsRenamedWhetherItChangesBeside(CapturedOutput output)
            throws Exception {
        assertThat(run(TestRecord.small())).isZero();
        var renamed =
                TestRecord.small()
                        .replacing(TestRecord.SOURCE, "id: frost-open", "id: frost-ajar")
                        .with(
                                "changes.yaml",
                                "changes:\n  - {date: 2031-06-01, kind: renamed, statement: frost-ajar, from: frost-open}\n");
        assertThat(run(renamed, "--dry-run")).isZero();
        assertThat(output.getOut())
                .contains(
                        "renamed statement frost-open to statement frost-ajar\n0 added, 0 changed, 1 renamed");
        var reworded = renamed.replacing(TestRecord.SOURCE, "words: ", "words: Then ");
        assertThat(run(reworded, "--dry-run")).isZero();
        assertThat(output.getOut())
                .contains(
                        "changed statement frost-ajar\nrenamed statement frost-open to statement frost-ajar\n0 added, 1 changed, 1 renamed");
    }

    @Test
    void aRehearsalBeforeTheFirstRecordMakesNoTable(CapturedOutput output) throws Exception {
        assertThat(run(TestRecord.small(), "--dry-run")).isZero();
        assertThat(output.getOut())
                .contains("added statement frost-open\n")
                .contains("8 added, 0 changed, 0 renamed, 0 withdrawn; nothing was written");
        assertThat(query("select count(*) from pg_tables where schemaname = 'public'"))
                .isEqualTo("0");
    }

    @Test
    void aMisspeltRehearsalPublishesNothing(CapturedOutput output) throws Exception {
        assertThat(run(OLD, "--dryrun")).isEqualTo(2);
        assertThat(output.getErr())
                .contains("there is no option '--dryrun'; did you mean '--dry-run'?");
        assertThat(query("select count(*) from pg_tables where schemaname = 'public'"))
                .isEqualTo("0");
    }

    @Test
    void leavesStatisticsBehindForThePlansOfTheFirstPages() throws Exception {
        run(OLD);
        assertThat(query("select reltuples::int from pg_class where relname = 'statement'"))
                .isEqualTo("3");
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
