package parley.ingest.yaml;

import java.util.regex.Pattern;

/** A text of a file, with its place; an empty one could not be read, and a fault says so. */
public record LocatedText(String text, Position place) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 100;

    /** Whether a text has the form of an id. */
    public static boolean isId(String text) {
        return text.length() <= LONGEST_ID && ID.matcher(text).matches();
    }

    /** The same, reported where it has not the form of an id. */
    LocatedText asId(Faults faults) {
        if (isRead() && !isId(text)) {
            faults.add(
                    place,
                    "badly formed id '%s'; write lower case letters, digits and single hyphens, at most %d, as in third-round"
                            .formatted(text, LONGEST_ID));
        }
        return this;
    }

    public boolean isRead() {
        return !text.isEmpty();
    }
}
