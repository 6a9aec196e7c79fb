package parley.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many entries have each value of a choice. */
public final class Counts {

    private final Column column;
    private final int[] numbers;

    /**
     * @param numbers in the order of the names of the column
     */
    Counts(Column column, int[] numbers) {
        this.column = column;
        this.numbers = numbers;
    }

    /** How many have a value, as it stands in an address; 0 for one that is not on record. */
    public int of(String value) {
        var number = column.number(value);
        return number < 0 ? 0 : numbers[number];
    }

    /**
     * The values that most entries have, with how many, as far as any has them; of values with as
     * many, those that come first on record.
     */
    public Map<String, Integer> most(int length) {
        var ranks = new long[numbers.length];
        for (var at = 0; at < ranks.length; at++) {
            ranks[at] = ((long) numbers[at] << Integer.SIZE) + Integer.MAX_VALUE - at;
        }
        Arrays.sort(ranks);
        var most = new LinkedHashMap<String, Integer>();
        for (var at = ranks.length - 1; at >= Math.max(0, ranks.length - length); at--) {
            var number = (int) (ranks[at] >> Integer.SIZE);
            if (number == 0) {
                break;
            }
            most.put(column.names().get(Integer.MAX_VALUE - (int) ranks[at]), number);
        }
        return most;
    }
}
