package parley.statement.view;

import java.time.LocalDate;
import java.util.Optional;
import parley.record.Correction;
import parley.record.value.EdtfDate;
import parley.record.value.FormerValue;

/**
 * A correction, as it is shown with what was corrected.
 *
 * @param href its entry in the log of changes
 * @param before what stood there; empty where the log does not say
 */
public record CorrectionView(LocalDate day, String href, Optional<FormerValue> before, String reason) {

    /** Takes a correction of anything on record. */
    public static CorrectionView of(Correction correction) {
        return new CorrectionView(
                correction.day(), "/changes#" + correction.id(), correction.before(), correction.reason());
    }

    /** What stood there until when, as a sentence; may be empty. */
    public String said() {
        var until = EdtfDate.parse(day.toString()).dayless();
        return before.map(value -> "Until %s %s".formatted(until, value.reading()))
                .orElse("Corrected on %s".formatted(until));
    }
}
