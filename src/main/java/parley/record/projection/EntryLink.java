package parley.record.projection;

import parley.record.value.AnswerKind;
import parley.record.value.Language;

/**
 * Says that the entry at a position is about a topic or talks, speaks of a participant, is reported by a source, is in a
 * language, or was answered in one way.
 */
public record EntryLink(int position, String id) {

    /** Says how the statement at a position was answered. */
    public EntryLink(int position, AnswerKind how) {
        this(position, how.text());
    }

    /** Says in which language the words of the statement at a position are. */
    public EntryLink(int position, Language language) {
        this(position, language.code());
    }
}
