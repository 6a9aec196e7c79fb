package parley.ingest.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.ingest.yaml.LocatedText;
import parley.record.value.EdtfDate;

/** Rows for one table, sent to the database a few hundred at a time. */
final class Batch implements AutoCloseable {

    private static final int ROWS = 500;

    /** Rows in one insert: for H2 each is a command to run and to commit, whatever it holds. */
    private static final int TOGETHER = 50;

    private final Connection connection;
    private final String insert;
    private final String row;
    private final PreparedStatement one;
    private @Nullable PreparedStatement many;
    private final Batch[] before;
    private final List<@Nullable Object[]> waiting = new ArrayList<>(ROWS);

    /**
     * @param columns their names, with a comma and a space between
     * @param before the rows that these refer to, which are sent first
     */
    Batch(Connection connection, String table, String columns, Batch... before) throws SQLException {
        this.connection = connection;
        this.before = before;
        var marks = Collections.nCopies(columns.split(", ").length, "?");
        insert = "insert into %s (%s) values ".formatted(table, columns);
        row = "(%s)".formatted(String.join(", ", marks));
        one = connection.prepareStatement(insert + row);
    }

    /** Adds a row; an empty value becomes null. */
    void add(@Nullable Object... values) throws SQLException {
        waiting.add(values);
        if (waiting.size() == ROWS) {
            send();
        }
    }

    /** Adds a row for each id of a list: whose list it is, the place in it, the id. */
    void addList(LocatedText owner, List<LocatedText> ids) throws SQLException {
        var position = 0;
        for (var id : ids) {
            add(owner, ++position, id);
        }
    }

    @Override
    public void close() throws SQLException {
        try (one) {
            send();
        } finally {
            if (many != null) {
                many.close();
            }
        }
    }

    void send() throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        for (var other : before) {
            other.send();
        }
        var single = waiting.size() / TOGETHER * TOGETHER;
        if (single > 0) {
            send(many(), waiting.subList(0, single), TOGETHER);
        }
        send(one, waiting.subList(single, waiting.size()), 1);
        waiting.clear();
    }

    /** Made when there are as many rows: a small record is written as fast without. */
    private PreparedStatement many() throws SQLException {
        if (many == null) {
            var rows = String.join(", ", Collections.nCopies(TOGETHER, row));
            many = connection.prepareStatement(insert + rows);
        }
        return many;
    }

    private static void send(PreparedStatement insert, List<@Nullable Object[]> rows, int together)
            throws SQLException {
        var parameter = 0;
        for (var row = 0; row < rows.size(); row++) {
            for (var value : rows.get(row)) {
                insert.setObject(++parameter, plain(value));
            }
            if ((row + 1) % together == 0) {
                insert.addBatch();
                parameter = 0;
            }
        }
        if (!rows.isEmpty()) {
            insert.executeBatch();
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? plain(optional.get()) : null;
        }
        if (value instanceof EdtfDate date) {
            return date.isNone() ? null : date.text();
        }
        return value instanceof LocatedText text ? text.text() : value;
    }
}
