package parley.ingest.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.internal.hppc.LongIntHashMap;
import org.jspecify.annotations.Nullable;

/** The rows that a database holds, as hashes by table and key: 16 bytes a row, some 130 a statement. */
final class KnownRows {

    private Map<String, LongIntHashMap> before = new HashMap<>();
    private Map<String, LongIntHashMap> now = new HashMap<>();

    /** How many keys of a table were known before. */
    private Map<String, Integer> found = new HashMap<>();

    boolean isEmpty() {
        return before.isEmpty();
    }

    /** Takes a row; returns whether it was known with these values. */
    boolean has(String table, List<@Nullable Object> key, List<@Nullable Object> values) {
        var hash = hash(key);
        var row = Long.hashCode(hash(values));
        now.computeIfAbsent(table, any -> new LongIntHashMap()).put(hash, row);
        var known = before.get(table);
        if (known == null || !known.containsKey(hash)) {
            return false;
        }
        found.merge(table, 1, Integer::sum);
        return known.get(hash) == row;
    }

    /** The tables with rows that were known and were not taken again. */
    List<String> tablesWithout() {
        return before.keySet().stream()
                .filter(table ->
                        found.getOrDefault(table, 0) < before.get(table).size())
                .toList();
    }

    /** Whether a row of this key was taken. */
    boolean isStill(String table, List<@Nullable Object> key) {
        return now.containsKey(table) && now.get(table).containsKey(hash(key));
    }

    /** The rows that were taken are those of the database now. */
    void keep() {
        before = now;
        forget();
    }

    /** The rows that were taken were not written. */
    void forget() {
        now = new HashMap<>();
        found = new HashMap<>();
    }

    /** FNV-1a, 64 bits, with a mark after each value. */
    private static long hash(List<@Nullable Object> values) {
        var hash = 0xcbf29ce484222325L;
        for (var value : values) {
            // No text of a record has these characters.
            var text = value == null ? "\u0001" : value.toString();
            for (var at = 0; at < text.length(); at++) {
                hash = (hash ^ text.charAt(at)) * 0x100000001b3L;
            }
            hash = (hash ^ '\u0002') * 0x100000001b3L;
        }
        return hash ^ hash >>> 32;
    }
}
