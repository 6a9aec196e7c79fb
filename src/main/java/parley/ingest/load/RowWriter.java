package parley.ingest.load;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import parley.ingest.yaml.LocatedText;
import parley.record.projection.Tables;
import parley.record.value.EdtfDate;
import parley.record.value.SourcePlace;

/**
 * Sends rows to the database in batches: to PostgreSQL with COPY, to H2 with inserts. A row is a
 * record named as its table and "Row", with a component named as each column; a place in a source has several.
 */
final class RowWriter {

    /** How many rows, of all tables, wait to be sent together. */
    private static final int ROWS = 5_000;

    private final Connection connection;
    private final boolean isOwn;

    /** Null for H2. */
    private final @Nullable CopyManager copy;

    /** Null where every row is sent. */
    private final @Nullable KnownRows known;

    private final Map<Class<?>, Batch> batches = new HashMap<>();
    private int waiting;

    /** Makes the row that places an id in a list. */
    interface ListRow {
        Record of(LocatedText owner, int position, LocatedText id);
    }

    /**
     * Makes a writer.
     *
     * @param isOwn whether the database ends with this process, so that each batch may be a transaction: one of all
     *     rows takes memory and time for each row, as does one for each row
     */
    RowWriter(Connection connection, boolean isOwn) throws SQLException {
        this(connection, isOwn, null);
    }

    /** Sends only rows that are not known, and none before it is told to {@link #replace}. */
    RowWriter(Connection connection, KnownRows known) throws SQLException {
        this(connection, false, known);
    }

    private RowWriter(Connection connection, boolean isOwn, @Nullable KnownRows known) throws SQLException {
        this.connection = connection;
        this.isOwn = isOwn;
        this.known = known;
        copy = connection.isWrapperFor(PGConnection.class)
                ? connection.unwrap(PGConnection.class).getCopyAPI()
                : null;
    }

    /** Adds a row; an empty value becomes null. */
    void add(Record row) throws SQLException {
        var batch = batches.computeIfAbsent(row.getClass(), Batch::new);
        if (known == null) {
            batch.waiting.add(row);
            if (++waiting == ROWS) {
                send();
            }
        } else if (!known.has(batch.table, batch.keyOf(row), batch.valuesOf(row))) {
            batch.waiting.add(row);
        }
    }

    /** Adds a row for each id of a list. */
    void addList(LocatedText owner, List<LocatedText> ids, ListRow row) throws SQLException {
        var position = 0;
        for (var id : ids) {
            add(row.of(owner, ++position, id));
        }
    }

    /** Sends the rows that wait, each table's after those of the tables that it refers to. */
    void send() throws SQLException {
        var inOrder = batches.values().stream()
                .filter(batch -> !batch.waiting.isEmpty())
                .sorted(Comparator.comparing(batch -> Tables.NAMES.indexOf(batch.table)))
                .toList();
        for (var batch : inOrder) {
            if (copy == null) {
                batch.insert();
            } else {
                batch.copy(copy);
            }
            batch.waiting.clear();
        }
        waiting = 0;
        if (isOwn) {
            connection.commit();
        }
    }

    /** Deletes the rows that were known and are no more, or differ now, and sends those that were not known. */
    void replace() throws SQLException {
        for (var table : known().tablesWithout()) {
            var batch = batches.values().stream()
                    .filter(one -> one.table.equals(table))
                    .findFirst();
            delete(table, batch.isPresent() ? batch.get().key : List.of());
        }
        for (var batch : batches.values()) {
            batch.deleteWaiting();
        }
        send();
    }

    private KnownRows known() {
        return Objects.requireNonNull(known);
    }

    /** Deletes the rows of a table that are no more; all of them where it has none now. */
    private void delete(String table, List<String> key) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (key.isEmpty()) {
                statement.executeUpdate("delete from " + table);
                return;
            }
            try (var delete = connection.prepareStatement(deletion(table, key));
                    var rows = statement.executeQuery("select %s from %s".formatted(String.join(", ", key), table))) {
                while (rows.next()) {
                    var values = new ArrayList<@Nullable Object>();
                    for (var at = 1; at <= key.size(); at++) {
                        values.add(rows.getObject(at));
                    }
                    if (!known().isStill(table, values)) {
                        add(delete, values);
                    }
                }
                delete.executeBatch();
            }
        }
    }

    private static String deletion(String table, List<String> key) {
        return "delete from %s where %s"
                .formatted(table, key.stream().map(column -> column + " = ?").collect(Collectors.joining(" and ")));
    }

    private static void add(PreparedStatement statement, List<@Nullable Object> values) throws SQLException {
        for (var at = 0; at < values.size(); at++) {
            statement.setObject(at + 1, values.get(at));
        }
        statement.addBatch();
    }

    /** The rows of one table that wait. */
    private final class Batch {

        private final String table;
        private final List<Column> columns;
        private final String names;

        /** What tells a row from all others: its id, else its columns up to the position. */
        private final List<String> key;

        private final List<Record> waiting = new ArrayList<>();

        Batch(Class<?> row) {
            table = snake(row.getSimpleName().replaceFirst("Row$", ""));
            columns = Stream.of(row.getRecordComponents()).flatMap(Column::of).toList();
            var all = columns.stream().map(Column::name).toList();
            names = String.join(", ", all);
            key = all.contains("id") ? List.of("id") : all.subList(0, all.indexOf("position") + 1);
        }

        List<@Nullable Object> valuesOf(Record row) {
            var values = new ArrayList<@Nullable Object>();
            columns.forEach(column -> values.add(column.value(row)));
            return values;
        }

        List<@Nullable Object> keyOf(Record row) {
            var values = new ArrayList<@Nullable Object>();
            for (var column : columns) {
                if (key.contains(column.name())) {
                    values.add(column.value(row));
                }
            }
            return values;
        }

        /** Deletes the rows that those which wait take the place of, if there are any. */
        void deleteWaiting() throws SQLException {
            try (var delete = connection.prepareStatement(deletion(table, key))) {
                for (var row : waiting) {
                    add(delete, keyOf(row));
                }
                delete.executeBatch();
            }
        }

        void copy(CopyManager copy) throws SQLException {
            var text = new StringBuilder();
            for (var row : waiting) {
                for (var column = 0; column < columns.size(); column++) {
                    text.append(column == 0 ? "" : "\t")
                            .append(escaped(columns.get(column).value(row)));
                }
                text.append('\n');
            }
            try {
                copy.copyIn("copy %s (%s) from stdin".formatted(table, names), new StringReader(text.toString()));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        void insert() throws SQLException {
            var values = String.join(", ", Collections.nCopies(columns.size(), "?"));
            try (var insert =
                    connection.prepareStatement("insert into %s (%s) values (%s)".formatted(table, names, values))) {
                for (var row : waiting) {
                    for (var column = 0; column < columns.size(); column++) {
                        insert.setObject(column + 1, columns.get(column).value(row));
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** A column, with the components that lead to its value in a row. */
    private record Column(String name, Function<Object, @Nullable Object> component) {

        static Stream<Column> of(RecordComponent component) {
            var value = accessor(component);
            return component.getType() == SourcePlace.class
                    ? Stream.of(SourcePlace.class.getRecordComponents())
                            .map(part -> new Column(snake(part.getName()), value.andThen(accessor(part))))
                    : Stream.of(new Column(snake(component.getName()), value));
        }

        @Nullable
        Object value(Record row) {
            return plain(component.apply(row));
        }
    }

    /** Reads a component as compiled code does: by reflection it took a sixth of the time to write a record. */
    @SuppressWarnings("unchecked")
    private static Function<Object, @Nullable Object> accessor(RecordComponent component) {
        try {
            var record = component.getDeclaringRecord();
            var lookup = MethodHandles.privateLookupIn(record, MethodHandles.lookup());
            var method = lookup.unreflect(component.getAccessor());
            return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            method,
                            method.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return plain(optional.orElse(null));
        }
        if (value instanceof EdtfDate date) {
            return date.isNone() ? null : date.text();
        }
        return value instanceof LocatedText text ? text.text() : value;
    }

    /** A value in the text format of COPY. */
    private static String escaped(@Nullable Object value) {
        return value == null
                ? "\\N"
                : value.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }
}
