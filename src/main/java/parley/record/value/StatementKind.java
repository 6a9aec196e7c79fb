package parley.record.value;

import java.util.Locale;

/** How much of a statement is quoted, letter for letter (W3). */
public enum StatementKind implements Vocabulary {
    /** All of it stands in quotation marks. */
    QUOTE("quote"),
    /** Some of it does. */
    PARTIAL_QUOTE("partial-quote"),
    /** None of it does. */
    PARAPHRASE("paraphrase");

    private final String text;

    StatementKind(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    /** As it is shown to a reader: "Partial quote". */
    public String reading() {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1).replace('-', ' ');
    }
}
