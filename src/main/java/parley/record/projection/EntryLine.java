package parley.record.projection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import parley.record.value.EdtfDate;
import parley.record.value.StatementKind;

/**
 * What an entry can be narrowed by, without the entities behind it: a statement, or talks, the
 * other being null.
 *
 * @param date when the statement was said, or the talks held
 */
public record EntryLine(
        int position,
        LocalDate added,
        EdtfDate date,
        @Nullable String statement,
        @Nullable StatementKind kind,
        @Nullable String talks,
        @Nullable String title) {

    /** A statement. */
    public EntryLine(int position, LocalDate added, @Nullable EdtfDate said, String statement, StatementKind kind) {
        this(position, added, orNone(said), statement, kind, null, null);
    }

    /** Talks. */
    public EntryLine(int position, LocalDate added, @Nullable EdtfDate held, String talks, String title) {
        this(position, added, orNone(held), null, null, talks, title);
    }

    private static EdtfDate orNone(@Nullable EdtfDate date) {
        return date == null ? EdtfDate.NONE : date;
    }

    /** Where the entry stands on a page: what it is, and its id. */
    public String anchor() {
        return statement != null ? "statement-" + statement : "talks-" + talks;
    }
}
