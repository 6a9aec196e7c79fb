package parley.search.columns;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.apache.lucene.util.FixedBitSet;

/** Operations on posting lists: entries, each once, in the order of the timeline. */
public final class Postings {

    private Postings() {}

    /** The entries of a set. */
    public static int[] of(FixedBitSet set) {
        var entries = new int[set.cardinality()];
        var bits = set.getBits();
        var at = 0;
        for (var part = 0; at < entries.length; part++) {
            for (var left = bits[part]; left != 0; left &= left - 1) {
                entries[at++] = part * Long.SIZE + Long.numberOfTrailingZeros(left);
            }
        }
        return entries;
    }

    /**
     * Entries as a set.
     *
     * @param size the number of all entries on record
     */
    public static FixedBitSet set(int[] entries, int size) {
        var set = new FixedBitSet(size + 1);
        for (var entry : entries) {
            set.set(entry);
        }
        return set;
    }

    /** The first number from {@code start} up for which a condition holds that holds for all after it; else the end. */
    static int first(int start, int end, IntPredicate holds) {
        int low = start;
        int high = end;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The place in the list of the first entry that does not stand before one. */
    static int ceiling(int[] entries, int entry) {
        return first(0, entries.length, at -> entries[at] >= entry);
    }

    /** Whether an entry is in a list. */
    public static boolean contains(int[] entries, int entry) {
        return Arrays.binarySearch(entries, entry) >= 0;
    }

    private static int floor(int[] entries, int entry) {
        return ceiling(entries, entry + 1) - 1;
    }

    /** The place of the first entry, from a place on, that another list has as well; the length if none is. */
    public static int next(int[] entries, int from, int[] others) {
        var at = from;
        while (at < entries.length) {
            var met = ceiling(others, entries[at]);
            if (met == others.length) {
                return entries.length;
            }
            if (others[met] == entries[at]) {
                return at;
            }
            at = ceiling(entries, others[met]);
        }
        return at;
    }

    /** The place of the last entry, from a place back, that another list has as well; -1 if none is. */
    public static int previous(int[] entries, int from, int[] others) {
        var at = from;
        while (at >= 0) {
            var met = floor(others, entries[at]);
            if (met < 0) {
                return -1;
            }
            if (others[met] == entries[at]) {
                return at;
            }
            at = floor(entries, others[met]);
        }
        return at;
    }
}
