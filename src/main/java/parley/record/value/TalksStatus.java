package parley.record.value;

/** How far talks have come, as of the newest source that speaks of them. */
public enum TalksStatus implements Vocabulary {
    HELD,
    PLANNED,
    SOUGHT,
    CANCELLED
}
