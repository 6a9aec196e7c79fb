package parley.statement;

import java.time.LocalDate;
import parley.record.value.EdtfDate;

/**
 * Since when something is on record.
 *
 * @param added the day on which it came on record
 * @param updated the last day on which it did, was changed, or came to be reported once more
 */
public record RecordDays(LocalDate added, LocalDate updated) {

    /** The day on which it came on record, to be read out. */
    public EdtfDate since() {
        return EdtfDate.parse(added.toString());
    }

    /** The day on which it last changed, to be read out; none where it never did. */
    public EdtfDate changed() {
        return updated.equals(added) ? EdtfDate.NONE : EdtfDate.parse(updated.toString());
    }
}
