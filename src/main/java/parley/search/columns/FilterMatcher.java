package parley.search.columns;

import static java.util.Comparator.comparingInt;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import parley.filter.Field;
import parley.filter.Filter;
import parley.filter.Filter.Order;

/**
 * Finds the entries that match a filter.
 *
 * @param words the entries that match the words of the filter; null where it has none
 */
public record FilterMatcher(
        ColumnIndex index, Filter filter, @Nullable FixedBitSet words) {

    /** The same without one part of the filter. */
    public FilterMatcher without(Field part) {
        return new FilterMatcher(index, filter.with(part, ""), part == Field.WORDS ? null : words);
    }

    /** The entries that match, in the order of the timeline; not to be changed. */
    public int[] entries() {
        var rarestFirst = ColumnIndex.FACETS.stream()
                .filter(filter::isOn)
                .sorted(comparingInt(field -> postings(field).length))
                .toList();
        int[] first;
        if (!rarestFirst.isEmpty()) {
            first = postings(rarestFirst.get(0));
        } else {
            first = words == null ? index.all(Order.OLDEST) : Postings.of(words);
        }
        var others = rarestFirst.stream().skip(1).toList();
        var said = filter.said();
        var published = filter.published();
        var hasMoreThanWords = words != null && !rarestFirst.isEmpty();
        if (said.isOpen() && published.isOpen() && !hasMoreThanWords && others.isEmpty()) {
            return first;
        }
        var left = first.clone();
        var size = left.length;
        if (!said.isOpen()) {
            size = keep(left, size, index.dates().mayLieWithin(said));
        }
        if (!published.isOpen()) {
            size = keepPublished(left, size, index.published().mayLieWithin(published));
        }
        if (hasMoreThanWords) {
            size = keep(left, size, words.getBits());
        }
        for (var field : others) {
            var column = index.column(field);
            size = keep(left, size, column, column.number(filter.value(field)));
        }
        return Arrays.copyOf(left, size);
    }

    /**
     * Those of the entries that match that surely lie in the dates of the filter: an entry was surely published in
     * them where one of its sources was.
     */
    public int[] surely(int[] matching) {
        var left = matching.clone();
        var size = left.length;
        if (!filter.said().isOpen()) {
            size = keep(left, size, index.dates().surelyLieWithin(filter.said()));
        }
        if (!filter.published().isOpen()) {
            size = keepPublished(left, size, index.published().surelyLieWithin(filter.published()));
        }
        return Arrays.copyOf(left, size);
    }

    private int[] postings(Field field) {
        var column = index.column(field);
        return column.entries(column.number(filter.value(field)));
    }

    // Each of these writes every entry down and counts it if it matches: a branch that the processor can't predict
    // takes longer, and so does one loop for all three that calls the test.

    /** Keeps entries whose date is allowed: for each date 1 if it is, else 0. */
    private int keep(int[] entries, int size, int[] allowedDates) {
        var kept = 0;
        for (var at = 0; at < size; at++) {
            var entry = entries[at];
            entries[kept] = entry;
            kept += allowedDates[index.dateNumber(entry)];
        }
        return kept;
    }

    /** Keeps entries with a source whose date is allowed: for each source 1 if it is, else 0. */
    private int keepPublished(int[] entries, int size, int[] allowedSources) {
        var sources = index.column(Field.SOURCE);
        var kept = 0;
        for (var at = 0; at < size; at++) {
            var entry = entries[at];
            entries[kept] = entry;
            kept += sources.hasAny(entry, allowedSources);
        }
        return kept;
    }

    /** Keeps entries of a set. */
    private static int keep(int[] entries, int size, long[] bits) {
        var kept = 0;
        for (var at = 0; at < size; at++) {
            var entry = entries[at];
            entries[kept] = entry;
            kept += (int) (bits[entry >> 6] >>> entry & 1);
        }
        return kept;
    }

    /** Keeps entries that have a value. */
    private static int keep(int[] entries, int size, FacetColumn column, int value) {
        var kept = 0;
        for (var at = 0; at < size; at++) {
            var entry = entries[at];
            entries[kept] = entry;
            kept += column.has(entry, value) ? 1 : 0;
        }
        return kept;
    }
}
