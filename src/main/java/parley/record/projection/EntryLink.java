package parley.record.projection;

import parley.record.value.AnswerKind;

/**
 * Says that the statement at a position is about a topic or talks, speaks of a participant, or was answered in one way.
 */
public record EntryLink(int position, String id) {

    /** Says how the statement at a position was answered. */
    public EntryLink(int position, AnswerKind how) {
        this(position, how.text());
    }
}
