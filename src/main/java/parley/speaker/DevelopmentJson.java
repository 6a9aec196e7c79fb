package parley.speaker;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Optional;
import parley.publishing.Address;
import parley.publishing.EditorsId;
import parley.publishing.Limits;
import parley.statement.DateJson;

/** A topic that someone spoke on as data. */
@JsonClassDescription("A topic that someone spoke on.")
record DevelopmentJson(
        @EditorsId String topic,

        @JsonPropertyDescription("The name of the topic.") String name,
        @JsonPropertyDescription("What they said on it.") Address address,

        @JsonPropertyDescription("How many statements that is.") @Limits(minimum = 1)
        int statements,

        @JsonPropertyDescription("When the first of them was said.")
        Optional<DateJson> first,

        @JsonPropertyDescription("When the last of them was said.")
        Optional<DateJson> last) {

    static DevelopmentJson of(SpeakerPage.Development development) {
        return new DevelopmentJson(
                development.id(),
                development.topic().name(),
                new Address(development.topic().href()),
                development.statements(),
                DateJson.of(development.first()),
                DateJson.of(development.last()));
    }
}
