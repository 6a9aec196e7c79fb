package parley.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.ingest.TestRecord;
import parley.ingest.check.CheckedRecord;
import parley.record.projection.Tables;

/** After an update the database holds what a load of the same files would have written. */
class RecordUpdateTest {

    private static final TestRecord FIRST = TestRecord.whole();

    private static final List<TestRecord> NEXT = List.of(
            FIRST.replacing(TestRecord.SOURCE, "The boats sail.", "The boats sail on."),
            // Every position after the first moves by one.
            FIRST.replacing(TestRecord.SOURCE, "statements:\n", """
                            statements:
                              - id: frost-first
                                speaker: ada-frost
                                date: 2014-05-01
                                words: It begins.
                                topics: [river]
                                reports: [{paragraph: 1, via: [A guest]}]
                            """),
            // Names, sides and topics change places.
            FIRST.replacing("topics.yaml", "  - id: river\n    name: The river\n", "")
                    .adding("topics.yaml", "  - {id: river, name: Ferries on the river}\n"),
            FIRST.without("names.yaml")
                    .without("sources/radio-south.yaml")
                    .replacing("talks.yaml", "source: radio-south", "source: river-news"),
            TestRecord.small(),
            FIRST);

    @TempDir
    Path folder;

    @Test
    void writesWhatALoadWouldHaveWritten() throws SQLException {
        try (var database = database()) {
            var update = new RecordUpdate();
            load(FIRST, database);
            update.start(database, read(FIRST));
            database.setAutoCommit(false);
            for (var next : NEXT) {
                update.write(database, read(next));
                database.commit();
                update.committed();
                assertThat(rows(database)).isEqualTo(loaded(next));
            }
        }
    }

    @Test
    void leavesRowsThatAreTheSameAsTheyAre() throws SQLException {
        try (var database = database()) {
            var update = new RecordUpdate();
            load(FIRST, database);
            update.start(database, read(FIRST));
            try (var statement = database.createStatement()) {
                statement.execute("update statement set words = 'untouched' where id <> 'frost-boats'");
            }
            database.setAutoCommit(false);
            update.write(database, read(NEXT.get(0)));
            assertThat(rows(database).toString()).contains("The boats sail on.").contains("untouched");
        }
    }

    @Test
    void knowsAfterARollbackWhatTheDatabaseHolds() throws SQLException {
        try (var database = database()) {
            var update = new RecordUpdate();
            load(FIRST, database);
            update.start(database, read(FIRST));
            database.setAutoCommit(false);
            update.write(database, read(NEXT.get(1)));
            database.rollback();
            update.rolledBack();
            assertThat(rows(database)).isEqualTo(loaded(FIRST));
            update.write(database, read(NEXT.get(2)));
            assertThat(rows(database)).isEqualTo(loaded(NEXT.get(2)));
        }
    }

    @Test
    void writesAllWhereNothingWasNoted() throws SQLException {
        try (var database = database()) {
            load(FIRST, database);
            database.setAutoCommit(false);
            new RecordUpdate().write(database, read(NEXT.get(1)));
            assertThat(rows(database)).isEqualTo(loaded(NEXT.get(1)));
        }
    }

    private CheckedRecord read(TestRecord record) {
        return CheckedRecord.read(write(record));
    }

    private String write(TestRecord record) {
        return record.writeTo(folder.resolve(UUID.randomUUID().toString())).toString();
    }

    private List<String> loaded(TestRecord record) throws SQLException {
        try (var database = database()) {
            load(record, database);
            return rows(database);
        }
    }

    private static Connection database() throws SQLException {
        var database = DriverManager.getConnection("jdbc:h2:mem:" + UUID.randomUUID());
        Flyway.configure()
                .dataSource(database.getMetaData().getURL(), null, null)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return database;
    }

    private void load(TestRecord record, Connection database) throws SQLException {
        new RecordWriter(database, read(record)).write();
        database.setAutoCommit(true);
    }

    /** All rows of all tables, but for the moment of publication. */
    private static List<String> rows(Connection database) throws SQLException {
        var all = new ArrayList<String>();
        var tables = new ArrayList<>(Tables.NAMES);
        tables.add("summary");
        try (var statement = database.createStatement()) {
            for (var table : tables) {
                var rows = new ArrayList<String>();
                try (var found = statement.executeQuery("select * from " + table)) {
                    var columns = found.getMetaData();
                    while (found.next()) {
                        var row = new StringBuilder(table);
                        for (var at = 1; at <= columns.getColumnCount(); at++) {
                            if (!columns.getColumnName(at).equalsIgnoreCase("published") || !table.equals("summary")) {
                                row.append(" | ").append(found.getString(at));
                            }
                        }
                        rows.add(row.toString());
                    }
                }
                Collections.sort(rows);
                all.addAll(rows);
            }
        }
        return all;
    }
}
