package parley.statement.view;

import java.time.LocalDate;
import java.util.Optional;
import parley.record.Correction;
import parley.record.value.EdtfDate;
import parley.record.value.FormerValue;
import parley.record.value.Language;

/**
 * A correction, as it is shown with what was corrected.
 *
 * @param href its entry in the log of changes
 * @param before what stood there; empty where the log does not say
 * @param language of what stood there; NONE where that is not known
 */
public record CorrectionView(
        LocalDate day, String href, Optional<FormerValue> before, Language language, String reason) {

    /** Takes a correction of anything but a statement. */
    public static CorrectionView of(Correction correction) {
        return of(correction, Language.NONE);
    }

    /** Takes a correction of a statement whose words are in a language. */
    static CorrectionView of(Correction correction, Language words) {
        return new CorrectionView(
                correction.day(),
                "/changes#" + correction.id(),
                correction.before(),
                correction.before().map(value -> value.language(words)).orElse(Language.NONE),
                correction.reason());
    }

    /** What was corrected and when, as a sentence that {@link #stood} ends. */
    public String said() {
        var until = EdtfDate.parse(day.toString()).dayless();
        return before.map(value -> "Until %s %s".formatted(until, value.said()))
                .orElse("Corrected on %s".formatted(until));
    }

    /** What stood there; empty where nothing did, or the log does not say. */
    public String stood() {
        return before.map(FormerValue::text).orElse("");
    }
}
