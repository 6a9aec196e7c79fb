package parley.record.value;

/** What kind of meeting the talks are. */
public enum TalksForm implements Vocabulary {
    ROUND,
    MEETING,
    SUMMIT,
    CALL,
    HEARING,
    SPEECH,
    BRIEFING
}
