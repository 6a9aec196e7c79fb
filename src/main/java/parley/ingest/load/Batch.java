package parley.ingest.load;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.ingest.yaml.LocatedText;
import parley.record.value.EdtfDate;

/**
 * Rows for one table, sent to the database a few hundred at a time.
 *
 * @param <R> a record named as the table and "Row", with a component named as each column
 */
final class Batch<R extends Record> implements AutoCloseable {

    private static final int ROWS = 500;

    /** Rows in one insert: for H2 each is a command to run and to commit, whatever it holds. */
    private static final int TOGETHER = 50;

    private final Connection connection;
    private final List<Method> columns;
    private final String insert;
    private final String row;
    private final PreparedStatement one;
    private @Nullable PreparedStatement many;
    private final Batch<?>[] before;
    private final List<R> waiting = new ArrayList<>(ROWS);

    /** Makes the row that places an id in a list. */
    interface ListRow<R> {
        R of(LocatedText owner, int position, LocatedText id);
    }

    /**
     * @param before the rows that these refer to, which are sent first
     */
    Batch(Connection connection, Class<R> type, Batch<?>... before) throws SQLException {
        this.connection = connection;
        this.before = before;
        var components = List.of(type.getRecordComponents());
        columns = components.stream().map(RecordComponent::getAccessor).toList();
        var names = components.stream().map(component -> snake(component.getName()));
        var table = snake(type.getSimpleName().replaceFirst("Row$", ""));
        insert = "insert into %s (%s) values ".formatted(table, names.collect(Collectors.joining(", ")));
        row = "(%s)".formatted(String.join(", ", Collections.nCopies(columns.size(), "?")));
        one = connection.prepareStatement(insert + row);
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** Adds a row; an empty value becomes null. */
    void add(R values) throws SQLException {
        waiting.add(values);
        if (waiting.size() == ROWS) {
            send();
        }
    }

    /** Adds a row for each id of a list. */
    void addList(LocatedText owner, List<LocatedText> ids, ListRow<R> values) throws SQLException {
        var position = 0;
        for (var id : ids) {
            add(values.of(owner, ++position, id));
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

    private void send(PreparedStatement insert, List<R> rows, int together) throws SQLException {
        var parameter = 0;
        for (var row = 0; row < rows.size(); row++) {
            for (var column : columns) {
                insert.setObject(++parameter, plain(value(column, rows.get(row))));
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

    private static Object value(Method column, Record row) {
        try {
            return column.invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
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
