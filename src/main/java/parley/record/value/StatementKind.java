package parley.record.value;

/** How much of a statement is the speaker's own, letter for letter (W3). */
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
}
