package parley.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an entry can be narrowed by, without the entities behind it: a statement, or talks. */
public record EntryLine(
        int position,
        LocalDate added,
        @Nullable String statement,
        @Nullable String speaker,
        @Nullable Words words,
        @Nullable EdtfDate said,
        @Nullable String talks,
        @Nullable EdtfDate held,
        @Nullable String title) {

    public boolean isStatement() {
        return statement != null;
    }

    /** Where the entry stands on a page: what it is, and its id. */
    public String anchor() {
        return isStatement() ? "statement-" + statement : "talks-" + talks;
    }

    /** When the statement was said, or the talks held. */
    public EdtfDate date() {
        return said != null ? said : held != null ? held : EdtfDate.NONE;
    }
}
