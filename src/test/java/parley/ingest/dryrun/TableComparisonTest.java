package parley.ingest.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.ingest.TestRecord;

/** The tables of a record beside copies of them, in which a test may change anything. */
class TableComparisonTest {

    private record Column(String table, String name, int type) {}

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID();
    private Connection now;
    private Connection before;

    @TempDir
    Path folder;

    @BeforeEach
    void load() throws SQLException {
        now = DriverManager.getConnection(url);
        var database = new JdbcDataSource();
        database.setURL(url);
        TestRecord.load(TestRecord.whole().writeTo(folder), database);
        before = DriverManager.getConnection(url);
        execute("create schema before");
        for (var table : tables()) {
            copy(table);
        }
        execute("set schema before");
    }

    @AfterEach
    void close() throws SQLException {
        before.close();
        now.close();
    }

    @Test
    void tellsNothingWhereNothingDiffers() throws SQLException {
        assertThat(told()).isEmpty();
    }

    @Test
    void tellsAChangeOfEveryColumnOfEveryTable() throws SQLException {
        var untold = new ArrayList<Column>();
        for (var column : columns()) {
            change(column);
            if (told().isEmpty()) {
                untold.add(column);
            }
            execute("drop table " + column.table());
            copy(column.table());
        }
        assertThat(untold).isEmpty();
    }

    @Test
    void tellsARowThatIsGoneFromEveryTable() throws SQLException {
        var untold = new ArrayList<String>();
        for (var table : tables()) {
            execute("delete from " + table + " fetch first row only");
            if (told().isEmpty()) {
                untold.add(table);
            }
            execute("drop table " + table);
            copy(table);
        }
        assertThat(untold).isEmpty();
    }

    @Test
    void tellsApartTextsThatRunTogetherTheSame() throws SQLException {
        execute("update source set publisher = 'River News, Northland', title = 'The ferries'");
        publishedBy("River News", "Northland, The ferries");
        assertThat(told())
                .containsExactly(
                        "changed source radio-south: publisher, title", "changed source river-news: publisher, title");
    }

    @Test
    void tellsAChangedOrderOnceForAList() throws SQLException {
        execute("update statement set position = 1000 where id = 'frost-open'");
        assertThat(told()).containsExactly("changed order of statement");
    }

    @Test
    void tellsNoOrderThatAnAdditionShiftsAlone() throws SQLException {
        execute("delete from side where position = 1");
        execute("update side set position = position - 1");
        execute("delete from report where statement_id = 'frost-open'");
        execute("delete from statement_speaker where statement_id = 'frost-open'");
        execute("delete from statement where id = 'frost-open'");
        for (var table : List.of("statement", "talks")) {
            execute(
                    "update %s set position = position - 1 where position > (select position from public.statement where id = 'frost-open')"
                            .formatted(table));
        }
        execute("update statement set source_position = source_position - 1");
        execute("update report set id = id + 100");
        execute("update report_via set report_id = report_id + 100");
        execute("update spelling set group_number = group_number + 1");
        assertThat(told()).containsExactly("added side northland", "added statement frost-open");
    }

    @Test
    void countsWhatOnlyFollows() throws SQLException {
        execute("update topic set statements = 100");
        execute("update summary set version = 'x', statements = 100");
        assertThat(told())
                .containsExactly(
                        "following summary statements",
                        "following summary version",
                        "following topic statements",
                        "following topic statements");
    }

    private void publishedBy(String publisher, String title) throws SQLException {
        try (var update = now.prepareStatement("update source set publisher = ?, title = ?")) {
            update.setString(1, publisher);
            update.setString(2, title);
            update.executeUpdate();
        }
    }

    private List<String> told() throws SQLException {
        var told = new ArrayList<String>();
        new TableComparison(now, before)
                .tell((kind, thing) -> told.add(kind + " " + thing), what -> told.add("following " + what));
        told.sort(null);
        return told;
    }

    /** In one row, and of numbers that only hold rows together in all. */
    private void change(Column column) throws SQLException {
        var name = column.name();
        var isNumber = column.type() == Types.INTEGER;
        var other = switch (column.type()) {
            case Types.VARCHAR -> "coalesce(%s, '') || 'x'";
            case Types.DATE -> "coalesce(%s, date '2014-01-01') + 1";
            case Types.TIMESTAMP_WITH_TIMEZONE -> "%s + interval '1' day";
            case Types.INTEGER -> name.equals("id") ? "%s + 1000" : "-1000";
            default -> throw new IllegalStateException("How is one changed? " + column);
        };
        var which = isNumber && name.equals("id")
                ? ""
                : " where %1$s is not distinct from (select max(%1$s) from %2$s) fetch first row only"
                        .formatted(name, column.table());
        execute("update %s set %s = ".formatted(column.table(), name) + other.formatted(name) + which);
    }

    private List<Column> columns() throws SQLException {
        var columns = new ArrayList<Column>();
        try (var found = now.getMetaData().getColumns(null, "PUBLIC", "%", "%")) {
            while (found.next()) {
                var table = found.getString("TABLE_NAME");
                if (!table.startsWith("flyway")) {
                    columns.add(
                            new Column(table, found.getString("COLUMN_NAME").toLowerCase(), found.getInt("DATA_TYPE")));
                }
            }
        }
        return columns;
    }

    private Set<String> tables() throws SQLException {
        var tables = new TreeSet<String>();
        columns().forEach(column -> tables.add(column.table()));
        return tables;
    }

    private void copy(String table) throws SQLException {
        execute("create table before.%1$s as select * from public.%1$s".formatted(table));
        try (var statement = before.createStatement();
                var rows = statement.executeQuery("select count(*) from before." + table)) {
            rows.next();
            assertThat(rows.getInt(1)).as("rows of " + table).isPositive();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = before.createStatement()) {
            statement.execute(sql);
        }
    }
}
