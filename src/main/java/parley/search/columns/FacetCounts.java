package parley.search.columns;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How many entries have each value of a field. */
public final class FacetCounts {

    /**
     * A value of a field.
     *
     * @param place in the order of the record
     * @param id as it stands in an address
     * @param name what it is called
     * @param entries how many have it
     */
    public record Value(int place, String id, String name, int entries) {}

    private final FacetColumn column;
    private final int[] counts;

    /**
     * @param counts by the numbers of the values
     */
    FacetCounts(FacetColumn column, int[] counts) {
        this.column = column;
        this.counts = counts;
    }

    /** Whether the record has no value of this field at all. */
    public boolean isEmpty() {
        return counts.length == 0;
    }

    /** One value, if it is on record. */
    public Optional<Value> of(String id) {
        return Optional.of(column.number(id)).filter(place -> place >= 0).map(this::value);
    }

    /** How many entries have a value; 0 for one that is not on record. */
    public int number(String id) {
        return of(id).map(Value::entries).orElse(0);
    }

    /** The values that most entries have, without those that none has; of equal ones the first on record. */
    public List<Value> most(int length) {
        return IntStream.range(0, counts.length)
                .filter(place -> counts[place] > 0)
                .mapToLong(place -> ((long) -counts[place] << Integer.SIZE) + place)
                .sorted()
                .limit(length)
                .mapToObj(key -> value((int) key))
                .toList();
    }

    /** All values, in the order of the record, whether entries have them or not. */
    public List<Value> all() {
        return IntStream.range(0, counts.length).mapToObj(this::value).toList();
    }

    private Value value(int place) {
        return new Value(place, column.id(place), column.name(place), counts[place]);
    }
}
