package parley.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Tells of each entry whether a filter leaves it, or which choice alone keeps it out. */
final class Sieve {

    /** Left by the whole filter. */
    static final int PASSES = -1;

    /** Kept out by the words, by a date, or by more than one choice. */
    static final int FAILS = -2;

    private final Shelf shelf;
    private final @Nullable FixedBitSet words;
    private final boolean @Nullable [] dates;
    private final Column[] columns;
    private final int[] wanted;
    private final int[] choices;

    /**
     * @param words the entries that the words leave; null for no words
     */
    Sieve(Shelf shelf, Filter filter, @Nullable FixedBitSet words) {
        this.shelf = shelf;
        this.words = words;
        this.dates = dates(shelf, filter);
        var on = Shelf.CHOICES.stream().filter(filter::isOn).toList();
        columns = on.stream().map(shelf::column).toArray(Column[]::new);
        choices = on.stream().mapToInt(Shelf.CHOICES::indexOf).toArray();
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

    /** {@link #PASSES}, {@link #FAILS}, or the place in CHOICES of the one choice that it lacks. */
    int test(int entry) {
        if (words != null && !words.get(entry)
                || dates != null && !dates[shelf.dateNumber(entry)]) {
            return FAILS;
        }
        var lacking = PASSES;
        for (var at = 0; at < columns.length; at++) {
            if (!columns[at].has(entry, wanted[at])) {
                if (lacking != PASSES) {
                    return FAILS;
                }
                lacking = choices[at];
            }
        }
        return lacking;
    }

    /** The first entry at a place or after it that the words leave, or the number of entries. */
    int next(int entry) {
        if (words == null || entry >= shelf.size()) {
            return entry;
        }
        return Math.min(words.nextSetBit(entry), shelf.size());
    }

    boolean passes(int entry) {
        return test(entry) == PASSES;
    }

    /** The entries that the filter leaves, as they stand on the timeline. */
    int[] entries() {
        return passing().toArray();
    }

    int count() {
        return (int) passing().count();
    }

    /** Looks no further than at those that have the rarest of the choices. */
    private IntStream passing() {
        var some =
                IntStream.range(0, columns.length)
                        .mapToObj(at -> columns[at].entries(wanted[at]))
                        .min(Comparator.comparingInt(entries -> entries.length))
                        .map(Arrays::stream)
                        .orElseGet(
                                () ->
                                        IntStream.iterate(
                                                next(0),
                                                entry -> entry < shelf.size(),
                                                entry -> next(entry + 1)));
        return some.filter(this::passes);
    }
}
