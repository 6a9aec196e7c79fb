package parley.search.columns;

import java.util.function.IntPredicate;
import org.apache.lucene.util.FixedBitSet;

/** Some entries, each once, as they stand on the timeline; and what can be told by that order. */
public final class Postings {

    private Postings() {}

    /** Those of a set. */
    static int[] of(FixedBitSet set) {
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
     * The same as a set.
     *
     * @param all how many there are on record
     */
    public static FixedBitSet set(int[] entries, int all) {
        var set = new FixedBitSet(Math.max(all, 1));
        for (var entry : entries) {
            set.set(entry);
        }
        return set;
    }

    /**
     * The first place at which something holds that holds at all later ones as well; the end if it
     * holds nowhere before.
     */
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

    /** The place of the first that does not stand before one. */
    static int ceiling(int[] entries, int entry) {
        return first(0, entries.length, at -> entries[at] >= entry);
    }

    private static int floor(int[] entries, int entry) {
        return ceiling(entries, entry + 1) - 1;
    }

    /** The place of the first, from a place on, that others have as well; past them if none is. */
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

    /** The place of the last, from a place back, that others have as well; -1 if none is. */
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
