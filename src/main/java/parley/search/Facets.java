package parley.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How many entries each choice would leave.
 *
 * @param total how many the filter leaves
 * @param values of side, speaker, topic, talks and kind, with the number of entries that choosing
 *     one would leave under all other parts of the filter
 * @param months in the order of the list
 */
public record Facets(int total, Map<Field, Counts> values, List<Month> months) {

    /**
     * The entries whose latest day lies in one month.
     *
     * @param month 2031-05, or {@link #OPEN} where the latest day is open, or {@link #NONE} where
     *     there is no date
     * @param talks how many of them are talks
     * @param sides how many of them each side said
     * @param start what the key of the page is made from that begins with them
     */
    public record Month(
            String month, int entries, int talks, Map<String, Integer> sides, String start) {

        public static final String OPEN = "open";
        public static final String NONE = "none";
    }

    /** The numbers of one choice. */
    public Counts of(Field choice) {
        return Objects.requireNonNull(values.get(choice), choice + " is no choice");
    }
}
