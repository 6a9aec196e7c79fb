package parley.search.columns;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/**
 * Entries of which those are kept that have one thing after another. Each is written down, and
 * counted if it has it: a branch that goes either way without a rule takes longer.
 */
final class Sifted {

    private int[] entries;
    private int size;
    private boolean isCopy;

    /**
     * @param entries not changed
     */
    Sifted(int[] entries) {
        this.entries = entries;
        size = entries.length;
    }

    /** Keeps those whose date is allowed: for each date of the shelf, 1 if it is, else 0. */
    void keep(ColumnIndex shelf, int[] allowed) {
        var from = entries;
        var to = copy();
        var kept = 0;
        for (var at = 0; at < size; at++) {
            to[kept] = from[at];
            kept += allowed[shelf.dateNumber(from[at])];
        }
        size = kept;
    }

    /** Keeps those of a set. */
    void keep(FixedBitSet set) {
        var from = entries;
        var to = copy();
        var bits = set.getBits();
        var kept = 0;
        for (var at = 0; at < size; at++) {
            var entry = from[at];
            to[kept] = entry;
            kept += (int) (bits[entry >> 6] >>> entry & 1);
        }
        size = kept;
    }

    /** Keeps those that have a value. */
    void keep(FacetColumn column, int number) {
        var from = entries;
        var to = copy();
        var kept = 0;
        for (var at = 0; at < size; at++) {
            var entry = from[at];
            to[kept] = entry;
            kept += column.has(entry, number) ? 1 : 0;
        }
        size = kept;
    }

    private int[] copy() {
        if (!isCopy) {
            entries = new int[size];
            isCopy = true;
        }
        return entries;
    }

    /** What was kept; not to be changed. */
    int[] entries() {
        return size == entries.length ? entries : Arrays.copyOf(entries, size);
    }
}
