package parley.search.columns;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import parley.filter.Cursor;
import parley.filter.Filter.Order;

/**
 * Cuts the page to which a cursor points out of a list of entries, between two dates where that is possible.
 *
 * @param list the entries in order; or two such lists, one behind the other
 * @param first how long the first of them is
 */
public record Paginator(ColumnIndex index, Order order, int[] list, int first) {

    /** How many entries a page comes near to. */
    private static final int TARGET = 50;

    /** No page that another follows is shorter. */
    private static final int MIN = 25;

    /** No page is longer. */
    public static final int MAX = 75;

    /** How many entries of a long day stand before the one that a page is to hold. */
    private static final int BEFORE = 10;

    Paginator(ColumnIndex index, Order order, int[] list) {
        this(index, order, list, list.length);
    }

    /** The page, if what the cursor names is on record, be it in the list or not. */
    public Optional<ResultPage> page(Cursor cursor) {
        return index.rank(cursor, order).map(rank -> page(cursor, rank));
    }

    private ResultPage page(Cursor cursor, int rank) {
        var place = cursor.place();
        var at = at(cursor, rank);
        if (place == Cursor.Place.ENDS_WITH) {
            var isInList = at < list.length && index.rank(list[at], order) == rank;
            var end = isInList ? at + 1 : at;
            return end == 0 ? page(0, end(0)) : page(start(end), end);
        }
        if (at == list.length) {
            return page(start(at), at);
        }
        var start = place == Cursor.Place.HOLDS ? before(at) : at;
        return page(start, end(start));
    }

    /**
     * The place of the first entry that has a rank or a later one: of the two lists in that which has the nearer; for a
     * month or another time in the first, where that has an entry of it.
     */
    private int at(Cursor cursor, int rank) {
        if (cursor.place() == Cursor.Place.FIRST) {
            return 0;
        }
        var one = Postings.first(0, first, at -> index.rank(list[at], order) >= rank);
        var other = Postings.first(first, list.length, at -> index.rank(list[at], order) >= rank);
        if (one == first) {
            return other;
        }
        var isNearer = other == list.length || index.rank(list[one], order) <= index.rank(list[other], order);
        return isNearer || isOf(cursor, list[one]) ? one : other;
    }

    private boolean isOf(Cursor cursor, int entry) {
        return cursor.place() == Cursor.Place.BEGINS_IN
                && index.date(entry)
                        .latest()
                        .filter(day -> !day.isBefore(cursor.date().earliest().orElseThrow()))
                        .filter(day -> !day.isAfter(cursor.date().latest().orElseThrow()))
                        .isPresent();
    }

    private int before(int at) {
        var start = at;
        while (start > 0 && at - start < MIN && !isBreak(start)) {
            start--;
        }
        return at - start < MIN ? start : at - BEFORE;
    }

    private int end(int start) {
        if (list.length - start <= MAX) {
            return list.length;
        }
        // What stands after the page has no say in where it ends: added entries don't move it.
        return start + length(length -> isBreak(start + length));
    }

    private int start(int end) {
        return end <= MAX ? 0 : end - length(length -> isBreak(end - length));
    }

    /** The length of a page that breaks between two dates: the first from the target up, else the next below it. */
    private static int length(IntPredicate isBreak) {
        return IntStream.concat(
                        IntStream.rangeClosed(TARGET, MAX),
                        IntStream.iterate(TARGET - 1, length -> length >= MIN, length -> length - 1))
                .filter(isBreak)
                .findFirst()
                .orElse(TARGET);
    }

    private boolean isBreak(int at) {
        return index.dateNumber(list[at - 1]) != index.dateNumber(list[at]);
    }

    private ResultPage page(int start, int end) {
        return new ResultPage(
                list.length,
                start,
                Arrays.stream(list, start, end).boxed().toList(),
                start > 0 ? Optional.of(beside(start - 1)) : Optional.empty(),
                end < list.length ? Optional.of(beside(end)) : Optional.empty(),
                end < list.length ? Optional.of(index.anchor(list[list.length - 1])) : Optional.empty());
    }

    private ResultPage.Beside beside(int at) {
        var isInOneOrder = first == list.length;
        return new ResultPage.Beside(
                index.anchor(list[at]), isInOneOrder ? Optional.of(index.date(list[at])) : Optional.empty());
    }
}
