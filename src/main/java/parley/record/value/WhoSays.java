package parley.record.value;

/** Who says that a statement answers another. */
public enum WhoSays implements Vocabulary {
    SPEAKER,
    SOURCE
}
