package parley.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.search.Facets.Month;
import parley.search.Filter.Order;

/** Counts what each choice would leave of a list. */
final class Count {

    private final Shelf shelf;
    private final Filter filter;
    private final Sieve sieve;
    private final int[] entries;

    private Count(Shelf shelf, Filter filter, Sieve sieve, int[] entries) {
        this.shelf = shelf;
        this.filter = filter;
        this.sieve = sieve;
        this.entries = entries;
    }

    /**
     * @param entries those that the sieve lets through
     */
    static Facets of(Shelf shelf, Filter filter, Sieve sieve, int[] entries) {
        var count = new Count(shelf, filter, sieve, entries);
        return new Facets(entries.length, count.values(), count.months());
    }

    private Map<Field, Counts> values() {
        var values = new EnumMap<Field, Counts>(Field.class);
        for (var choice : Shelf.CHOICES) {
            var open = filter.isOn(choice) ? sieve.without(choice).entries() : entries;
            values.put(choice, shelf.column(choice).counts(open));
        }
        return values;
    }

    private List<Month> months() {
        var all = new Months();
        for (var entry : entries) {
            all.add(entry);
        }
        var months = all.read();
        if (filter.order() == Order.NEWEST) {
            var last = months.size() - 1;
            var undated = last >= 0 && months.get(last).month().equals(Month.NONE) ? 1 : 0;
            Collections.reverse(months.subList(0, months.size() - undated));
        }
        return Collections.unmodifiableList(months);
    }

    /** What each month holds, by its place among all on record. */
    private final class Months {

        private final List<String> names = shelf.months();
        private final Column column = shelf.column(Field.SIDE);
        private final int[] sizes = new int[names.size()];
        private final int[] firsts = new int[names.size()];
        private final int[] lasts = new int[names.size()];
        private final int[][] said = new int[names.size()][column.size()];

        void add(int entry) {
            var month = shelf.monthNumber(entry);
            if (sizes[month]++ == 0) {
                firsts[month] = entry;
            }
            lasts[month] = entry;
            for (var at = column.start(entry); at < column.end(entry); at++) {
                said[month][column.value(at)]++;
            }
        }

        List<Month> read() {
            var months = new ArrayList<Month>();
            for (var month = 0; month < sizes.length; month++) {
                if (sizes[month] > 0) {
                    var bySpeakers = Arrays.stream(said[month]).sum();
                    months.add(
                            new Month(
                                    names.get(month),
                                    sizes[month],
                                    sizes[month] - bySpeakers,
                                    sides(said[month]),
                                    start(month)));
                }
            }
            return months;
        }

        private Map<String, Integer> sides(int[] numbers) {
            var sides = new LinkedHashMap<String, Integer>();
            for (var side = 0; side < numbers.length; side++) {
                if (numbers[side] > 0) {
                    sides.put(column.id(side), numbers[side]);
                }
            }
            return Collections.unmodifiableMap(sides);
        }

        private String start(int month) {
            return switch (names.get(month)) {
                case Month.NONE -> shelf.anchors().get(firsts[month]);
                case Month.OPEN ->
                        shelf.anchors()
                                .get(filter.order() == Order.NEWEST ? lasts[month] : firsts[month]);
                default -> names.get(month);
            };
        }
    }
}
