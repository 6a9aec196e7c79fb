package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import parley.OnPostgres;
import parley.ParleyApplication;
import parley.TestDatabase;
import parley.ingest.yaml.UnusableRecordException;

/** Servers that load no record serve the one that they find, and no other. */
@OnPostgres
@ExtendWith(OutputCaptureExtension.class)
class ServedRecordTest {

    private final String url = TestDatabase.postgres(UUID.randomUUID().toString());

    @TempDir
    Path folder;

    @Test
    void servesWhatWasPublished() {
        publish();
        // Whatever it would load is not even read.
        SpringApplication.run(ParleyApplication.class, server("--parley.data=file:/nowhere/"))
                .close();
    }

    @Test
    void oneLoginThatMayDoAllIsEnough() throws SQLException {
        TestRecord.small().writeTo(folder);
        SpringApplication.run(
                        ParleyApplication.class,
                        "--server.port=0",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + TestDatabase.OWNER,
                        "--parley.data=" + folder)
                .close();
        execute("select version from summary");
    }

    @Test
    void saysWhatToDoWhereThereIsNoRecord(CapturedOutput output) {
        assertRefused("The database holds no record.", "Publish a record there", output);
    }

    @Test
    void saysWhatToDoWhereTheSchemaIsThereWithoutARecord(CapturedOutput output) throws SQLException {
        publish();
        execute("delete from summary");
        assertRefused("The database holds no record.", "Publish a record there", output);
    }

    @Test
    void saysWhatToDoWhereTheSchemaIsOlder(CapturedOutput output) throws SQLException {
        publish();
        execute("update flyway_schema_history set version = '0.9' where version = '1'");
        assertRefused("published by an older Parley", "Publish a record there", output);
    }

    @Test
    void saysWhatToDoWhereTheSchemaIsNewer(CapturedOutput output) throws SQLException {
        publish();
        execute("insert into flyway_schema_history select 99, '1000', 'later', type, 'V1000__later.sql', 1,"
                + " installed_by, installed_on, 1, true from flyway_schema_history where version = '1'");
        assertRefused("published by a newer Parley", "Serve it with that version", output);
    }

    @Test
    void saysWhatToDoWhereAnotherBuildMadeTheTables(CapturedOutput output) throws SQLException {
        publish();
        execute("update flyway_schema_history set checksum = 1 where version = '1'");
        assertThat(catchThrowable(this::publish)).isNotNull();
        assertThat(output.getAll())
                .contains("another build of Parley", "Publish to a new database")
                .doesNotContain("Caused by");
        execute("select version from summary");
    }

    @Test
    void saysWhatToDoWhereItIsToServeFromThoseTables(CapturedOutput output) throws SQLException {
        publish();
        execute("update flyway_schema_history set checksum = 1 where version = '1'");
        assertThat(catchThrowable(() -> SpringApplication.run(ParleyApplication.class, server(""))))
                .isNotNull();
        assertThat(output.getAll())
                .containsOnlyOnce("another build of Parley")
                .containsOnlyOnce("Publish to a new database")
                .doesNotContain("\tat ");
    }

    @Test
    void saysWhatToDoWhereTheReaderIsToPublish(CapturedOutput output) {
        publish();
        TestRecord.small().replacing("topics.yaml", "The river", "A river").writeTo(folder);
        assertThat(catchThrowable(() -> SpringApplication.run(
                        ParleyApplication.class,
                        "--server.port=0",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + TestDatabase.READER,
                        "--parley.data=" + folder)))
                .isNotNull();
        assertThat(output.getAll()).contains("This login may not write", "--spring.flyway.enabled=false");
    }

    @Test
    void saysWhatToDoWhereNoDatabaseAnswers(CapturedOutput output) {
        var stopped = catchThrowable(
                () -> SpringApplication.run(ParleyApplication.class, server("--spring.datasource.username=nobody")));
        assertThat(stopped).isNotNull();
        assertThat(output.getAll())
                .containsOnlyOnce("The database can't be reached:")
                .doesNotContain("\tat ");
    }

    private void assertRefused(String why, String action, CapturedOutput output) {
        var stopped = catchThrowable(() -> SpringApplication.run(ParleyApplication.class, server("")));
        assertThat(stopped).hasRootCauseInstanceOf(UnusableRecordException.class);
        assertThat(output.getAll())
                .containsOnlyOnce(why)
                .containsOnlyOnce(action)
                .doesNotContain("\tat ");
    }

    private String[] server(String more) {
        return new String[] {
            "--server.port=0",
            "--spring.flyway.enabled=false",
            "--spring.datasource.url=" + url,
            more.contains("username") ? more : "--spring.datasource.username=" + TestDatabase.READER,
            more.isEmpty() ? "--parley.url=https://parley.example" : more
        };
    }

    private void publish() {
        TestRecord.small().writeTo(folder);
        assertThat(TestDatabase.publish(folder, url)).isZero();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, TestDatabase.OWNER, "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
