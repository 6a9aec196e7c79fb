package parley.timeline;

import java.util.List;
import java.util.Map;

/**
 * The filter form as it was filled in.
 *
 * @param action the page that is filtered
 * @param open whether it is unfolded: when a filter is on, or at fault
 * @param choices what is chosen from a list
 * @param faults what is wrong, by the name of the field; empty where all is well
 */
public record FormView(
        String action,
        boolean open,
        String q,
        List<Choice> choices,
        String from,
        String to,
        Map<String, String> faults) {

    /** A field with a list of options. */
    public record Choice(String name, String label, List<Option> options) {}

    /**
     * One thing to choose.
     *
     * @param label its name, with the number of entries that it would leave
     */
    public record Option(String value, String label, boolean selected) {}
}
