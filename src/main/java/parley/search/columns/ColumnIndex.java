package parley.search.columns;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.jspecify.annotations.Nullable;
import parley.filter.Cursor;
import parley.filter.Field;
import parley.filter.Filter;
import parley.filter.Filter.Order;
import parley.record.value.EdtfDate;
import parley.search.text.NotIndexedException;
import parley.search.text.TextIndex;

/**
 * The entries of one record in memory. An entry is told by its position on the timeline, from 1, as in the database;
 * what is kept for each entry stands in an array at its position, so that the first place of each array is unused.
 */
public final class ColumnIndex {

    /** The fields that have facet counts, in the order of the form. */
    public static final List<Field> FACETS = Stream.concat(Field.NAMED.stream(), Stream.of(Field.ANSWERED, Field.KIND))
            .toList();

    private final String version;
    private final BytesRefHash anchors;
    private final Map<Field, FacetColumn> columns;
    private final DateColumn dates;
    private final int[] dateOf;
    private final DateColumn published;
    private final int lastDated;
    private final int[] oldest;
    private final int[] newest;
    private final int[] lastAdded;
    private final Map<Order, Facets> facets = new EnumMap<>(Order.class);
    private volatile @Nullable TextIndex texts;

    /**
     * @param anchors of all entries, each with its position as its number
     * @param dateOf the number of the date of each entry
     * @param published when each source was, by its number in the column of sources
     * @param added the day on which each entry came on record, since 1970
     */
    ColumnIndex(
            String version,
            BytesRefHash anchors,
            Map<Field, FacetColumn> columns,
            DateColumn dates,
            int[] dateOf,
            DateColumn published,
            int[] added) {
        this.version = version;
        this.anchors = anchors;
        this.columns = columns;
        this.dates = dates;
        this.dateOf = dateOf;
        this.published = published;
        oldest = new int[dateOf.length - 1];
        Arrays.setAll(oldest, at -> at + 1);
        lastDated = Postings.first(1, dateOf.length, entry -> date(entry).isNone()) - 1;
        newest = ordered(oldest, Order.NEWEST);
        lastAdded = lastAdded(added);
        for (var order : Order.values()) {
            facets.put(order, new Facets(new FilterMatcher(this, new Filter(Map.of(), order), null), oldest));
        }
    }

    public String version() {
        return version;
    }

    /** How many entries there are. */
    public int size() {
        return oldest.length;
    }

    /** Where an entry stands on a page: what it is, and its id. */
    public String anchor(int entry) {
        return anchors.get(entry, new BytesRef()).utf8ToString();
    }

    /** The entry with an anchor, if there is one. */
    public Optional<Integer> entry(String anchor) {
        return Optional.of(anchors.find(new BytesRef(anchor))).filter(entry -> entry > 0);
    }

    public FacetColumn column(Field field) {
        return columns.get(field);
    }

    DateColumn dates() {
        return dates;
    }

    DateColumn published() {
        return published;
    }

    int dateNumber(int entry) {
        return dateOf[entry];
    }

    int monthNumber(int entry) {
        return dates.monthNumber(dateOf[entry]);
    }

    /** The month, or the year, season or decade, that the date of an entry ends in. */
    String period(int entry) {
        return dates.period(dateOf[entry]);
    }

    /** The last day that the date of an entry surely reaches, since 1970. */
    public int lastDay(int entry) {
        return dates.lastDay(dateOf[entry]);
    }

    public EdtfDate date(int entry) {
        return dates.get(dateOf[entry]);
    }

    /**
     * The index of the texts of the entries.
     *
     * @throws NotIndexedException where they are not indexed yet
     */
    public TextIndex texts() {
        var known = texts;
        if (known == null) {
            throw new NotIndexedException(version);
        }
        return known;
    }

    /** Whether the texts can be searched. */
    public boolean isIndexed() {
        return texts != null;
    }

    public void index(TextIndex index) {
        texts = index;
    }

    /** The facet counts of the whole record. */
    public Facets facets(Order order) {
        return facets.get(order);
    }

    /** All entries in an order; not to be changed. */
    public int[] all(Order order) {
        return order == Order.NEWEST ? newest : oldest;
    }

    /** All entries, the last to come on record first; of one day those with the newest date first. */
    public int[] lastAdded() {
        return lastAdded;
    }

    private int[] lastAdded(int[] added) {
        var keys = new long[newest.length];
        Arrays.setAll(keys, at -> ((long) -added[newest[at]] << Integer.SIZE) + at);
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> newest[(int) key]).toArray();
    }

    /** Puts entries from the order of the timeline into another; those without a date stay last. */
    public int[] ordered(int[] asOnTimeline, Order order) {
        if (order != Order.NEWEST) {
            return asOnTimeline;
        }
        var entries = asOnTimeline.clone();
        var end = Postings.ceiling(entries, lastDated + 1);
        for (int low = 0, high = end - 1; low < high; low++, high--) {
            var entry = entries[low];
            entries[low] = entries[high];
            entries[high] = entry;
        }
        return entries;
    }

    /** The rank of an entry among all in an order, from 1; and the entry that has a rank. */
    int rank(int entry, Order order) {
        return order == Order.NEWEST && entry <= lastDated ? lastDated + 1 - entry : entry;
    }

    /** The rank to which a cursor points; empty where it names what is not on record. */
    Optional<Integer> rank(Cursor cursor, Order order) {
        return switch (cursor.place()) {
            case FIRST -> Optional.of(1);
            case BEGINS_IN ->
                Optional.of(cursor.date()).filter(date -> !date.isNone()).map(date -> rank(date, order));
            default -> entry(cursor.anchor()).map(entry -> rank(entry, order));
        };
    }

    /** The first rank in an order at which the list has come to a date. */
    private int rank(EdtfDate date, Order order) {
        return Postings.first(1, lastDated + 1, rank -> isReached(date, rank(rank, order), order));
    }

    private boolean isReached(EdtfDate date, int entry, Order order) {
        var latest = date(entry).latest();
        if (order == Order.NEWEST) {
            return latest.isPresent() && !latest.get().isAfter(date.latest().orElseThrow());
        }
        return latest.isEmpty() || !latest.get().isBefore(date.earliest().orElseThrow());
    }
}
