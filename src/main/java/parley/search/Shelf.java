package parley.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import parley.record.EdtfDate;
import parley.search.Filter.Order;

/** The entries of one record in memory, each by its order on the timeline, from 0. */
final class Shelf {

    /** Begins with what a choice can be made of. */
    static final List<Field> CHOICES =
            List.of(
                    Field.SIDE,
                    Field.SPEAKER,
                    Field.SPEAKS_OF,
                    Field.TOPIC,
                    Field.TALKS,
                    Field.KIND);

    private final String version;
    private final Anchors anchors;
    private final Map<Field, Column> columns;
    private final List<EdtfDate> dates;
    private final List<String> months;
    private final int[] monthOf;
    private final int[] lastDays;
    private final int[] earliest;
    private final int[] latest;
    private final int[] dateOf;
    private final int dated;
    private final int[] oldest;
    private final int[] newest;
    private final int[] lastAdded;
    private final Once<WordIndex> words = new Once<>();
    private final Map<Order, Once<Facets>> facets = new EnumMap<>(Order.class);

    /**
     * @param dates each once
     * @param dateOf the place in dates of the date of each entry
     * @param added the day on which each entry came on record, since 1970
     */
    Shelf(
            String version,
            Anchors anchors,
            Map<Field, Column> columns,
            List<EdtfDate> dates,
            int[] dateOf,
            int[] added) {
        this.version = version;
        this.anchors = anchors;
        this.columns = columns;
        this.dates = dates;
        this.dateOf = dateOf;
        // The dates stand in the order of the timeline, and so do their months.
        var all = new LinkedHashSet<String>();
        dates.forEach(date -> all.add(month(date)));
        months = List.copyOf(all);
        monthOf = dates.stream().mapToInt(date -> months.indexOf(month(date))).toArray();
        lastDays = dates.stream().mapToInt(Shelf::lastDay).toArray();
        // What has no date ends before it begins, and so lies nowhere.
        earliest = days(dates, EdtfDate::earliest, Integer.MIN_VALUE, Integer.MAX_VALUE);
        latest = days(dates, EdtfDate::latest, Integer.MAX_VALUE, Integer.MIN_VALUE);
        var count = 0;
        while (count < dateOf.length && !dates.get(dateOf[count]).isNone()) {
            count++;
        }
        dated = count;
        oldest = new int[dateOf.length];
        Arrays.setAll(oldest, entry -> entry);
        newest = ordered(oldest, Order.NEWEST);
        lastAdded = lastAdded(added);
        Arrays.stream(Order.values()).forEach(order -> facets.put(order, new Once<>()));
    }

    String version() {
        return version;
    }

    int size() {
        return dateOf.length;
    }

    Anchors anchors() {
        return anchors;
    }

    Column column(Field choice) {
        return columns.get(choice);
    }

    List<EdtfDate> dates() {
        return dates;
    }

    int dateNumber(int entry) {
        return dateOf[entry];
    }

    /** The months of the latest days of the entries, each once, in the order of the timeline. */
    List<String> months() {
        return months;
    }

    /** The place in months of that of an entry. */
    int monthNumber(int entry) {
        return monthOf[dateOf[entry]];
    }

    /** The last day that the date of an entry surely reaches, since 1970; none for no date. */
    int lastDay(int entry) {
        return lastDays[dateOf[entry]];
    }

    private static int lastDay(EdtfDate date) {
        return date.latest()
                .or(date::earliest)
                .map(day -> (int) day.toEpochDay())
                .orElse(Integer.MIN_VALUE);
    }

    private static int[] days(
            List<EdtfDate> dates, Function<EdtfDate, Optional<LocalDate>> end, int open, int none) {
        return dates.stream()
                .mapToInt(date -> date.isNone() ? none : day(end.apply(date), open))
                .toArray();
    }

    /** A day since 1970. */
    private static int day(Optional<LocalDate> day, int open) {
        return day.map(known -> (int) known.toEpochDay()).orElse(open);
    }

    /**
     * For each date 1 if it may lie between two days, both included, else 0; a missing day is no
     * bound, and what has no date lies nowhere.
     */
    int[] mayLieWithin(Optional<LocalDate> from, Optional<LocalDate> to) {
        var first = day(from, Integer.MIN_VALUE + 1);
        var last = day(to, Integer.MAX_VALUE - 1);
        var may = new int[latest.length];
        for (var date = 0; date < may.length; date++) {
            may[date] = latest[date] >= first && earliest[date] <= last ? 1 : 0;
        }
        return may;
    }

    EdtfDate date(int entry) {
        return dates.get(dateOf[entry]);
    }

    Once<WordIndex> words() {
        return words;
    }

    /** What each choice leaves of the whole record. */
    Once<Facets> facets(Order order) {
        return facets.get(order);
    }

    /** All entries in an order; not to be changed. */
    int[] all(Order order) {
        return order == Order.NEWEST ? newest : oldest;
    }

    /** All entries, the last to come on record first; of one day those with the newest date. */
    int[] lastAdded() {
        return lastAdded;
    }

    private int[] lastAdded(int[] added) {
        var keys = new long[newest.length];
        Arrays.setAll(keys, at -> ((long) -added[newest[at]] << Integer.SIZE) + at);
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> newest[(int) key]).toArray();
    }

    /** Entries that stand as on the timeline in an order; those without a date stay last. */
    int[] ordered(int[] asOnTimeline, Order order) {
        if (order != Order.NEWEST) {
            return asOnTimeline;
        }
        var entries = asOnTimeline.clone();
        var at = Arrays.binarySearch(entries, dated);
        var end = at < 0 ? -at - 1 : at;
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

    private static String month(EdtfDate date) {
        if (date.isNone()) {
            return Facets.Month.NONE;
        }
        return date.latest().map(day -> YearMonth.from(day).toString()).orElse(Facets.Month.OPEN);
    }

    /** The rank of the first entry in an order whose latest day a date allows, or leaves behind. */
    int rank(EdtfDate date, Order order) {
        int low = 0;
        int high = dated;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (isReached(date, rank(middle, order), order)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean isReached(EdtfDate date, int entry, Order order) {
        var latest = date(entry).latest();
        if (order == Order.NEWEST) {
            return latest.isPresent() && !latest.get().isAfter(date.latest().orElseThrow());
        }
        return latest.isEmpty() || !latest.get().isBefore(date.earliest().orElseThrow());
    }

    /** The rank at which a key points; empty where it names what is not on record. */
    Optional<Integer> rank(Key key, Order order) {
        if (key.place() == Key.Place.FIRST) {
            return Optional.of(0);
        }
        if (key.place() == Key.Place.BEGINS_IN) {
            var date = key.date();
            return date.isNone() ? Optional.empty() : Optional.of(rank(date, order));
        }
        var entry = anchors.find(key.anchor());
        return entry < 0 ? Optional.empty() : Optional.of(rank(entry, order));
    }
}
