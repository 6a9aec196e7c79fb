package parley.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.search.Facets.Month;
import parley.search.Filter.Order;

/** Counts in one go over the entries what each choice would leave. */
final class Count {

    private final Shelf shelf;
    private final Order order;
    private final Map<Field, int[]> counts = new EnumMap<>(Field.class);
    private final Map<String, MonthCount> months = new LinkedHashMap<>();
    private final MonthCount[] monthOf;
    private int total;

    private Count(Shelf shelf, Order order) {
        this.shelf = shelf;
        this.order = order;
        Shelf.CHOICES.forEach(
                choice -> counts.put(choice, new int[shelf.column(choice).names().size()]));
        monthOf = new MonthCount[shelf.dates().size()];
    }

    static Facets of(Shelf shelf, Sieve sieve, Order order) {
        var count = new Count(shelf, order);
        for (var entry = sieve.next(0); entry < shelf.size(); entry = sieve.next(entry + 1)) {
            count.add(entry, sieve.test(entry));
        }
        return count.facets();
    }

    private void add(int entry, int lacking) {
        if (lacking >= 0) {
            add(entry, Shelf.CHOICES.get(lacking));
        } else if (lacking == Sieve.PASSES) {
            for (var at = 0; at < Shelf.CHOICES.size(); at++) {
                add(entry, Shelf.CHOICES.get(at));
            }
            total++;
            month(shelf.dateNumber(entry)).add(entry);
        }
    }

    private void add(int entry, Field choice) {
        shelf.column(choice).count(entry, counts.get(choice));
    }

    private MonthCount month(int date) {
        var known = monthOf[date];
        if (known != null) {
            return known;
        }
        var month = months.computeIfAbsent(shelf.months().get(date), MonthCount::new);
        monthOf[date] = month;
        return month;
    }

    private Facets facets() {
        var values = new EnumMap<Field, Map<String, Integer>>(Field.class);
        counts.forEach((choice, numbers) -> values.put(choice, named(choice, numbers)));
        var inOrder = new ArrayList<>(months.values());
        if (order == Order.NEWEST) {
            var undated = months.containsKey(Month.NONE) ? 1 : 0;
            Collections.reverse(inOrder.subList(0, inOrder.size() - undated));
        }
        List<Month> read = inOrder.stream().map(MonthCount::month).toList();
        return new Facets(total, Collections.unmodifiableMap(values), read);
    }

    private Map<String, Integer> named(Field choice, int[] numbers) {
        var names = shelf.column(choice).names();
        var named = new LinkedHashMap<String, Integer>();
        for (var at = 0; at < numbers.length; at++) {
            if (numbers[at] > 0) {
                named.put(names.get(at), numbers[at]);
            }
        }
        return Collections.unmodifiableMap(named);
    }

    /** What one month holds. */
    private final class MonthCount {

        private final String name;
        private final int[] sides = new int[shelf.column(Field.SIDE).names().size()];
        private int entries;
        private int said;
        private int first;
        private int last;

        MonthCount(String name) {
            this.name = name;
        }

        void add(int entry) {
            if (entries++ == 0) {
                first = entry;
            }
            last = entry;
            var column = shelf.column(Field.SIDE);
            column.count(entry, sides);
            said += column.end(entry) - column.start(entry);
        }

        Month month() {
            var isMonth = !name.equals(Month.OPEN) && !name.equals(Month.NONE);
            var reversed = order == Order.NEWEST && !name.equals(Month.NONE);
            var start = isMonth ? name : shelf.anchors().get(reversed ? last : first);
            return new Month(name, entries, entries - said, named(Field.SIDE, sides), start);
        }
    }
}
