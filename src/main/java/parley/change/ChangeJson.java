package parley.change;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.Optional;
import parley.publishing.Address;
import parley.publishing.Limits;
import parley.record.value.ChangeKind;
import parley.record.value.FormerValue;
import parley.record.value.Thing;

/** A change as data. */
@JsonClassDescription("What happened to one thing on record. What came on record is told by its source.")
record ChangeJson(
        @JsonPropertyDescription("Never changes, and is never another's.")
        String id,

        @JsonPropertyDescription("Its place on the page of changes.")
        Address address,

        @JsonPropertyDescription("When it happened.") LocalDate day,
        @JsonPropertyDescription("What happened.") ChangeKind kind,
        @JsonPropertyDescription("The whole in one line.") String title,
        @JsonPropertyDescription("What was changed.") Changed thing,

        @JsonPropertyDescription("The id that the thing had before; null unless it was renamed.")
        @Limits(pattern = Limits.ID)
        Optional<String> formerId,

        @JsonPropertyDescription(
                "The field that was corrected, as data files call it; null where the log does not say.")
        Optional<String> field,

        @JsonPropertyDescription("What stood in that field before; null where nothing did.")
        Optional<String> was,

        @JsonPropertyDescription(
                "Why, as the editor has it; null for what came on record, and for some that was renamed.")
        Optional<String> reason) {

    /** What was changed. */
    @JsonClassDescription("What was changed.")
    record Changed(
            @JsonPropertyDescription("What it is.") Thing kind,

            @JsonPropertyDescription("The id that it had after the change.") @Limits(pattern = Limits.ID)
            String id,

            @JsonPropertyDescription("Its page; null where it is no longer on record.")
            Optional<Address> address) {}

    static ChangeJson of(ChangeView change) {
        return new ChangeJson(
                change.id(),
                new Address(change.href()),
                change.day(),
                change.kind(),
                change.title(),
                new Changed(
                        change.of(),
                        change.thingId(),
                        Optional.of(change.thing().href())
                                .filter(href -> !href.isEmpty())
                                .map(Address::new)),
                change.fromId(),
                change.before().map(FormerValue::field),
                change.before().map(FormerValue::was),
                change.reason());
    }
}
