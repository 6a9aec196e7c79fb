package parley.ingest.dryrun;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import parley.ingest.yaml.Fingerprint;
import parley.progress.Progress;

/**
 * What differs between two databases of one schema, told by the things that rows belong to. Tables and columns are those
 * that the database says it has: a row belongs to what the columns before its position refer to; where they refer to
 * nothing it is a thing itself.
 *
 * <p>Of each thing a few sums are held in memory, which are zero where both databases agree.
 */
final class TableComparison {

    /** Tables and columns that follow from other rows, and so are only counted. */
    private static final Pattern FOLLOWING = Pattern.compile("(participant|topic|source|change) statements"
            + "|participant quotes|change (talks|reports)|(statement|talks) updated|(former id|summary)( .*)?");

    /** How the comment of a column ends that holds the id of a row in another table. */
    private static final Pattern REFERENCE = Pattern.compile("References (\\w+)\\.$");

    /** SQL for what tells the things apart that have no id. */
    private static final Map<String, String> IDS = Map.of(
            "former_id", "t.thing || ' ' || t.former",
            "spelling", "first_value(t.name) over (partition by t.group_number order by t.position)");

    /** A table: the names of its columns, each with the table that it refers to, or with nothing. */
    private record Table(String name, Map<String, String> columns) {

        /** The columns before its position, which may say what a row belongs to. */
        List<String> key() {
            var names = List.copyOf(columns.keySet());
            return names.subList(0, Math.max(0, names.indexOf("position")));
        }

        /** Whether its rows are parts of other things. */
        boolean isList() {
            return key().stream().anyMatch(column -> !columns.get(column).isEmpty())
                    || !key().isEmpty() && !columns.containsKey("id");
        }
    }

    private static final class Thing {
        private long[] sums = {};
        private boolean isNow;
        private boolean wasBefore;
        private @Nullable String former;
    }

    private final Map<String, Table> tables = new TreeMap<>();

    /** What each sum of a kind of thing is of: a column, or the rows in another table. */
    private final Map<String, List<String>> labels = new HashMap<>();

    private final Map<String, Map<String, Thing>> things = new TreeMap<>();
    private final Map<String, String> renamed = new HashMap<>();
    private final List<String> reordered = new ArrayList<>();
    private final Fingerprint fingerprint = new Fingerprint();

    /**
     * Compares what is to be with what there is, if anything. The connections may not commit by themselves: PostgreSQL
     * would send whole tables at once.
     */
    TableComparison(Connection now, @Nullable Connection before) throws SQLException {
        readTables(now);
        jdbc(now).query("select thing, former, now_id from former_id where now_id is not null", row -> {
            renamed.put(row.getString(1) + " " + row.getString(2), row.getString(3));
        });
        var both = before == null ? List.of(now) : List.of(now, before);
        try (var progress = new Progress("compared", both.size() * tables.size(), "tables")) {
            for (var one : both) {
                for (var table : tables.values()) {
                    read(jdbc(one), table, one == now);
                    progress.add(1);
                }
            }
        }
        if (before != null) {
            compareOrders(jdbc(now), jdbc(before));
        }
    }

    private static JdbcTemplate jdbc(Connection connection) {
        var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        jdbc.setFetchSize(1000);
        return jdbc;
    }

    /**
     * Tells what differs.
     *
     * @param line takes what becomes of a thing, and which: "changed", "side south: name"
     * @param following takes what only follows, once for each thing: "topic statements"
     */
    void tell(BiConsumer<String, String> line, Consumer<String> following) {
        things.forEach(
                (kind, all) -> new TreeMap<>(all).forEach((id, thing) -> tell(kind, id, thing, line, following)));
        reordered.forEach(list -> line.accept("changed", "order of " + list));
    }

    private void tell(
            String kind, String id, Thing thing, BiConsumer<String, String> line, Consumer<String> following) {
        var name = plain(kind) + " " + id;
        var changed = new TreeSet<String>();
        if (thing.isNow && thing.wasBefore) {
            for (var sum = 0; sum < thing.sums.length; sum++) {
                if (thing.sums[sum] != 0) {
                    changed.add(labels.get(kind).get(sum));
                }
            }
            changed.removeIf(label -> isFollowing(plain(kind) + " " + label, following));
        } else if (!isFollowing(plain(kind), following)) {
            line.accept(thing.isNow ? "added" : "withdrawn", name);
        }
        if (!changed.isEmpty()) {
            line.accept("changed", name + ": " + String.join(", ", changed));
        }
        if (thing.isNow && thing.former != null) {
            line.accept("renamed", "%s %s to %s".formatted(plain(kind), thing.former, name));
        }
    }

    private static boolean isFollowing(String what, Consumer<String> following) {
        var isFollowing = FOLLOWING.matcher(what).matches();
        if (isFollowing) {
            following.accept(what);
        }
        return isFollowing;
    }

    private void readTables(Connection connection) throws SQLException {
        try (var found = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
            while (found.next()) {
                var name = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                var column = found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                var reference = REFERENCE.matcher(Objects.requireNonNullElse(found.getString("REMARKS"), ""));
                tables.computeIfAbsent(name, any -> new Table(name, new LinkedHashMap<>()))
                        .columns()
                        .put(column, reference.find() ? reference.group(1) : "");
            }
        }
        tables.remove("flyway_schema_history");
    }

    /**
     * Follows what a table refers to until there is an id that an editor gave.
     *
     * @param owners SQL for these ids, with their kinds
     * @param read SQL for where in its thing a row stands
     * @return SQL for what else is read
     */
    private String follow(Table table, String alias, Map<String, String> owners, Map<String, String> read) {
        var joined = "";
        read.put(alias + ".position", "");
        for (var column : table.key()) {
            var other = tables.get(table.columns().get(column));
            var id = alias + "." + column;
            if (other != null && other.isList()) {
                var next = alias + "_" + other.name();
                joined += " left join %s %s on %s.id = %s".formatted(other.name(), next, next, id)
                        + follow(other, next, owners, read);
            } else if (other != null) {
                owners.put(id, other.name());
            }
        }
        return joined;
    }

    private void read(JdbcTemplate database, Table table, boolean isNow) {
        var owners = new LinkedHashMap<String, String>();
        var read = new LinkedHashMap<String, String>();
        var joined = table.isList() ? follow(table, "t", owners, read) : "";
        if (owners.isEmpty()) {
            owners.put(IDS.getOrDefault(table.name(), "t.id"), table.name());
        }
        table.columns().forEach((column, reference) -> {
            if (!column.equals("id")
                    && !isPlace(column)
                    && !(table.isList() && table.key().contains(column))) {
                read.put("t." + column, reference);
            }
        });
        var kinds = owners.entrySet().stream()
                .map(owner -> "when %s is not null then '%s'".formatted(owner.getKey(), owner.getValue()))
                .collect(Collectors.joining(" "));
        var query = "select case %s end, coalesce(%s), %s from %s t%s"
                .formatted(
                        kinds,
                        String.join(", ", owners.keySet()),
                        String.join(", ", read.keySet()),
                        table.name(),
                        joined);
        database.query(query, row -> {
            var kind = row.getString(1);
            if (kind == null) {
                // It hangs on nothing, and no page shows it.
                return;
            }
            var thing = thing(kind, row.getString(2), isNow);
            var at = 2;
            for (var column : read.entrySet()) {
                var value = row.getString(++at);
                fingerprint.add(value == null ? "" : "=" + current(column.getValue(), value, isNow));
                if (!table.isList()) {
                    add(thing, table.name(), column.getKey().substring(2), isNow);
                }
            }
            if (table.isList()) {
                add(thing, kind, table.name(), isNow);
            }
        });
    }

    private void add(Thing thing, String kind, String name, boolean isNow) {
        var own = labels.computeIfAbsent(kind, any -> new ArrayList<>());
        var label = plain(name.startsWith(kind + "_") ? name.substring(kind.length() + 1) : name);
        if (!own.contains(label)) {
            own.add(label);
        }
        if (thing.sums.length < own.size()) {
            thing.sums = Arrays.copyOf(thing.sums, own.size());
        }
        thing.sums[own.indexOf(label)] += isNow ? fingerprint.toLong() : -fingerprint.toLong();
    }

    private Thing thing(String kind, String id, boolean isNow) {
        var now = current(kind, id, isNow);
        var thing = things.computeIfAbsent(kind, any -> new HashMap<>()).computeIfAbsent(now, any -> new Thing());
        thing.isNow |= isNow;
        thing.wasBefore |= !isNow;
        if (!now.equals(id)) {
            thing.former = id;
        }
        return thing;
    }

    /** An id as it is now, so that whatever refers to what is renamed stays as it is. */
    private String current(String kind, String id, boolean isNow) {
        return isNow || renamed.isEmpty() ? id : renamed.getOrDefault(kind + " " + id, id);
    }

    private void compareOrders(JdbcTemplate now, JdbcTemplate before) {
        for (var table : tables.values()) {
            for (var column : table.isList()
                    ? List.<String>of()
                    : List.copyOf(table.columns().keySet())) {
                if (isPlace(column) && !order(now, table, column, true).equals(order(before, table, column, false))) {
                    reordered.add(plain(table.name() + (column.equals("position") ? "" : " by " + column)));
                }
            }
        }
    }

    /** For each list a number that follows from the order of those things in it that stand in both databases. */
    private Map<String, Long> order(JdbcTemplate database, Table table, String column, boolean isNow) {
        var orders = new HashMap<String, Long>();
        // Source_position is the place among those of one source_id.
        var within = column.replaceFirst("_?position$", "");
        var list = tables.containsKey(within) ? "t.%s_id".formatted(within) : "''";
        var id = IDS.getOrDefault(table.name(), "t.id");
        var query = "select %s, %s from %s t where t.%s is not null order by t.%4$s";
        database.query(query.formatted(id, list, table.name(), column), row -> {
            var one = current(table.name(), row.getString(1), isNow);
            var thing = things.get(table.name()).get(one);
            if (thing.isNow && thing.wasBefore) {
                var number = fingerprint.add(one).toLong();
                orders.merge(current(within, row.getString(2), isNow), number, (all, next) -> 31 * all + next);
            }
        });
        return orders;
    }

    private static boolean isPlace(String column) {
        return column.endsWith("position");
    }

    private static String plain(String name) {
        return name.replace('_', ' ');
    }
}
