package parley.search.columns;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How many entries have each value of a choice. */
public final class FacetCounts {

    /**
     * A value of a choice.
     *
     * @param place in the order of the record
     * @param id as it stands in an address
     * @param name what it is called
     * @param entries how many have it
     */
    public record Value(int place, String id, String name, int entries) {}

    private final FacetColumn column;
    private final int[] numbers;

    /**
     * @param numbers in the order of the column
     */
    FacetCounts(FacetColumn column, int[] numbers) {
        this.column = column;
        this.numbers = numbers;
    }

    /** Whether the record has no value at all. */
    public boolean isEmpty() {
        return numbers.length == 0;
    }

    /** One value, if it is on record. */
    public Optional<Value> of(String id) {
        return Optional.of(column.number(id)).filter(place -> place >= 0).map(this::value);
    }

    /** How many entries have a value; 0 for one that is not on record. */
    public int number(String id) {
        return of(id).map(Value::entries).orElse(0);
    }

    /**
     * The values that most entries have, as far as any has them; of those with as many, the first
     * on record.
     */
    public List<Value> most(int length) {
        var ranks = IntStream.range(0, numbers.length)
                .filter(place -> numbers[place] > 0)
                .mapToLong(place -> ((long) -numbers[place] << Integer.SIZE) + place)
                .sorted()
                .limit(length);
        return ranks.mapToObj(rank -> value((int) rank)).toList();
    }

    /** All values, in the order of the record, whether entries have them or not. */
    public List<Value> all() {
        return IntStream.range(0, numbers.length).mapToObj(this::value).toList();
    }

    private Value value(int place) {
        return new Value(place, column.id(place), column.name(place), numbers[place]);
    }
}
