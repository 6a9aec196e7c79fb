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
        var column = shelf.column(Field.SIDE);
        var sides = column.size();
        var names = shelf.months();
        var numbers = new int[names.size()];
        var said = new int[names.size() * sides];
        var firsts = new int[names.size()];
        var lasts = new int[names.size()];
        for (var entry : entries) {
            var month = shelf.monthNumber(entry);
            if (numbers[month]++ == 0) {
                firsts[month] = entry;
            }
            lasts[month] = entry;
            for (var at = column.start(entry); at < column.end(entry); at++) {
                said[month * sides + column.value(at)]++;
            }
        }
        var months = new ArrayList<Month>();
        var isNewest = filter.order() == Order.NEWEST;
        var undated = 0;
        for (var month = 0; month < numbers.length; month++) {
            if (numbers[month] > 0) {
                var ofSides = Arrays.copyOfRange(said, month * sides, (month + 1) * sides);
                var name = names.get(month);
                var isNone = name.equals(Month.NONE);
                undated = isNone ? 1 : 0;
                months.add(
                        new Month(
                                name,
                                numbers[month],
                                numbers[month] - Arrays.stream(ofSides).sum(),
                                named(column, ofSides),
                                isNone || name.equals(Month.OPEN)
                                        ? shelf.anchors()
                                                .get(
                                                        isNewest && !isNone
                                                                ? lasts[month]
                                                                : firsts[month])
                                        : name));
            }
        }
        if (isNewest) {
            Collections.reverse(months.subList(0, months.size() - undated));
        }
        return Collections.unmodifiableList(months);
    }

    private static Map<String, Integer> named(Column column, int[] numbers) {
        var named = new LinkedHashMap<String, Integer>();
        for (var at = 0; at < numbers.length; at++) {
            if (numbers[at] > 0) {
                named.put(column.id(at), numbers[at]);
            }
        }
        return Collections.unmodifiableMap(named);
    }
}
