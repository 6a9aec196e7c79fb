package parley.statement.json;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Optional;
import parley.publishing.Address;
import parley.publishing.EditorsId;
import parley.record.value.AnswerKind;
import parley.record.value.WhoSays;
import parley.statement.view.AnswerView;

/** An answer as data. */
@JsonClassDescription("That one statement answers another.")
public record AnswerJson(
        @JsonPropertyDescription("What the one that answers does.")
        AnswerKind how,

        @JsonPropertyDescription("Who says that it does: its speaker or its source.")
        WhoSays says,

        @JsonPropertyDescription("The other statement.") AnsweredJson statement) {

    /** The other statement. */
    @JsonClassDescription("A statement that is told by its speaker and its date.")
    record AnsweredJson(
            @EditorsId String id,
            @JsonPropertyDescription("Its page.") Address address,
            @JsonPropertyDescription("Who said it.") List<StatementJson.SpeakerJson> speakers,

            @JsonPropertyDescription("When it was said; null where no source says.")
            Optional<DateJson> date) {}

    static AnswerJson of(AnswerView answer) {
        return new AnswerJson(
                answer.how(),
                answer.says(),
                new AnsweredJson(
                        answer.otherId(),
                        new Address(answer.other().href()),
                        answer.speakers().stream()
                                .map(StatementJson.SpeakerJson::of)
                                .toList(),
                        DateJson.of(answer.date())));
    }

    /** As it stands in a cell of CSV: "denies ada-ready". */
    String cell() {
        return how.text() + " " + statement.id();
    }
}
