package parley.search.columns;

import java.util.Optional;
import java.util.stream.IntStream;
import parley.filter.Cursor;
import parley.filter.Filter.Order;

/** Cuts the page that a key tells out of a list of entries, where a date ends if one does. */
public final class Paginator {

    /** How many entries a page comes near to. */
    static final int TARGET = 100;

    /** No page that another follows is shorter. */
    static final int MIN = 50;

    /** No page is longer. */
    static final int MAX = 150;

    /** How many entries of a long day stand before the one that a page is to hold. */
    static final int BEFORE = 20;

    private final ColumnIndex shelf;
    private final Order order;
    private final int[] list;

    private Paginator(ColumnIndex shelf, Order order, int[] list) {
        this.shelf = shelf;
        this.order = order;
        this.list = list;
    }

    /** The page, if what the key names is on record, be it in the list or not. */
    public static Optional<ResultPage> of(ColumnIndex shelf, Order order, int[] list, Cursor key) {
        var page = new Paginator(shelf, order, list);
        return shelf.rank(key, order).map(rank -> page.found(key.place(), rank));
    }

    private ResultPage found(Cursor.Place place, int rank) {
        var at = index(rank);
        if (place == Cursor.Place.ENDS_WITH) {
            var isIn = at < list.length && shelf.rank(list[at], order) == rank;
            var end = isIn ? at + 1 : at;
            return end == 0 ? forward(0) : found(start(end), end);
        }
        if (at == list.length && at > 0) {
            return found(start(at), at);
        }
        return forward(place == Cursor.Place.HOLDS && at < list.length ? before(at) : at);
    }

    private ResultPage forward(int start) {
        return found(start, end(start));
    }

    /** The first in the list that stands at a rank or after it. */
    private int index(int rank) {
        return Postings.first(0, list.length, at -> shelf.rank(list[at], order) >= rank);
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
        for (var end = start + TARGET; end <= start + MAX; end++) {
            if (isBreak(end)) {
                return end;
            }
        }
        for (var end = start + TARGET - 1; end >= start + MIN; end--) {
            if (isBreak(end)) {
                return end;
            }
        }
        return start + TARGET;
    }

    private int start(int end) {
        if (end <= MAX) {
            return 0;
        }
        for (var start = end - TARGET; start >= end - MAX; start--) {
            if (isBreak(start)) {
                return start;
            }
        }
        for (var start = end - TARGET + 1; start <= end - MIN; start++) {
            if (isBreak(start)) {
                return start;
            }
        }
        return end - TARGET;
    }

    private boolean isBreak(int at) {
        return shelf.dateNumber(list[at - 1]) != shelf.dateNumber(list[at]);
    }

    private ResultPage found(int start, int end) {
        return new ResultPage(
                list.length,
                start,
                IntStream.range(start, end).mapToObj(at -> list[at] + 1).toList(),
                end > start ? anchor(start) : Optional.empty(),
                start > 0 ? anchor(start - 1) : Optional.empty(),
                end < list.length ? anchor(end) : Optional.empty());
    }

    private Optional<String> anchor(int at) {
        return Optional.of(shelf.anchors().get(list[at]));
    }
}
