package parley.search.columns;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.filter.Cursor;
import parley.filter.Field;
import parley.filter.Filter.Order;
import parley.record.value.EdtfDate;
import parley.search.text.NotIndexedException;
import parley.search.text.TextIndex;

/** The entries of one record in memory, each by its order on the timeline, from 0. */
public final class ColumnIndex {

    /** Begins with what a choice can be made of. */
    public static final List<Field> CHOICES =
            List.of(Field.SIDE, Field.SPEAKER, Field.SPEAKS_OF, Field.TOPIC, Field.TALKS, Field.KIND);

    private final String version;
    private final AnchorTable anchors;
    private final Map<Field, FacetColumn> columns;
    private final DateColumn dates;
    private final int[] dateOf;
    private final int dated;
    private final int[] oldest;
    private final int[] newest;
    private final int[] lastAdded;
    private final Map<Order, Lazy<Facets>> facets = new EnumMap<>(Order.class);
    private volatile @Nullable TextIndex words;

    /**
     * @param dateOf the number of the date of each entry
     * @param added the day on which each entry came on record, since 1970
     */
    ColumnIndex(
            String version,
            AnchorTable anchors,
            Map<Field, FacetColumn> columns,
            DateColumn dates,
            int[] dateOf,
            int[] added) {
        this.version = version;
        this.anchors = anchors;
        this.columns = columns;
        this.dates = dates;
        this.dateOf = dateOf;
        var count = 0;
        while (count < dateOf.length && !dates.get(dateOf[count]).isNone()) {
            count++;
        }
        dated = count;
        oldest = new int[dateOf.length];
        Arrays.setAll(oldest, entry -> entry);
        newest = ordered(oldest, Order.NEWEST);
        lastAdded = lastAdded(added);
        Arrays.stream(Order.values()).forEach(order -> facets.put(order, new Lazy<>()));
    }

    public String version() {
        return version;
    }

    public int size() {
        return dateOf.length;
    }

    public AnchorTable anchors() {
        return anchors;
    }

    public FacetColumn column(Field choice) {
        return columns.get(choice);
    }

    DateColumn dates() {
        return dates;
    }

    int dateNumber(int entry) {
        return dateOf[entry];
    }

    /** The number of the month of an entry. */
    int monthNumber(int entry) {
        return dates.monthNumber(dateOf[entry]);
    }

    /** The last day that the date of an entry surely reaches, since 1970. */
    public int lastDay(int entry) {
        return dates.lastDay(dateOf[entry]);
    }

    public EdtfDate date(int entry) {
        return dates.get(dateOf[entry]);
    }

    /**
     * Where the words of the entries stand.
     *
     * @throws NotIndexedException before that is known
     */
    public TextIndex words() {
        var known = words;
        if (known == null) {
            throw new NotIndexedException(version);
        }
        return known;
    }

    public boolean isIndexed() {
        return words != null;
    }

    public void index(TextIndex index) {
        words = index;
    }

    /** What each choice leaves of the whole record. */
    public Lazy<Facets> facets(Order order) {
        return facets.get(order);
    }

    /** All entries in an order; not to be changed. */
    public int[] all(Order order) {
        return order == Order.NEWEST ? newest : oldest;
    }

    /** All entries, the last to come on record first; of one day those with the newest date. */
    public int[] lastAdded() {
        return lastAdded;
    }

    private int[] lastAdded(int[] added) {
        var keys = new long[newest.length];
        Arrays.setAll(keys, at -> ((long) -added[newest[at]] << Integer.SIZE) + at);
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> newest[(int) key]).toArray();
    }

    /** Entries that stand as on the timeline in an order; those without a date stay last. */
    public int[] ordered(int[] asOnTimeline, Order order) {
        if (order != Order.NEWEST) {
            return asOnTimeline;
        }
        var entries = asOnTimeline.clone();
        var end = Postings.ceiling(entries, dated);
        for (int low = 0, high = end - 1; low < high; low++, high--) {
            var entry = entries[low];
            entries[low] = entries[high];
            entries[high] = entry;
        }
        return entries;
    }

    /** Where an entry stands among all in an order. */
    int rank(int entry, Order order) {
        return order == Order.NEWEST && entry < dated ? dated - 1 - entry : entry;
    }

    /** The rank of the first entry in an order whose latest day a date allows, or leaves behind. */
    int rank(EdtfDate date, Order order) {
        return Postings.first(0, dated, at -> isReached(date, rank(at, order), order));
    }

    private boolean isReached(EdtfDate date, int entry, Order order) {
        var latest = date(entry).latest();
        if (order == Order.NEWEST) {
            return latest.isPresent() && !latest.get().isAfter(date.latest().orElseThrow());
        }
        return latest.isEmpty() || !latest.get().isBefore(date.earliest().orElseThrow());
    }

    /** The rank at which a key points; empty where it names what is not on record. */
    Optional<Integer> rank(Cursor key, Order order) {
        if (key.place() == Cursor.Place.FIRST) {
            return Optional.of(0);
        }
        if (key.place() == Cursor.Place.BEGINS_IN) {
            var date = key.date();
            return date.isNone() ? Optional.empty() : Optional.of(rank(date, order));
        }
        var entry = anchors.find(key.anchor());
        return entry < 0 ? Optional.empty() : Optional.of(rank(entry, order));
    }
}
