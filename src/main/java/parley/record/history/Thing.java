package parley.record.history;

import jakarta.persistence.EnumeratedValue;
import parley.record.value.Vocabulary;

/** What has an id, and an address that others link to. */
public enum Thing implements Vocabulary {
    STATEMENT("statement"),
    TALKS("talks"),
    PARTICIPANT("participant"),
    SOURCE("source"),
    TOPIC("topic");

    @EnumeratedValue
    private final String text;

    Thing(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
