package parley.speaker;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import parley.publishing.Address;
import parley.publishing.CsvRow;
import parley.publishing.EditorsId;
import parley.publishing.Reference;
import parley.record.value.ParticipantKind;
import parley.statement.SideJson;

/** A participant as data. */
@JsonClassDescription("A person, or a delegation that acts as one.")
record ParticipantJson(
        @EditorsId String id,

        @JsonPropertyDescription("The name.") String name,
        @JsonPropertyDescription("The page.") Address address,

        @JsonPropertyDescription("Whether one person or several who act as one.")
        ParticipantKind kind,

        @JsonPropertyDescription("The side that they belong to.")
        SideJson side,

        @JsonPropertyDescription("How many statements of theirs are on record.")
        int statements,

        @JsonPropertyDescription("How many of those are quotes.")
        int quotes) {

    static ParticipantJson of(SpeakersPage.Row row) {
        var page = Reference.to(row.speaker());
        return new ParticipantJson(
                page.id(),
                page.name(),
                page.address(),
                row.delegation() ? ParticipantKind.DELEGATION : ParticipantKind.PERSON,
                SideJson.of(row.side()),
                row.statements(),
                row.quotes());
    }

    /** The same as a row of CSV. */
    @JsonClassDescription("In the list of speakers: a person, or a delegation that acts as one.")
    record ParticipantCsv(
            String id,

            @JsonPropertyDescription("Their page.") Address address,

            String name,
            ParticipantKind kind,

            @JsonPropertyDescription("The name of the side.")
            String side,

            int statements,
            int quotes)
            implements CsvRow {}

    ParticipantCsv csv() {
        return new ParticipantCsv(id, address, name, kind, side.name(), statements, quotes);
    }
}
