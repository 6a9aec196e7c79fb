package parley.search.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The values that each entry has of one kind: none, one or several. */
public final class FacetColumn {

    /** Where at least one entry in so many is asked for, all values are gone through instead. */
    private static final int IN = 12;

    private final List<String> ids;
    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int length;
    private int[] ends;
    private int[] values;
    private int[][] entries = {};
    private int last;

    /**
     * The number of the one value of each entry, which is past the last where it has none; null
     * where an entry has several. It is counted in a third of the time.
     */
    private int @Nullable [] only;

    /**
     * @param names of the values by their ids, in the order of the record
     */
    FacetColumn(Map<String, String> names, int length) {
        ids = List.copyOf(names.keySet());
        this.names = List.copyOf(names.values());
        ids.forEach(id -> numbers.put(id, numbers.size()));
        this.length = length;
        ends = new int[length];
        values = new int[Math.max(length, 1)];
    }

    /** Adds a value to an entry, which must not stand before the one last added to. */
    void add(int entry, String id) {
        fill(entry);
        if (ends[entry] == values.length) {
            values = Arrays.copyOf(values, values.length * 3 / 2 + 1);
        }
        values[ends[entry]++] = numbers.get(id);
    }

    /** To be called when all is added. */
    FacetColumn close() {
        fill(length - 1);
        values = Arrays.copyOf(values, length == 0 ? 0 : ends[length - 1]);
        var sizes = new int[ids.size()];
        Arrays.stream(values).forEach(value -> sizes[value]++);
        entries = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        Arrays.fill(sizes, 0);
        var several = false;
        for (var entry = 0; entry < length; entry++) {
            for (var at = start(entry); at < ends[entry]; at++) {
                entries[values[at]][sizes[values[at]]++] = entry;
            }
            several |= ends[entry] > start(entry) + 1;
        }
        if (!several) {
            standAlone();
        }
        return this;
    }

    private void standAlone() {
        var alone = new int[length];
        for (var entry = 0; entry < length; entry++) {
            alone[entry] = ends[entry] > start(entry) ? values[start(entry)] : ids.size();
        }
        only = alone;
        ends = new int[0];
        values = new int[0];
    }

    private void fill(int entry) {
        while (last < entry) {
            ends[last + 1] = ends[last];
            last++;
        }
    }

    /** The id of a value, as it stands in an address. */
    String id(int number) {
        return ids.get(number);
    }

    /** What a value is called. */
    String name(int number) {
        return names.get(number);
    }

    /** The number of a value, or -1, which no entry has. */
    public int number(String id) {
        return numbers.getOrDefault(id, -1);
    }

    /** The entries that have a value, in their order, not to be changed. */
    public int[] entries(int number) {
        return number < 0 ? new int[0] : entries[number];
    }

    /** What the values of one entry are called. */
    public List<String> namesOf(int entry) {
        return IntStream.range(start(entry), end(entry))
                .mapToObj(at -> names.get(value(at)))
                .toList();
    }

    boolean has(int entry, int number) {
        if (only != null) {
            return only[entry] == number;
        }
        for (var at = start(entry); at < ends[entry]; at++) {
            if (values[at] == number) {
                return true;
            }
        }
        return false;
    }

    /** How many of some entries, none of them twice, have each value. */
    public FacetCounts counts(int[] some) {
        if (some.length == length) {
            return new FacetCounts(
                    this, Arrays.stream(entries).mapToInt(all -> all.length).toArray());
        }
        if (only != null) {
            var counts = new int[ids.size() + 1];
            for (var entry : some) {
                counts[only[entry]]++;
            }
            return new FacetCounts(this, Arrays.copyOf(counts, ids.size()));
        }
        return new FacetCounts(this, some.length < length / IN ? ofFew(some) : ofMany(some));
    }

    private int[] ofFew(int[] some) {
        var counts = new int[ids.size()];
        for (var entry : some) {
            for (var at = start(entry); at < ends[entry]; at++) {
                counts[values[at]]++;
            }
        }
        return counts;
    }

    /** Goes through all values, without a branch that the processor could mistake. */
    private int[] ofMany(int[] some) {
        var bits = Postings.set(some, length).getBits();
        var counts = new int[ids.size()];
        for (var value = 0; value < counts.length; value++) {
            for (var entry : entries[value]) {
                counts[value] += (int) (bits[entry >> 6] >>> entry & 1);
            }
        }
        return counts;
    }

    /** Where the values of an entry start. */
    private int start(int entry) {
        return only != null ? entry : entry == 0 ? 0 : ends[entry - 1];
    }

    /** Where the values of an entry end, which is where they start if it has none. */
    private int end(int entry) {
        return only == null ? ends[entry] : only[entry] < ids.size() ? entry + 1 : entry;
    }

    /** The number of the value that stands at a place between the start and the end of an entry. */
    private int value(int at) {
        return only == null ? values[at] : only[at];
    }
}
