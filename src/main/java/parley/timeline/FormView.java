package parley.timeline;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The filter form as it was filled in.
 *
 * @param action the address of the page that is filtered
 * @param open whether it is unfolded, as it has a fault
 * @param choices the fields with options
 * @param order the present order, as it stands in an address; empty for the default
 * @param faults what is wrong, by the name of the field
 */
public record FormView(
        String action,
        boolean open,
        String q,
        List<Choice> choices,
        String from,
        String to,
        String order,
        String publishedFrom,
        String publishedTo,
        Map<String, String> faults) {

    /** What one can filter by, in words. */
    public String fields() {
        var names = choices.stream().map(Choice::name).toList();
        var most = Stream.of("side", "speaker", "topic").filter(names::contains).toList();
        return (names.contains("side") ? "" : "words, ") + String.join(", ", most) + " or date";
    }

    /**
     * A field with a list of options.
     *
     * @param typed what stands in the field where a name is asked for
     */
    public record Choice(String name, String label, List<Option> options, String typed) {

        /** The most options, with that for any. */
        static final int LONG = 51;

        /** Whether it has so many options that a name is asked for in their place. */
        public boolean isLong() {
            return options.size() > LONG;
        }

        /** The page that lists what can be chosen. */
        public String page() {
            return switch (name) {
                case "topic" -> "topics";
                case "talks", "said-in" -> "talks";
                case "source", "publisher", "language" -> "sources";
                default -> "speakers";
            };
        }
    }

    /** An option; its label has the number of entries that it would leave. */
    public record Option(String value, String label, boolean selected) {}
}
