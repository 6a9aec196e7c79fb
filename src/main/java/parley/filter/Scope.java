package parley.filter;

import java.util.Arrays;
import java.util.Optional;

/** Where a word is searched for: in what was said, or in what is on record of it. */
public enum Scope {
    WORDS("words", "What was said"),
    BY("by", "Who said it"),
    ABOUT("about", "What it is about"),
    OFFICE("office", "Their office");

    private final String text;
    private final String reading;

    Scope(String text, String reading) {
        this.text = text;
        this.reading = reading;
    }

    /** As it stands in an address, and before a colon in a query. */
    public String text() {
        return text;
    }

    /** As it is shown to a reader. */
    public String reading() {
        return reading;
    }

    /** The scope of a name, if it has one. */
    public static Optional<Scope> of(String text) {
        return Arrays.stream(values()).filter(scope -> scope.text.equals(text)).findFirst();
    }
}
