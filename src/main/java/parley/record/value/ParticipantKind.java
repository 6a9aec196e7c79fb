package parley.record.value;

/** Whether a participant is one person or several who act as one. */
public enum ParticipantKind implements Vocabulary {
    PERSON,
    DELEGATION
}
