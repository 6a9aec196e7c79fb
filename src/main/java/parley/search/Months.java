package parley.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.search.Facets.Month;
import parley.search.Filter.Order;

/** Counts what each month holds of some entries, by its place among all on record. */
final class Months {

    private final Shelf shelf;
    private final Order order;
    private final List<String> names;
    private final Column sides;
    private final int[] sizes;
    private final int[] firsts;
    private final int[] lasts;
    private final int[][] said;

    private Months(Shelf shelf, Order order) {
        this.shelf = shelf;
        this.order = order;
        names = shelf.dates().months();
        sides = shelf.column(Field.SIDE);
        sizes = new int[names.size()];
        firsts = new int[names.size()];
        lasts = new int[names.size()];
        said = new int[names.size()][sides.size()];
    }

    /**
     * The months of some entries, in an order.
     *
     * @param entries as they stand on the timeline
     */
    static List<Month> of(Shelf shelf, int[] entries, Order order) {
        var all = new Months(shelf, order);
        for (var entry : entries) {
            all.add(entry);
        }
        var months = all.read();
        if (order == Order.NEWEST) {
            var last = months.size() - 1;
            var undated = last >= 0 && months.get(last).month().equals(Month.NONE) ? 1 : 0;
            Collections.reverse(months.subList(0, months.size() - undated));
        }
        return Collections.unmodifiableList(months);
    }

    private void add(int entry) {
        var month = shelf.monthNumber(entry);
        if (sizes[month]++ == 0) {
            firsts[month] = entry;
        }
        lasts[month] = entry;
        for (var at = sides.start(entry); at < sides.end(entry); at++) {
            said[month][sides.value(at)]++;
        }
    }

    private List<Month> read() {
        var months = new ArrayList<Month>();
        for (var month = 0; month < sizes.length; month++) {
            if (sizes[month] > 0) {
                var bySpeakers = Arrays.stream(said[month]).sum();
                months.add(
                        new Month(
                                names.get(month),
                                sizes[month],
                                sizes[month] - bySpeakers,
                                bySide(said[month]),
                                start(month)));
            }
        }
        return months;
    }

    private Map<String, Integer> bySide(int[] numbers) {
        var bySide = new LinkedHashMap<String, Integer>();
        for (var side = 0; side < numbers.length; side++) {
            if (numbers[side] > 0) {
                bySide.put(sides.id(side), numbers[side]);
            }
        }
        return Collections.unmodifiableMap(bySide);
    }

    private String start(int month) {
        return switch (names.get(month)) {
            case Month.NONE -> shelf.anchors().get(firsts[month]);
            case Month.OPEN ->
                    shelf.anchors().get(order == Order.NEWEST ? lasts[month] : firsts[month]);
            default -> names.get(month);
        };
    }
}
