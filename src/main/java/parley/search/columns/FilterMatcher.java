package parley.search.columns;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import parley.filter.Field;
import parley.filter.Filter;
import parley.filter.Filter.Order;

/** Which entries a filter leaves. */
public final class FilterMatcher {

    private final ColumnIndex shelf;
    private final Filter filter;
    private final @Nullable FixedBitSet words;
    private final int @Nullable [] dates;
    private final FacetColumn[] columns;
    private final int[] wanted;

    /**
     * @param words the entries that the words leave; null for no words
     */
    public FilterMatcher(ColumnIndex shelf, Filter filter, @Nullable FixedBitSet words) {
        this(shelf, filter, words, dates(shelf, filter));
    }

    private FilterMatcher(ColumnIndex shelf, Filter filter, @Nullable FixedBitSet words, int @Nullable [] dates) {
        this.shelf = shelf;
        this.filter = filter;
        this.words = words;
        this.dates = dates;
        var on = ColumnIndex.CHOICES.stream().filter(filter::isOn).toList();
        columns = on.stream().map(shelf::column).toArray(FacetColumn[]::new);
        wanted = on.stream()
                .mapToInt(one -> shelf.column(one).number(filter.value(one)))
                .toArray();
    }

    /** For each date 1 if the filter allows it, else 0; null where it allows all. */
    private static int @Nullable [] dates(ColumnIndex shelf, Filter filter) {
        if (!filter.isOn(Field.FROM) && !filter.isOn(Field.TO)) {
            return null;
        }
        return shelf.dates().mayLieWithin(filter.from().earliest(), filter.to().latest());
    }

    /** The same without one part of the filter. */
    public FilterMatcher without(Field part) {
        var less = filter.without(part);
        var ofDates = part == Field.FROM || part == Field.TO;
        return new FilterMatcher(shelf, less, part == Field.WORDS ? null : words, ofDates ? dates(shelf, less) : dates);
    }

    /** The entries that the filter leaves, as they stand on the timeline; not to be changed. */
    public int[] entries() {
        var rarest = rarest();
        var all = rarest >= 0
                ? columns[rarest].entries(wanted[rarest])
                : words == null ? shelf.all(Order.OLDEST) : Postings.of(words);
        var left = new Sifted(all);
        if (dates != null) {
            left.keep(shelf, dates);
        }
        if (words != null && rarest >= 0) {
            left.keep(words);
        }
        for (var at = 0; at < columns.length; at++) {
            if (at != rarest) {
                left.keep(columns[at], wanted[at]);
            }
        }
        return left.entries();
    }

    /** Which of the choices fewest entries have, or -1 where there is none. */
    private int rarest() {
        return IntStream.range(0, columns.length)
                .boxed()
                .min(Comparator.comparingInt(at -> columns[at].entries(wanted[at]).length))
                .orElse(-1);
    }
}
