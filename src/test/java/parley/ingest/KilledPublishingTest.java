package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.OnPostgres;
import parley.ParleyApplication;
import parley.TestDatabase;

/** A process that publishes, killed at any moment, leaves the old record or the new one, whole. */
@OnPostgres
class KilledPublishingTest {

    private static final int STATEMENTS = 1_500;

    /** How long to go on killing, however fast this machine is. */
    private static final Duration TIME = Duration.ofSeconds(15);

    private static final int KILLS = 8;

    private final String url = TestDatabase.postgres("killed");
    private final Random random = new Random(6);

    @TempDir
    Path folder;

    private Path one;
    private Path other;
    private String wholeOne;
    private String wholeOther;

    @BeforeEach
    void publishEachWhole() throws Exception {
        one = record("one");
        other = record("other");
        assertThat(TestDatabase.publish(one, url)).isZero();
        wholeOne = read();
        assertThat(TestDatabase.publish(other, url)).isZero();
        wholeOther = read();
        assertThat(wholeOne).isNotEqualTo(wholeOther);
    }

    @Test
    void leavesARecordWhole() throws Exception {
        var end = System.nanoTime() + TIME.toNanos();
        var killedAtWork = 0;
        for (var kill = 0; kill < KILLS && System.nanoTime() < end; kill++) {
            var before = read();
            var next = before.equals(wholeOne) ? other : one;
            var process = publish(next);
            awaitLoad(process);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(600));
            killedAtWork += process.isAlive() ? 1 : 0;
            process.destroyForcibly().waitFor();
            assertThat(read()).isIn(wholeOne, wholeOther);
        }
        assertThat(killedAtWork).isPositive();
        var next = read().equals(wholeOne) ? other : one;
        assertThat(TestDatabase.publish(next, url)).isZero();
        assertThat(read()).isEqualTo(next.equals(one) ? wholeOne : wholeOther);
    }

    private Path record(String name) {
        var text = new StringBuilder("id: river-news\nadded: 2014-05-05\nstatements:\n");
        for (var each = 1; each <= STATEMENTS; each++) {
            text.append("  - id: said-").append(each).append("\n    speaker: ada-frost\n");
            text.append("    words: It is ").append(name).append(".\n");
            text.append("    reports: [{paragraph: ").append(each).append("}]\n");
        }
        return TestRecord.small().with(TestRecord.SOURCE, text.toString()).writeTo(folder.resolve(name));
    }

    private Process publish(Path record) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ParleyApplication.class.getName(),
                        "publish",
                        "--parley.data=" + record,
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + TestDatabase.OWNER)
                .redirectErrorStream(true)
                .start();
    }

    private static void awaitLoad(Process process) throws IOException {
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains("repeatable migration \"record\"")) {
                return;
            }
        }
    }

    /**
     * Every row of every table but when it was published, as one reader sees them in one
     * transaction.
     */
    private String read() throws SQLException {
        try (var connection = DriverManager.getConnection(url, TestDatabase.READER, "");
                var statement = connection.createStatement()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            var tables = new StringJoiner(" ");
            var names = statement.executeQuery("select string_agg(tablename, ' ' order by tablename) from pg_tables"
                    + " where schemaname = 'public' and tablename <> 'flyway_schema_history'");
            names.next();
            for (var table : names.getString(1).split(" ")) {
                var rows = statement.executeQuery(
                        "select count(*) || ' ' || coalesce(md5(string_agg(r, '|' order by r)), '')"
                                + " from (select (to_jsonb(t) - 'published')::text r from "
                                + table
                                + " t) rows");
                rows.next();
                tables.add(table + " " + rows.getString(1));
            }
            connection.rollback();
            return tables.toString();
        }
    }
}
