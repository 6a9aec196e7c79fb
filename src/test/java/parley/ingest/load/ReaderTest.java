package parley.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.TestDatabase;

/** Whoever got hold of the connections that pages are read by could write nothing. */
@MadeUpRecord
class ReaderTest {

    /** Of H2: not the owner's rights, not an administrator's. Of PostgreSQL: no privilege. */
    private static final String[] REFUSALS = {"90096", "90040", "42501"};

    @TempDir
    static Path folder;

    @Autowired
    DataSource database;

    static Stream<String> attempts() {
        return Stream.concat(
                Stream.of(
                        "insert into side (id, position, name) values ('x', 99, 'X')",
                        "update statement set words = 'x'",
                        "update \"flyway_schema_history\" set \"checksum\" = 1",
                        "delete from summary",
                        "truncate table summary",
                        "drop table summary",
                        "drop schema public cascade",
                        "alter table summary add x int",
                        "create table x (id int)",
                        "create table public.x as select * from summary",
                        "create schema x",
                        "create view x as select * from summary",
                        "create index x on statement (words)"),
                TestDatabase.isPostgres() ? ofPostgres() : ofH2());
    }

    // H2 lets anyone make local temporary tables; they are seen in one connection alone.
    private static Stream<String> ofH2() {
        return Stream.of(
                "grant all on summary to public",
                "create user x password ''",
                "alter user reader admin true",
                "create alias x for 'java.lang.System.getProperty'",
                "create trigger x before select on summary call 'x'",
                "create linked table x('', 'jdbc:h2:mem:x', '', '', 'x')",
                "select * from link_schema('x', '', 'jdbc:h2:mem:x', '', '', 'public')",
                "call csvwrite('%s', 'select 1')".formatted(folder.resolve("x")),
                "select * from csvread('/etc/hostname')",
                "select file_read('/etc/hostname')",
                "call file_write('x', '%s')".formatted(folder.resolve("x")),
                "script",
                "script to '%s'".formatted(folder.resolve("x")),
                "runscript from '/etc/hostname'",
                "backup to '%s'".formatted(folder.resolve("x")),
                "set db_close_delay 0",
                "shutdown");
    }

    private static Stream<String> ofPostgres() {
        return Stream.of(
                "create temporary table x (id int)",
                "create role x",
                "set role parley_owner",
                "grant parley_owner to parley_reader",
                "create function x() returns int language sql as 'select 1'",
                "create extension dblink",
                "do language plpgsql 'begin delete from summary; end'",
                "copy summary to '%s'".formatted(folder.resolve("x")),
                "copy summary to program 'cat'",
                "copy summary from '/etc/hostname'",
                "select pg_read_file('/etc/hostname')",
                "select lo_create(0)",
                "select lo_creat(0)",
                "select lo_from_bytea(0, 'x')",
                "select lo_import('/etc/hostname')",
                "alter system set fsync = on",
                "create database x");
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void isRefused(String attempt) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            if (TestDatabase.isPostgres()) {
                // Its rights alone are tried, not that it begins read-only.
                statement.execute("set session characteristics as transaction read write");
            }
            var refused = catchThrowableOfType(SQLException.class, () -> statement.execute(attempt));
            assertThat((Throwable) refused).isNotNull();
            assertThat(refused.getSQLState()).as("%s", refused).isIn((Object[]) REFUSALS);
        }
        assertThat(folder.toFile()).isEmptyDirectory();
    }

    @Test
    void readsTheRecord() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var summary = statement.executeQuery("select version from summary")) {
            assertThat(summary.next()).isTrue();
        }
    }
}
