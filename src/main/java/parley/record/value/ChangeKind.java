package parley.record.value;

/** What happened to something on record. */
public enum ChangeKind implements Vocabulary {
    ADDED,
    CORRECTED,
    RENAMED,
    WITHDRAWN
}
