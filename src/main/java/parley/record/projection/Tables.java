package parley.record.projection;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import parley.record.value.Vocabulary;

/** The tables of the record, as the database's own metadata and comments describe them. */
@Component
public class Tables {

    /** Their names, each after those that it refers to. */
    public static final List<String> NAMES = List.of(
            "side",
            "participant",
            "participant_side",
            "participant_name",
            "topic",
            "source",
            "source_copy",
            "talks",
            "talks_sought_by",
            "talks_participant",
            "outcome",
            "statement",
            "statement_speaker",
            "statement_talks",
            "statement_said_in",
            "statement_topic",
            "statement_speaks_of",
            "statement_answer",
            "report",
            "report_via",
            "office",
            "office_mention",
            "spelling",
            "change",
            "former_id");

    /** Rows read by one query: few enough to hold in memory. */
    private static final int AT_ONCE = 500;

    /** The end of a column's comment: H2 keeps no foreign keys for the tables that are long. */
    private static final Pattern REFERENCE = Pattern.compile("References (\\w+)\\.$");

    /**
     * A table.
     *
     * @param description what a row is, in a sentence
     */
    public record Table(String name, String description, List<Column> columns) {

        /** The columns' names, in their order. */
        public List<String> names() {
            return columns.stream().map(Column::name).toList();
        }

        /** What tells a row from all others: its id, else its columns up to the position. */
        public List<String> key() {
            return names().contains("id") ? List.of("id") : names().subList(0, names().indexOf("position") + 1);
        }
    }

    /**
     * A column of a table.
     *
     * @param isUnique whether no two rows have the same value
     * @param values what it may hold, where that is a closed list; else empty
     * @param references the table whose id it holds; empty for none
     */
    public record Column(
            String name,
            Type type,
            boolean isRequired,
            boolean isUnique,
            List<String> values,
            String references,
            String description) {}

    /** What a column holds. */
    public enum Type {
        STRING,
        INTEGER,
        DATE;

        private static Type of(int type) {
            return switch (type) {
                case Types.VARCHAR -> STRING;
                case Types.INTEGER -> INTEGER;
                case Types.DATE -> DATE;
                default -> throw new IllegalArgumentException("a column of type " + type);
            };
        }
    }

    private final EntityManager database;

    Tables(EntityManager database) {
        this.database = database;
    }

    /** All tables, to be read within a transaction. */
    public List<Table> all() {
        return database.unwrap(Session.class).doReturningWork(this::read);
    }

    /**
     * Passes each row of a table on, within a transaction, in the order of the record, which is the same on every
     * database.
     *
     * @param row takes a text, a number or a day for each column, or null
     */
    public void each(Table table, Consumer<List<? extends @Nullable Object>> row) {
        var first = table.columns().get(0);
        // Never by id: databases sort texts in ways of their own. All these numbers count from 1.
        var isPart = first.type() == Type.STRING && !first.references().isEmpty();
        var number = isPart ? "n.position" : first.type() == Type.INTEGER ? "t." + first.name() : "t.position";
        var numbered = isPart ? first.references() + " n" : table.name() + " t";
        var join = isPart ? " join %s t on t.%s = n.id".formatted(table.name(), first.name()) : "";
        var rows = "select %s from %s%s where %s between :first and :last order by %s%s"
                .formatted(
                        table.names().stream().map("t."::concat).collect(Collectors.joining(", ")),
                        numbered,
                        join,
                        number,
                        number,
                        table.names().contains("position") ? ", t.position" : "");
        var last = (Integer) database.createNativeQuery(
                        "select coalesce(max(%s), 0) from %s".formatted(number, numbered), Integer.class)
                .getSingleResult();
        for (var start = 1; start <= last; start += AT_ONCE) {
            for (var found : database.createNativeQuery(rows, Object[].class)
                    .setParameter("first", start)
                    .setParameter("last", start + AT_ONCE - 1)
                    .getResultList()) {
                row.accept(Arrays.asList((Object[]) found));
            }
        }
    }

    private List<Table> read(Connection connection) throws SQLException {
        var metadata = connection.getMetaData();
        var schema = connection.getSchema();
        var descriptions = new HashMap<String, String>();
        try (var tables = metadata.getTables(null, schema, null, null)) {
            while (tables.next()) {
                descriptions.put(lower(tables, "TABLE_NAME"), tables.getString("REMARKS"));
            }
        }
        var vocabularies = vocabularies();
        var columns = new LinkedHashMap<String, List<Column>>();
        var unique = new HashMap<String, Set<String>>();
        for (var table : NAMES) {
            unique.put(table, unique(metadata, schema, table));
        }
        try (var rows = metadata.getColumns(null, schema, null, null)) {
            while (rows.next()) {
                var table = lower(rows, "TABLE_NAME");
                if (unique.containsKey(table)) {
                    columns.computeIfAbsent(table, any -> new ArrayList<>())
                            .add(column(rows, unique.get(table), vocabularies));
                }
            }
        }
        return NAMES.stream()
                .map(name -> new Table(name, descriptions.get(name), columns.get(name)))
                .toList();
    }

    private static Column column(ResultSet row, Set<String> unique, Map<String, List<String>> vocabularies)
            throws SQLException {
        var name = lower(row, "COLUMN_NAME");
        var description = row.getString("REMARKS");
        var reference = REFERENCE.matcher(description);
        return new Column(
                name,
                Type.of(row.getInt("DATA_TYPE")),
                row.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls,
                unique.contains(name),
                vocabularies.getOrDefault(lower(row, "TABLE_NAME") + "." + name, List.of()),
                reference.find() ? reference.group(1) : "",
                description);
    }

    /** The columns that have a unique index to themselves. */
    private static Set<String> unique(DatabaseMetaData metadata, String schema, String table) throws SQLException {
        var name = metadata.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        var indexes = new HashMap<String, List<String>>();
        try (var rows = metadata.getIndexInfo(null, schema, name, true, true)) {
            while (rows.next()) {
                if (rows.getString("COLUMN_NAME") != null) {
                    indexes.computeIfAbsent(rows.getString("INDEX_NAME"), any -> new ArrayList<>())
                            .add(lower(rows, "COLUMN_NAME"));
                }
            }
        }
        var unique = new HashSet<String>();
        indexes.values().stream().filter(index -> index.size() == 1).forEach(unique::addAll);
        return unique;
    }

    /** The closed lists of words, by table and column. */
    private Map<String, List<String>> vocabularies() {
        var vocabularies = new HashMap<String, List<String>>();
        // A part of an entity that has a table of its own is named as the table, too.
        for (var part : database.getMetamodel().getManagedTypes()) {
            for (var attribute : part.getAttributes()) {
                if (Vocabulary.class.isAssignableFrom(attribute.getJavaType())) {
                    vocabularies.put(
                            snake(part.getJavaType().getSimpleName()) + "." + snake(attribute.getName()),
                            Vocabulary.words(attribute.getJavaType().asSubclass(Vocabulary.class)));
                }
            }
        }
        return vocabularies;
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static String lower(ResultSet row, String column) throws SQLException {
        return row.getString(column).toLowerCase(Locale.ROOT);
    }
}
