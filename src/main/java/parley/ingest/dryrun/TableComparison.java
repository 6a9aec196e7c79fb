package parley.ingest.dryrun;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.ingest.yaml.Fingerprint;
import parley.progress.Progress;

/**
 * What stands otherwise in one database than in another of the same schema, told by the things that
 * rows belong to. Tables and columns are those that the database says it has: a row belongs to what
 * the columns before its position refer to; where they refer to nothing it is a thing itself.
 *
 * <p>Of each thing a few sums are held in memory, which come to zero where both databases agree.
 */
final class TableComparison {

    /** Columns that follow from other rows, and so need not be told of each thing. */
    private static final Set<String> DERIVED = Set.of(
            "participant statements",
            "participant own words",
            "topic statements",
            "source statements",
            "change statements",
            "change talks",
            "change reports",
            "statement updated",
            "talks updated");

    /** Tables that follow from others. */
    private static final Set<String> FOLLOWING = Set.of("former_id", "summary");

    /** They share their positions. */
    private static final Set<String> TIMELINE = Set.of("statement", "talks");

    private static final int AT_ONCE = 1000;

    /**
     * @param names the columns that tell its rows apart where they have no id
     */
    private record Table(String name, List<String> columns, List<String> names) {

        /** The columns that may say what a row belongs to. */
        List<String> key() {
            return columns.subList(0, Math.max(0, columns.indexOf("position")));
        }
    }

    /** A kind of thing, and the SQL for the id of the one that a row belongs to. */
    private record Owner(String kind, String id) {}

    /**
     * How the rows of a table are read.
     *
     * @param places SQL for where in its thing a row stands
     * @param joined SQL for what else is read
     * @param isList whether many rows may belong to one thing
     */
    private record Source(List<Owner> owners, List<String> places, StringBuilder joined, boolean isList) {}

    private static final class Thing {
        private final long[] sums;
        private boolean isNow;
        private boolean wasBefore;
        private @Nullable String former;

        Thing(int sums) {
            this.sums = new long[sums];
        }
    }

    /** Where a thing stands in a list, and where it stood. */
    private record Place(long list, long now, long before, Thing thing, int sum) {}

    private final Map<String, Table> tables = new TreeMap<>();

    /** What each sum of a kind of thing is of: a column, or the rows in another table. */
    private final Map<String, List<String>> sums = new HashMap<>();

    private final Map<String, Map<String, Thing>> things = new TreeMap<>();
    private final Map<String, String> renamed = new HashMap<>();
    private final Fingerprint fingerprint = new Fingerprint();

    /**
     * Compares what is to be with what there is, if anything. The connections may not commit by
     * themselves: PostgreSQL would send whole tables at once.
     */
    TableComparison(Connection now, @Nullable Connection before) throws SQLException {
        readTables(now);
        readRenamed(now);
        try (var progress = new Progress("compared", 2L * tables.size(), "tables")) {
            for (var table : tables.values()) {
                read(now, table, true);
                progress.add(1);
            }
            for (var table : tables.values()) {
                if (before != null) {
                    read(before, table, false);
                }
                progress.add(1);
            }
        }
        compareOrder();
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
    }

    private void tell(
            String kind, String id, Thing thing, BiConsumer<String, String> line, Consumer<String> following) {
        var isFollowing = FOLLOWING.contains(kind);
        var name = plain(kind) + " " + id;
        var isBoth = thing.isNow && thing.wasBefore;
        if (isFollowing && !isBoth) {
            following.accept(plain(kind));
        } else if (!thing.wasBefore) {
            line.accept("added", name);
        } else if (!thing.isNow) {
            line.accept("withdrawn", name);
        } else if (thing.former != null) {
            line.accept("renamed", "%s %s to %s".formatted(plain(kind), thing.former, name));
        }
        if (isBoth) {
            var changed = new TreeSet<String>();
            for (var sum = 0; sum < thing.sums.length; sum++) {
                if (thing.sums[sum] != 0) {
                    changed.add(sums.get(kind).get(sum));
                }
            }
            changed.removeIf(one -> {
                var what = plain(kind) + " " + one;
                var follows = isFollowing || DERIVED.contains(what);
                if (follows) {
                    following.accept(what);
                }
                return follows;
            });
            if (!changed.isEmpty()) {
                line.accept("changed", name + ": " + String.join(", ", changed));
            }
        }
    }

    private void readTables(Connection connection) throws SQLException {
        var metadata = connection.getMetaData();
        try (var found = metadata.getColumns(null, connection.getSchema(), "%", "%")) {
            while (found.next()) {
                var name = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                var table = tables.computeIfAbsent(name, any -> new Table(name, new ArrayList<>(), new ArrayList<>()));
                var column = found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                table.columns().add(column);
                if (found.getInt("DATA_TYPE") == Types.VARCHAR
                        && found.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls) {
                    table.names().add("t." + column);
                }
            }
        }
        tables.remove("flyway_schema_history");
        for (var table : tables.values()) {
            var source = source(table);
            if (source.isList()) {
                source.owners().forEach(owner -> sum(owner.kind(), table.name()));
            } else {
                compared(table, source).forEach(column -> sum(table.name(), column));
            }
        }
    }

    /** Which sum of a kind of thing is for a column or a table. */
    private int sum(String kind, String name) {
        var own = sums.computeIfAbsent(kind, any -> new ArrayList<>());
        var label = plain(name.startsWith(kind + "_") ? name.substring(kind.length() + 1) : name);
        if (!own.contains(label)) {
            own.add(label);
            if (isPlace(name)) {
                // In which list, where now, where before.
                own.addAll(List.of(label, label));
            }
        }
        return own.indexOf(label);
    }

    private void readRenamed(Connection now) throws SQLException {
        try (var statement = now.createStatement();
                var rows = statement.executeQuery(
                        "select thing, former, now_id from former_id where now_id is not null")) {
            while (rows.next()) {
                renamed.put(rows.getString(1) + " " + rows.getString(2), rows.getString(3));
            }
        }
    }

    private Source source(Table table) {
        var source = new Source(new ArrayList<>(), new ArrayList<>(), new StringBuilder(), true);
        follow(table, "t", source);
        if (!source.owners().isEmpty()) {
            return source;
        }
        if (table.columns().contains("id")) {
            return new Source(List.of(new Owner(table.name(), "t.id")), List.of(), source.joined(), false);
        }
        if (table.key().isEmpty()) {
            var names = String.join(" || ' ' || ", table.names());
            return new Source(List.of(new Owner(table.name(), names)), List.of(), source.joined(), false);
        }
        // Rows with one number belong together; the number itself says nothing.
        var group = "first_value(%s) over (partition by %s order by t.position)"
                .formatted(table.names().get(0), String.join(", ", table.key()));
        source.owners().add(new Owner(table.name(), group));
        return source;
    }

    /** The columns that don't say what a row belongs to, or where in it. */
    private static List<String> compared(Table table, Source source) {
        var columns = new ArrayList<>(table.columns());
        columns.remove("id");
        if (source.isList()) {
            columns.removeAll(table.key());
            columns.remove("position");
        }
        return columns;
    }

    /** Follows what a table refers to until there is an id that an editor gave. */
    private void follow(Table table, String alias, Source source) {
        source.places().add(alias + ".position");
        for (var column : table.key()) {
            var other = tables.get(column.replaceFirst("_id$", ""));
            if (other != null && column.endsWith("_id")) {
                var id = alias + "." + column;
                if (other.key().stream().allMatch(one -> isOwnId(one))) {
                    source.owners().add(new Owner(other.name(), id));
                } else {
                    var joined = alias + "_" + other.name();
                    source.joined()
                            .append(" left join %s %s on %s.id = %s".formatted(other.name(), joined, joined, id));
                    follow(other, joined, source);
                }
            }
        }
    }

    private boolean isOwnId(String column) {
        return !tables.containsKey(column.replaceFirst("_id$", ""));
    }

    private void read(Connection connection, Table table, boolean isNow) throws SQLException {
        var source = source(table);
        var references = isNow ? Map.<String, String>of() : references(connection, table);
        var columns = compared(table, source);
        var expressions = new ArrayList<String>();
        source.owners().forEach(owner -> expressions.add(owner.id()));
        expressions.addAll(source.places());
        columns.forEach(column -> expressions.add("t." + column));
        var query = "select %s from %s t%s".formatted(String.join(", ", expressions), table.name(), source.joined());
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (var rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    var texts = new ArrayList<@Nullable String>(expressions.size());
                    for (var at = 1; at <= expressions.size(); at++) {
                        texts.add(rows.getString(at));
                    }
                    var owners = source.owners().size();
                    var owner = 0;
                    while (owner < owners && texts.get(owner) == null) {
                        owner++;
                    }
                    if (owner == owners) {
                        // It hangs on nothing, and no page shows it.
                        continue;
                    }
                    var kind = source.owners().get(owner).kind();
                    var thing = thing(kind, texts.get(owner), isNow);
                    var values = texts.subList(owners + source.places().size(), texts.size());
                    for (var at = 0; at < values.size(); at++) {
                        values.set(at, current(references.get(columns.get(at)), values.get(at)));
                    }
                    if (source.isList()) {
                        texts.subList(owners, texts.size())
                                .forEach(text -> fingerprint.add(text == null ? "" : "=" + text));
                        add(thing, sum(kind, table.name()), isNow);
                    } else {
                        add(thing, table, columns, values, isNow);
                    }
                }
            }
        }
    }

    private void add(Thing thing, Table table, List<String> columns, List<@Nullable String> values, boolean isNow) {
        for (var at = 0; at < values.size(); at++) {
            var column = columns.get(at);
            var value = values.get(at);
            var sum = sum(table.name(), column);
            if (isPlace(column)) {
                thing.sums[sum + (isNow ? 1 : 2)] = value == null ? 0 : Long.parseLong(value);
                if (isNow) {
                    var of = columns.indexOf(column.replace("position", "id"));
                    fingerprint.add(TIMELINE.contains(table.name()) ? "timeline" : table.name());
                    fingerprint.add(column);
                    // Source_position is the place among those of one source_id.
                    fingerprint.add(column.equals("position") || of < 0 ? "" : "" + values.get(of));
                    thing.sums[sum] = fingerprint.toLong();
                }
            } else if (value != null) {
                fingerprint.add(value);
                add(thing, sum, isNow);
            }
        }
    }

    private void add(Thing thing, int sum, boolean isNow) {
        var number = fingerprint.toLong();
        thing.sums[sum] += isNow ? number : -number;
    }

    private Thing thing(String kind, String id, boolean isNow) {
        var now = isNow ? id : current(kind, id);
        var thing = things.computeIfAbsent(kind, any -> new HashMap<>())
                .computeIfAbsent(now, any -> new Thing(sums.get(kind).size()));
        thing.isNow |= isNow;
        thing.wasBefore |= !isNow;
        if (!now.equals(id)) {
            thing.former = id;
        }
        return thing;
    }

    /** An id as it is now, so that whatever refers to what is renamed stays as it is. */
    private @Nullable String current(@Nullable String kind, @Nullable String id) {
        return kind == null || renamed.isEmpty() ? id : renamed.getOrDefault(kind + " " + id, id);
    }

    /** The columns that refer to a thing, with its kind. */
    private static Map<String, String> references(Connection connection, Table table) throws SQLException {
        var references = new HashMap<String, String>();
        var metadata = connection.getMetaData();
        var name = metadata.storesUpperCaseIdentifiers() ? table.name().toUpperCase(Locale.ROOT) : table.name();
        try (var keys = metadata.getImportedKeys(null, connection.getSchema(), name)) {
            while (keys.next()) {
                references.put(
                        keys.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT),
                        keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return references;
    }

    /** Puts into the sum of each position whether the thing was moved among those that stay. */
    private void compareOrder() {
        var places = new ArrayList<Place>();
        for (var table : tables.values()) {
            if (!source(table).isList()) {
                for (var column : compared(table, source(table))) {
                    if (isPlace(column)) {
                        var sum = sum(table.name(), column);
                        things.getOrDefault(table.name(), Map.of())
                                .values()
                                .forEach(thing -> takePlace(thing, sum, places));
                    }
                }
            }
        }
        places.sort(Comparator.comparingLong(Place::list).thenComparingLong(Place::now));
        for (int start = 0, end = 0; start < places.size(); start = end) {
            while (end < places.size()
                    && places.get(end).list() == places.get(start).list()) {
                end++;
            }
            tellMoved(places.subList(start, end));
        }
    }

    private static void takePlace(Thing thing, int sum, List<Place> places) {
        var list = thing.sums[sum];
        var now = thing.sums[sum + 1];
        var before = thing.sums[sum + 2];
        if (thing.isNow && thing.wasBefore && now != 0 && before != 0) {
            places.add(new Place(list, now, before, thing, sum));
        }
        // None in the one and one in the other.
        thing.sums[sum] = (now == 0) == (before == 0) ? 0 : 1;
        thing.sums[sum + 1] = 0;
        thing.sums[sum + 2] = 0;
    }

    /** Marks the fewest whose moving makes the order before that of now. */
    private static void tellMoved(List<Place> places) {
        // All others are the longest run that rises in both: each knows the one before it.
        var ends = new int[places.size()];
        var previous = new int[places.size()];
        var length = 0;
        for (var at = 0; at < ends.length; at++) {
            var low = 0;
            for (var high = length; low < high; ) {
                var middle = (low + high) >>> 1;
                if (places.get(ends[middle]).before() < places.get(at).before()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[at] = low == 0 ? -1 : ends[low - 1];
            ends[low] = at;
            length = Math.max(length, low + 1);
        }
        var staying = new BitSet();
        for (var at = length == 0 ? -1 : ends[length - 1]; at >= 0; at = previous[at]) {
            staying.set(at);
        }
        for (var at = staying.nextClearBit(0); at < ends.length; at = staying.nextClearBit(at + 1)) {
            places.get(at).thing().sums[places.get(at).sum()] = 1;
        }
    }

    private static boolean isPlace(String column) {
        return column.endsWith("position");
    }

    private static String plain(String name) {
        return name.replace('_', ' ');
    }
}
