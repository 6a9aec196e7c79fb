package parley.timeline;

import java.util.List;
import java.util.Map;

/**
 * The filter form as it was filled in.
 *
 * @param action the address of the page that is filtered
 * @param open whether it is unfolded, as a filter is on or wrong
 * @param choices the fields with options
 * @param faults what is wrong, by the name of the field
 */
public record FormView(
        String action,
        boolean open,
        String q,
        List<Choice> choices,
        String from,
        String to,
        String publishedFrom,
        String publishedTo,
        Map<String, String> faults) {

    /** A field with a list of options. */
    public record Choice(String name, String label, List<Option> options) {}

    /** An option; its label has the number of entries that it would leave. */
    public record Option(String value, String label, boolean selected) {}
}
