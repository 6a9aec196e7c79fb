package parley.search.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The values that each entry has in one field: none, one or several. */
public final class FacetColumn {

    /** Where at least one entry in so many is asked for, all postings are gone through instead. */
    private static final int IN = 12;

    private final List<String> ids;
    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int size;

    /** Where the values of each entry end; those of the next one start there. */
    private int[] ends;

    private int[] values;
    private int[][] postings = {};
    private int last;

    /**
     * The one value of each entry, or a number past all values where it has none; null where an entry has several. To
     * count by it takes a third of the time.
     */
    private int @Nullable [] only;

    /**
     * @param names of the values by their ids, in the order of the record
     * @param size the number of entries
     */
    FacetColumn(Map<String, String> names, int size) {
        ids = List.copyOf(names.keySet());
        this.names = List.copyOf(names.values());
        ids.forEach(id -> numbers.put(id, numbers.size()));
        this.size = size;
        ends = new int[size + 1];
        values = new int[Math.max(size, 1)];
    }

    /** Adds a value to an entry, which must not stand before the one last added to. */
    void add(int entry, String id) {
        fill(entry);
        if (ends[entry] == values.length) {
            values = Arrays.copyOf(values, values.length * 3 / 2 + 1);
        }
        values[ends[entry]++] = numbers.get(id);
    }

    /** Adds a value to an entry, unless it has it. */
    void addOnce(int entry, String id) {
        fill(entry);
        int number = numbers.get(id);
        for (var at = ends[entry - 1]; at < ends[entry]; at++) {
            if (values[at] == number) {
                return;
            }
        }
        add(entry, id);
    }

    private void fill(int entry) {
        while (last < entry) {
            ends[last + 1] = ends[last];
            last++;
        }
    }

    /** To be called when all is added. */
    void close() {
        fill(size);
        values = Arrays.copyOf(values, ends[size]);
        var sizes = new int[ids.size()];
        Arrays.stream(values).forEach(value -> sizes[value]++);
        postings = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        Arrays.fill(sizes, 0);
        var alone = new int[size + 1];
        var several = false;
        for (var entry = 1; entry <= size; entry++) {
            alone[entry] = ids.size();
            for (var at = ends[entry - 1]; at < ends[entry]; at++) {
                alone[entry] = values[at];
                postings[values[at]][sizes[values[at]]++] = entry;
            }
            several |= ends[entry] > ends[entry - 1] + 1;
        }
        if (!several) {
            only = alone;
            ends = new int[0];
            values = new int[0];
        }
    }

    /** The id of a value, as it stands in an address. */
    String id(int value) {
        return ids.get(value);
    }

    /** What a value is called. */
    String name(int value) {
        return names.get(value);
    }

    /** The number of a value, or -1, which no entry has. */
    public int number(String id) {
        return numbers.getOrDefault(id, -1);
    }

    /** The entries that have a value, in the order of the timeline, not to be changed. */
    public int[] entries(int value) {
        return value < 0 ? new int[0] : postings[value];
    }

    /** What the values of one entry are called. */
    public List<String> namesOf(int entry) {
        if (only != null) {
            return only[entry] < ids.size() ? List.of(names.get(only[entry])) : List.of();
        }
        return IntStream.range(ends[entry - 1], ends[entry])
                .mapToObj(at -> names.get(values[at]))
                .toList();
    }

    boolean has(int entry, int value) {
        if (only != null) {
            return only[entry] == value;
        }
        for (var at = ends[entry - 1]; at < ends[entry]; at++) {
            if (values[at] == value) {
                return true;
            }
        }
        return false;
    }

    /** 1 if an entry has a value that is allowed: for each value 1 if it is, else 0. */
    int hasAny(int entry, int[] allowed) {
        if (only != null) {
            return only[entry] < allowed.length ? allowed[only[entry]] : 0;
        }
        var any = 0;
        for (var at = ends[entry - 1]; at < ends[entry]; at++) {
            any |= allowed[values[at]];
        }
        return any;
    }

    /** How many of some entries, none of them twice, have each value. */
    public FacetCounts counts(int[] some) {
        var counts = new int[ids.size() + 1];
        if (some.length == size) {
            Arrays.setAll(counts, value -> value < ids.size() ? postings[value].length : 0);
        } else if (only != null) {
            for (var entry : some) {
                counts[only[entry]]++;
            }
        } else if (some.length < size / IN) {
            for (var entry : some) {
                for (var at = ends[entry - 1]; at < ends[entry]; at++) {
                    counts[values[at]]++;
                }
            }
        } else {
            // Without a branch that the processor can't predict.
            var bits = Postings.set(some, size).getBits();
            for (var value = 0; value < ids.size(); value++) {
                for (var entry : postings[value]) {
                    counts[value] += (int) (bits[entry >> 6] >>> entry & 1);
                }
            }
        }
        return new FacetCounts(this, Arrays.copyOf(counts, ids.size()));
    }
}
