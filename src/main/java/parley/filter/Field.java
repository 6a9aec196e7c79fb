package parley.filter;

/** A part of a filter. */
public enum Field {
    WORDS("q"),
    IN("in"),
    SIDE("side"),
    SPEAKER("speaker"),
    SPEAKS_OF("of"),
    TOPIC("topic"),
    SOURCE("source"),
    PUBLISHER("publisher"),
    LANGUAGE("language"),
    TALKS("talks"),
    SAID_IN("said-in"),
    ANSWERED("answered"),
    KIND("kind"),
    FROM("from"),
    TO("to");

    private final String text;

    Field(String text) {
        this.text = text;
    }

    /** As it stands in an address. */
    public String text() {
        return text;
    }
}
