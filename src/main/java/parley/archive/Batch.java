package parley.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.record.EdtfDate;

/** Rows for one table, sent to the database a few hundred at a time. */
final class Batch implements AutoCloseable {

    private static final int ROWS = 500;

    private final PreparedStatement insert;
    private final int columns;
    private final Batch[] before;
    private int waiting;

    /**
     * @param columns their names, with a comma and a space between
     * @param before the rows that these refer to, which are sent first
     */
    Batch(Connection connection, String table, String columns, Batch... before)
            throws SQLException {
        this.before = before;
        this.columns = columns.split(", ").length;
        var marks = String.join(", ", Collections.nCopies(this.columns, "?"));
        insert =
                connection.prepareStatement(
                        "insert into %s (%s) values (%s)".formatted(table, columns, marks));
    }

    /** Adds a row; an empty value becomes null. */
    void add(@Nullable Object... values) throws SQLException {
        for (var column = 0; column < columns; column++) {
            insert.setObject(column + 1, plain(values[column]));
        }
        insert.addBatch();
        if (++waiting == ROWS) {
            send();
        }
    }

    /** Adds a row for each id of a list: whose list it is, the place in it, the id. */
    void addList(Text owner, List<Text> ids) throws SQLException {
        var position = 0;
        for (var id : ids) {
            add(owner, ++position, id);
        }
    }

    @Override
    public void close() throws SQLException {
        try (insert) {
            send();
        }
    }

    void send() throws SQLException {
        if (waiting > 0) {
            for (var other : before) {
                other.send();
            }
            insert.executeBatch();
            waiting = 0;
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? plain(optional.get()) : null;
        }
        if (value instanceof EdtfDate date) {
            return date.isNone() ? null : date.text();
        }
        return value instanceof Text text ? text.text() : value;
    }
}
