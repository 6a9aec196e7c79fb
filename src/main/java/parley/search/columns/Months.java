package parley.search.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import parley.filter.Field;
import parley.filter.Filter.Order;
import parley.search.columns.Facets.Month;

/** What each month holds of some entries. */
final class Months {

    private final ColumnIndex shelf;
    private final int[] entries;
    private final Order order;

    private Months(ColumnIndex shelf, int[] entries, Order order) {
        this.shelf = shelf;
        this.entries = entries;
        this.order = order;
    }

    /**
     * The months of some entries, in an order.
     *
     * @param entries as they stand on the timeline, and so month by month
     */
    static List<Month> of(ColumnIndex shelf, int[] entries, Order order) {
        var all = new Months(shelf, entries, order);
        var months = new ArrayList<Month>();
        for (int start = 0, end; start < entries.length; start = end) {
            end = all.end(start);
            months.add(all.month(start, end));
        }
        if (order == Order.NEWEST) {
            var last = months.size() - 1;
            var undated = last >= 0 && months.get(last).month().equals(Month.NONE) ? 1 : 0;
            Collections.reverse(months.subList(0, months.size() - undated));
        }
        return Collections.unmodifiableList(months);
    }

    /** Where the month ends that starts at a place. */
    private int end(int start) {
        var month = shelf.monthNumber(entries[start]);
        return Postings.first(start, entries.length, at -> shelf.monthNumber(entries[at]) > month);
    }

    private Month month(int start, int end) {
        var name = shelf.dates().months().get(shelf.monthNumber(entries[start]));
        var bySide = new LinkedHashMap<String, Integer>();
        var talks = end - start;
        for (var side : shelf.column(Field.SIDE)
                .counts(Arrays.copyOfRange(entries, start, end))
                .all()) {
            if (side.entries() > 0) {
                bySide.put(side.id(), side.entries());
                talks -= side.entries();
            }
        }
        return new Month(
                name,
                end - start,
                talks,
                Collections.unmodifiableMap(bySide),
                start(name, entries[start], entries[end - 1]));
    }

    private String start(String month, int first, int last) {
        return switch (month) {
            case Month.NONE -> shelf.anchors().get(first);
            case Month.OPEN -> shelf.anchors().get(order == Order.NEWEST ? last : first);
            default -> month;
        };
    }
}
