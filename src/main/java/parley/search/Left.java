package parley.search;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/**
 * What is left of some entries. Each is written down and counted if it is to be kept, since a
 * branch that goes either way without a rule takes longer than that.
 */
final class Left {

    private int[] entries;
    private int size;
    private boolean isOurs;

    /**
     * @param entries not changed
     */
    Left(int[] entries) {
        this.entries = entries;
        size = entries.length;
    }

    /** Those whose date is allowed. */
    void keep(Shelf shelf, int[] allowed) {
        var from = entries;
        var to = ours();
        var kept = 0;
        for (var at = 0; at < size; at++) {
            to[kept] = from[at];
            kept += allowed[shelf.dateNumber(from[at])];
        }
        size = kept;
    }

    /** Those of a set. */
    void keep(FixedBitSet set) {
        var from = entries;
        var to = ours();
        var bits = set.getBits();
        var kept = 0;
        for (var at = 0; at < size; at++) {
            var entry = from[at];
            to[kept] = entry;
            kept += (int) (bits[entry >> 6] >>> entry & 1);
        }
        size = kept;
    }

    /** Those that have a value. */
    void keep(Column column, int number) {
        var from = entries;
        var to = ours();
        var kept = 0;
        for (var at = 0; at < size; at++) {
            var entry = from[at];
            to[kept] = entry;
            kept += column.has(entry, number) ? 1 : 0;
        }
        size = kept;
    }

    private int[] ours() {
        if (!isOurs) {
            entries = new int[size];
            isOurs = true;
        }
        return entries;
    }

    /** Not to be changed. */
    int[] entries() {
        return size == entries.length ? entries : Arrays.copyOf(entries, size);
    }
}
