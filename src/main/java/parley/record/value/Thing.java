package parley.record.value;

/** What has an id, and an address that others link to. */
public enum Thing implements Vocabulary {
    STATEMENT,
    TALKS,
    PARTICIPANT,
    SOURCE,
    TOPIC
}
