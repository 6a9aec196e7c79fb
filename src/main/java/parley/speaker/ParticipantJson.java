package parley.speaker;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import parley.publishing.Address;
import parley.publishing.EditorsId;
import parley.publishing.Reference;
import parley.record.Participant;
import parley.statement.SideJson;

/** A participant as data. */
@JsonClassDescription("A person, or a delegation that acts as one.")
record ParticipantJson(
        @EditorsId String id,

        @JsonPropertyDescription("The name.") String name,
        @JsonPropertyDescription("The page.") Address address,

        @JsonPropertyDescription("Whether one person or several who act as one.")
        Participant.Kind kind,

        @JsonPropertyDescription("The side that they belong to.")
        SideJson side,

        @JsonPropertyDescription("How many statements of theirs are on record.")
        int statements,

        @JsonPropertyDescription("How many of those are all in their own words.")
        int ownWords) {

    static ParticipantJson of(SpeakersPage.Row row) {
        var page = Reference.to(row.speaker());
        return new ParticipantJson(
                page.id(),
                page.name(),
                page.address(),
                row.delegation() ? Participant.Kind.DELEGATION : Participant.Kind.PERSON,
                SideJson.of(row.side()),
                row.statements(),
                row.ownWords());
    }

    /** The same as a row of a table. */
    List<Object> cells() {
        return List.of(id, address, name, kind.text(), side.name(), statements, ownWords);
    }
}
