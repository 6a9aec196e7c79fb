package parley.statement.view;

import java.time.LocalDate;
import parley.record.value.EdtfDate;

/**
 * The days on which something came on record and last changed.
 *
 * @param updated the last day on which it was added, changed, or reported by one more source
 */
public record RecordDays(LocalDate added, LocalDate updated) {

    /** The day on which it came on record, for a page. */
    public EdtfDate since() {
        return EdtfDate.parse(added.toString());
    }

    /** The day on which it last changed, for a page; none if it never did. */
    public EdtfDate changed() {
        return updated.equals(added) ? EdtfDate.NONE : EdtfDate.parse(updated.toString());
    }
}
