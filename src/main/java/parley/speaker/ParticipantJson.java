package parley.speaker;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parley.publishing.Address;
import parley.publishing.CsvRow;
import parley.publishing.EditorsId;
import parley.publishing.Reference;
import parley.record.participant.Participant.FurtherName;
import parley.record.value.ParticipantKind;
import parley.statement.json.SideJson;
import parley.statement.json.StatementJson;

/** A participant as data. */
@JsonClassDescription("A person, or a delegation that acts as one.")
record ParticipantJson(
        @EditorsId String id,

        @JsonPropertyDescription("The name.") String name,

        @JsonPropertyDescription(
                "What tells them from another participant of the same name; null where nobody shares it.")
        Optional<String> disambiguation,

        @JsonPropertyDescription("Their names in other languages and spellings.")
        List<NameJson> names,

        @JsonPropertyDescription("The page.") Address address,

        @JsonPropertyDescription("Whether one person or several who act as one.")
        ParticipantKind kind,

        @JsonPropertyDescription("The last side that they belong to; null for those who have none.")
        Optional<SideJson> side,

        @JsonPropertyDescription("All their sides, the first one held first.")
        List<AffiliationJson> sides,

        @JsonPropertyDescription("Their id at Wikidata, as in Q42; null where no editor has given it.")
        Optional<String> wikidata,

        @JsonPropertyDescription("How many statements of theirs are on record.")
        int statements,

        @JsonPropertyDescription("How many of those are quotes.")
        int quotes) {

    /** A further name as data. */
    @JsonClassDescription("A name in another language or spelling.")
    record NameJson(
            @JsonPropertyDescription("The name.") String name,

            @JsonPropertyDescription("Its language, as a tag of BCP 47; null for another spelling.")
            Optional<String> language) {

        static NameJson of(FurtherName name) {
            return new NameJson(name.name(), Optional.ofNullable(name.language()));
        }
    }

    /** A side of a participant as data. */
    @JsonClassDescription("A side of a participant, and from when to when.")
    record AffiliationJson(
            @JsonPropertyDescription("The side.") Optional<SideJson> side,

            @JsonPropertyDescription("From when, in EDTF; null where no source says.")
            Optional<String> from,

            @JsonPropertyDescription("Until when, in EDTF; null where no source says.")
            Optional<String> to) {

        static AffiliationJson of(SpeakersPage.Affiliation held) {
            return new AffiliationJson(
                    SideJson.of(held.side()),
                    StatementJson.known(held.from().text()),
                    StatementJson.known(held.until().text()));
        }
    }

    static ParticipantJson of(SpeakersPage.Row row) {
        var page = Reference.to(row.speaker());
        return new ParticipantJson(
                page.id(),
                row.name(),
                row.disambiguation(),
                row.names().stream().map(NameJson::of).toList(),
                page.address(),
                row.delegation() ? ParticipantKind.DELEGATION : ParticipantKind.PERSON,
                SideJson.of(row.side()),
                row.sides().stream().map(AffiliationJson::of).toList(),
                row.wikidata(),
                row.statements(),
                row.quotes());
    }

    /** The same as a row of CSV. */
    @JsonClassDescription("In the list of speakers: a person, or a delegation that acts as one.")
    record ParticipantCsv(
            String id,

            @JsonPropertyDescription("Their page.") Address address,

            String name,
            Optional<String> disambiguation,

            @JsonPropertyDescription("The names in other languages and spellings.")
            String names,

            ParticipantKind kind,

            @JsonPropertyDescription("The names of the sides, the first one held first; empty for those who have none.")
            String side,

            @JsonPropertyDescription("From when they held each of the sides, in EDTF, in the order of the sides.")
            String sideFrom,

            @JsonPropertyDescription("Until when they held each of the sides, in EDTF, in the order of the sides.")
            String sideTo,

            Optional<String> wikidata,
            int statements,
            int quotes)
            implements CsvRow {}

    ParticipantCsv csv() {
        return new ParticipantCsv(
                id,
                address,
                name,
                disambiguation,
                CsvRow.cell(names.stream().map(NameJson::name).toList()),
                kind,
                ofSides(held -> held.side().map(SideJson::name)),
                ofSides(AffiliationJson::from),
                ofSides(AffiliationJson::to),
                wikidata,
                statements,
                quotes);
    }

    private String ofSides(Function<AffiliationJson, Optional<String>> value) {
        return CsvRow.each(sides.stream().map(value).toList());
    }
}
