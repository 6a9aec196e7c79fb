package parley.statement.json;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.Optional;
import parley.publishing.Address;
import parley.record.value.FormerValue;
import parley.statement.view.CorrectionView;

/** A correction as data. */
@JsonClassDescription("A correction: what stood there before, and why it changed.")
public record CorrectionJson(
        @JsonPropertyDescription("The day of the correction.")
        LocalDate date,

        @JsonPropertyDescription(
                "The field that was corrected, as data files call it; null where the log does not say.")
        Optional<String> field,

        @JsonPropertyDescription("What stood in that field before; null where nothing did.")
        Optional<String> was,

        @JsonPropertyDescription("Why, as the editor has it.")
        String reason,

        @JsonPropertyDescription("Its place on the page of changes.")
        Address address) {

    /** A correction as data. */
    public static CorrectionJson of(CorrectionView correction) {
        return new CorrectionJson(
                correction.day(),
                correction.before().map(FormerValue::field),
                correction.before().map(FormerValue::was),
                correction.reason(),
                new Address(correction.href()));
    }
}
