package parley.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values that each entry has of one kind: none, one or several. */
final class Column {

    private final List<String> ids;
    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] ends;
    private int[] values;
    private int[][] entries = {};
    private int last;

    /**
     * @param names of the values by their ids, in the order of the record
     */
    Column(Map<String, String> names, int entries) {
        ids = List.copyOf(names.keySet());
        this.names = List.copyOf(names.values());
        ids.forEach(id -> numbers.put(id, numbers.size()));
        ends = new int[entries];
        values = new int[Math.max(entries, 1)];
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
    Column close() {
        fill(ends.length - 1);
        values = Arrays.copyOf(values, ends.length == 0 ? 0 : ends[ends.length - 1]);
        var sizes = new int[ids.size()];
        Arrays.stream(values).forEach(value -> sizes[value]++);
        entries = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        Arrays.fill(sizes, 0);
        for (var entry = 0; entry < ends.length; entry++) {
            for (var at = start(entry); at < ends[entry]; at++) {
                entries[values[at]][sizes[values[at]]++] = entry;
            }
        }
        return this;
    }

    private void fill(int entry) {
        while (last < entry) {
            ends[last + 1] = ends[last];
            last++;
        }
    }

    /** How many values there are. */
    int size() {
        return ids.size();
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
    int number(String id) {
        return numbers.getOrDefault(id, -1);
    }

    /** The entries that have a value, in their order, not to be changed. */
    int[] entries(int number) {
        return number < 0 ? new int[0] : entries[number];
    }

    /** What the values of one entry are called. */
    List<String> namesOf(int entry) {
        return Arrays.stream(values, start(entry), ends[entry]).mapToObj(names::get).toList();
    }

    boolean has(int entry, int number) {
        for (var at = start(entry); at < ends[entry]; at++) {
            if (values[at] == number) {
                return true;
            }
        }
        return false;
    }

    /** How many of some entries, none of them twice, have each value. */
    Counts counts(int[] some) {
        if (some.length == ends.length) {
            return new Counts(this, Arrays.stream(entries).mapToInt(all -> all.length).toArray());
        }
        var counts = new int[ids.size()];
        for (var entry : some) {
            for (var at = start(entry); at < ends[entry]; at++) {
                counts[values[at]]++;
            }
        }
        return new Counts(this, counts);
    }

    /** Where the values of an entry start. */
    int start(int entry) {
        return entry == 0 ? 0 : ends[entry - 1];
    }

    int end(int entry) {
        return ends[entry];
    }

    /** The number of the value that stands at a place between the start and the end of an entry. */
    int value(int at) {
        return values[at];
    }
}
