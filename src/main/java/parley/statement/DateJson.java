package parley.statement;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.Optional;
import parley.record.value.EdtfDate;

/** A date as data. */
@JsonClassDescription("A date no more exact than its source makes it.")
public record DateJson(
        @JsonPropertyDescription("The date in EDTF (ISO 8601-2).")
        String edtf,

        @JsonPropertyDescription("The first day that it allows; null where it is open.")
        Optional<LocalDate> earliest,

        @JsonPropertyDescription("The last day that it allows; null where it is open.")
        Optional<LocalDate> latest) {

    /** A date as data; empty for none. */
    public static Optional<DateJson> of(EdtfDate date) {
        return date.isNone()
                ? Optional.empty()
                : Optional.of(new DateJson(date.text(), date.earliest(), date.latest()));
    }
}
