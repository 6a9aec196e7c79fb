package parley.statement.json;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import parley.record.Dating;
import parley.record.value.DatedBy;
import parley.record.value.EdtfDate;

/** A date as data. */
@JsonClassDescription("A date no more exact than its source makes it.")
public record DateJson(
        @JsonPropertyDescription("The date in EDTF (ISO 8601-2).")
        String edtf,

        @JsonPropertyDescription("The first day that it allows; null where it is open.")
        Optional<LocalDate> earliest,

        @JsonPropertyDescription("The last day that it allows; null where it is open.")
        Optional<LocalDate> latest,

        @JsonPropertyDescription(
                "The time that it is or begins at, with day and offset from UTC (ISO 8601); null where no source gives one.")
        Optional<String> time,

        @JsonPropertyDescription(
                "How the date of a statement or of talks is known: the source gives it (stated), or it is worked out from a day of the week or a word such as “yesterday”, from when the source was published, from the order of things, or as the note tells; null for other dates.")
        Optional<DatedBy> datedBy,

        @JsonPropertyDescription("What the record notes on the date, in its own words; null for nothing.")
        Optional<String> note) {

    private static final Dating NOT_TOLD = new Dating(Optional.empty(), Optional.empty(), "");

    /** A date as data; empty for none. */
    public static Optional<DateJson> of(EdtfDate date) {
        return of(date, NOT_TOLD);
    }

    /** A date as data, with how it is known; empty for none. */
    public static Optional<DateJson> of(EdtfDate date, Dating dating) {
        return date.isNone()
                ? Optional.empty()
                : Optional.of(new DateJson(
                        date.text(),
                        date.earliest(),
                        date.latest(),
                        date.begins().map(OffsetDateTime::toString),
                        dating.by(),
                        dating.note()));
    }
}
