package parley.speaker;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Optional;
import parley.publishing.Address;
import parley.statement.DateJson;

/** An office as data. */
@JsonClassDescription("An office as sources put it.")
record OfficeJson(
        @JsonPropertyDescription("The office.") String office,

        @JsonPropertyDescription("The paragraph of the first source that gives it.")
        Address address,

        @JsonPropertyDescription("When that source was published.")
        Optional<DateJson> first,

        @JsonPropertyDescription("When the newest source that gives it was published; null where that is the same.")
        Optional<DateJson> last) {

    static OfficeJson of(SpeakerPage.OfficeView office) {
        return new OfficeJson(
                office.office(),
                new Address(office.place().href()),
                DateJson.of(office.from()),
                DateJson.of(office.until()));
    }
}
