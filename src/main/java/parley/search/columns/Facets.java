package parley.search.columns;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import parley.filter.Field;
import parley.filter.Filter;
import parley.record.value.EdtfDate;
import parley.search.text.SpareProcessor;

/** How many entries each choice would leave; what is asked for is counted, once. */
public final class Facets {

    /**
     * The entries whose latest day lies in one month.
     *
     * @param month 2031-05, or {@link #OPEN} where the latest day is open, or {@link #NONE} where
     *     there is no date
     * @param talks how many of them are talks
     * @param sides how many of them each side said
     * @param start what the key of the page is made from that begins with them
     */
    public record Month(String month, int entries, int talks, Map<String, Integer> sides, String start) {

        public static final String OPEN = "open";
        public static final String NONE = "none";

        /** The month of the latest day of a date; {@link #OPEN} or {@link #NONE} without one. */
        public static String of(EdtfDate date) {
            return date.latest().map(day -> YearMonth.from(day).toString()).orElse(date.isNone() ? NONE : OPEN);
        }
    }

    private final ColumnIndex shelf;
    private final Filter filter;
    private final FilterMatcher sieve;
    private final int[] entries;
    private final Map<Field, Lazy<FacetCounts>> counts = new EnumMap<>(Field.class);
    private final Lazy<List<Month>> months = new Lazy<>();

    /**
     * @param entries those that the sieve lets through
     */
    public Facets(ColumnIndex shelf, Filter filter, FilterMatcher sieve, int[] entries) {
        this.shelf = shelf;
        this.filter = filter;
        this.sieve = sieve;
        this.entries = entries;
        ColumnIndex.CHOICES.forEach(choice -> counts.put(choice, new Lazy<>()));
    }

    /**
     * How many entries there would be with each value of a choice, under all other parts of the
     * filter.
     */
    public FacetCounts of(Field choice) {
        return counts.get(choice).get(() -> count(choice));
    }

    /** Has counted what will be asked for by someone else meanwhile, where that takes long. */
    public void begin(List<Field> choices) {
        if (!filter.isOpen() && SpareProcessor.shares(entries.length) > 1) {
            choices.forEach(choice -> SpareProcessor.begin(() -> of(choice)));
            SpareProcessor.begin(this::months);
        }
    }

    private FacetCounts count(Field choice) {
        var open = filter.isOn(choice) ? sieve.without(choice).entries() : entries;
        return shelf.column(choice).counts(open);
    }

    /** The months of what the filter leaves, in the order of the list. */
    public List<Month> months() {
        return months.get(() -> Months.of(shelf, entries, filter.order()));
    }
}
