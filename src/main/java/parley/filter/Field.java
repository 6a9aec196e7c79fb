package parley.filter;

import java.util.List;

/** A part of a filter. */
public enum Field {
    WORDS("q"),
    IN("in"),
    SIDE("side"),
    SPEAKER("speaker"),
    SPEAKS_OF("of"),
    TOPIC("topic"),
    TALKS("talks"),
    SAID_IN("said-in"),
    SOURCE("source"),
    PUBLISHER("publisher"),
    LANGUAGE("language"),
    ANSWERED("answered"),
    KIND("kind"),
    FROM("from"),
    TO("to"),
    PUBLISHED_FROM("published-from"),
    PUBLISHED_TO("published-to");

    /** What has an id and a name, by either of which it can be asked for, in the order of the form. */
    public static final List<Field> NAMED =
            List.of(SIDE, SPEAKER, SPEAKS_OF, TOPIC, TALKS, SAID_IN, SOURCE, PUBLISHER, LANGUAGE);

    private final String text;

    Field(String text) {
        this.text = text;
    }

    /** As it stands in an address. */
    public String text() {
        return text;
    }
}
