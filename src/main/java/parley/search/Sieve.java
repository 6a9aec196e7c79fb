package parley.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import parley.search.Filter.Order;

/** Which entries a filter leaves. */
final class Sieve {

    private final Shelf shelf;
    private final Filter filter;
    private final @Nullable FixedBitSet words;
    private final boolean @Nullable [] dates;
    private final Column[] columns;
    private final int[] wanted;

    /**
     * @param words the entries that the words leave; null for no words
     */
    Sieve(Shelf shelf, Filter filter, @Nullable FixedBitSet words) {
        this.shelf = shelf;
        this.filter = filter;
        this.words = words;
        this.dates = dates(shelf, filter);
        var on = Shelf.CHOICES.stream().filter(filter::isOn).toList();
        columns = on.stream().map(shelf::column).toArray(Column[]::new);
        wanted = on.stream().mapToInt(one -> shelf.column(one).number(filter.value(one))).toArray();
    }

    private static boolean @Nullable [] dates(Shelf shelf, Filter filter) {
        if (!filter.isOn(Field.FROM) && !filter.isOn(Field.TO)) {
            return null;
        }
        var from = filter.from().earliest().orElse(null);
        var to = filter.to().latest().orElse(null);
        var allowed = new boolean[shelf.dates().size()];
        for (var date = 0; date < allowed.length; date++) {
            allowed[date] = shelf.dates().get(date).mayLieWithin(from, to);
        }
        return allowed;
    }

    /** The same without one part of the filter. */
    Sieve without(Field part) {
        return new Sieve(shelf, filter.without(part), part == Field.WORDS ? null : words);
    }

    boolean passes(int entry) {
        if (words != null && !words.get(entry)
                || dates != null && !dates[shelf.dateNumber(entry)]) {
            return false;
        }
        for (var at = 0; at < columns.length; at++) {
            if (!columns[at].has(entry, wanted[at])) {
                return false;
            }
        }
        return true;
    }

    /** The entries that the filter leaves, as they stand on the timeline; not to be changed. */
    int[] entries() {
        var some = rarest();
        var parts = columns.length + (words == null ? 0 : 1) + (dates == null ? 0 : 1);
        if (parts == 0 || parts == 1 && dates == null) {
            return some;
        }
        var left = new int[some.length];
        var size = 0;
        for (var entry : some) {
            if (passes(entry)) {
                left[size++] = entry;
            }
        }
        return Arrays.copyOf(left, size);
    }

    /** Those that have the rarest of the choices, or else the words. */
    private int[] rarest() {
        return IntStream.range(0, columns.length)
                .mapToObj(at -> columns[at].entries(wanted[at]))
                .min(Comparator.comparingInt(entries -> entries.length))
                .orElseGet(() -> words == null ? shelf.all(Order.OLDEST) : entries(words));
    }

    private static int[] entries(FixedBitSet words) {
        var entries = new int[words.cardinality()];
        var entry = -1;
        for (var at = 0; at < entries.length; at++) {
            entry = words.nextSetBit(entry + 1);
            entries[at] = entry;
        }
        return entries;
    }
}
