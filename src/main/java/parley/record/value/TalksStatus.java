package parley.record.value;

/** How far talks have come, as of the newest source that speaks of them. */
public enum TalksStatus implements Vocabulary {
    HELD,
    PLANNED,
    SOUGHT,
    CANCELLED,
    POSTPONED,
    ADJOURNED,
    BROKEN_OFF;

    /** Whether they were held, be it in part. */
    public boolean isHeld() {
        return this == HELD || this == ADJOURNED || this == BROKEN_OFF;
    }

    /** As readers see it: broken off. */
    public String reading() {
        return text().replace('-', ' ');
    }
}
