package parley.search.columns;

import static java.util.function.Function.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.function.SingletonSupplier;
import parley.filter.Field;
import parley.filter.Filter;
import parley.filter.Filter.Order;
import parley.record.value.EdtfDate;
import parley.search.text.SpareProcessor;

/** The facet counts of a filter; each is made once, when it is first asked for. */
public final class Facets {

    /**
     * The entries whose latest day lies in one month.
     *
     * @param month 2031-05; 2031, 2031-21, 203X or 20XX where the dates tell no month; {@link #OPEN} where the latest day
     *     is open, {@link #NONE} where there is no date
     * @param talks how many of them are talks
     * @param sides how many of them each side said
     * @param start the cursor of the page that begins with them
     */
    public record Month(String month, int entries, int talks, Map<String, Integer> sides, String start) {

        public static final String OPEN = "open";
        public static final String NONE = "none";

        /** The month that a date ends in, or the year, if it tells no month; {@link #OPEN} or {@link #NONE} without one. */
        public static String of(EdtfDate date) {
            return date.latest().isPresent() ? date.period() : date.isNone() ? NONE : OPEN;
        }

        /** Whether it is the name of a month. */
        public static boolean isMonth(String name) {
            return name.matches("\\d{4}-[01]\\d");
        }
    }

    private final FilterMatcher matcher;
    private final int[] entries;
    private final Map<Field, SingletonSupplier<FacetCounts>> counts;
    private final SingletonSupplier<List<Month>> months = SingletonSupplier.of(this::countMonths);

    /**
     * @param entries those that match
     */
    public Facets(FilterMatcher matcher, int[] entries) {
        this.matcher = matcher;
        this.entries = entries;
        counts = ColumnIndex.FACETS.stream()
                .collect(Collectors.toMap(identity(), field -> SingletonSupplier.of(() -> count(field))));
    }

    /** How many entries there would be with each value of a field, under all other parts of the filter. */
    public FacetCounts of(Field field) {
        return counts.get(field).obtain();
    }

    /** The months of the entries that match, in the order of the list. */
    public List<Month> months() {
        return months.obtain();
    }

    /** Starts to count on another processor what will be asked for, where that takes long. */
    public void begin(List<Field> fields) {
        if (!matcher.filter().isOpen() && SpareProcessor.shares(entries.length) > 1) {
            fields.forEach(field -> SpareProcessor.begin(() -> of(field)));
            SpareProcessor.begin(this::months);
        }
    }

    private FacetCounts count(Field field) {
        var others = matcher.filter().isOn(field) ? matcher.without(field).entries() : entries;
        return matcher.index().column(field).counts(others);
    }

    private List<Month> countMonths() {
        var index = matcher.index();
        var all = new ArrayList<Month>();
        for (int start = 0, end; start < entries.length; start = end) {
            var number = index.monthNumber(entries[start]);
            end = Postings.first(start, entries.length, at -> index.monthNumber(entries[at]) > number);
            // Between those of December stand those that tell the year alone.
            var some = Arrays.copyOfRange(entries, start, end);
            var periods = Arrays.stream(some).mapToObj(index::period).distinct().toList();
            for (var period : periods) {
                var those =
                        Arrays.stream(some).filter(entry -> index.period(entry).equals(period));
                all.add(month(period, periods.size() == 1 ? some : those.toArray()));
            }
        }
        if (matcher.filter().order() == Order.NEWEST) {
            var undated = !all.isEmpty() && all.get(all.size() - 1).month().equals(Month.NONE) ? 1 : 0;
            Collections.reverse(all.subList(0, all.size() - undated));
        }
        return Collections.unmodifiableList(all);
    }

    private Month month(String name, int[] some) {
        var bySide = new LinkedHashMap<String, Integer>();
        for (var side : matcher.index().column(Field.SIDE).counts(some).all()) {
            if (side.entries() > 0) {
                bySide.put(side.id(), side.entries());
            }
        }
        var isLastFirst = matcher.filter().order() == Order.NEWEST && !name.equals(Month.NONE);
        var start = Month.isMonth(name) ? name : matcher.index().anchor(some[isLastFirst ? some.length - 1 : 0]);
        var talks = matcher.index().column(Field.KIND).counts(some).number(Filter.EntryKind.TALKS.text());
        return new Month(name, some.length, talks, Collections.unmodifiableMap(bySide), start);
    }
}
