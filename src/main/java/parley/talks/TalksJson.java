package parley.talks;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.publishing.Address;
import parley.publishing.EditorsId;
import parley.publishing.Limits;
import parley.publishing.Reference;
import parley.record.value.TalksForm;
import parley.record.value.TalksRole;
import parley.record.value.TalksStatus;
import parley.statement.json.DateJson;
import parley.statement.json.ReportJson;
import parley.statement.json.SideJson;
import parley.statement.json.StatementJson;
import parley.statement.json.WordingJson;
import parley.statement.view.ReportView;

/** Talks as data; what is empty is unknown. */
@JsonClassDescription("One set of talks.")
public record TalksJson(
        @EditorsId String id,

        @JsonPropertyDescription("Their page.") Address address,
        @JsonPropertyDescription("Their title.") String title,

        @JsonPropertyDescription("What kind of meeting; null where no source says.")
        Optional<TalksForm> form,

        @JsonPropertyDescription("When they were held, or are to be; null where no source says.")
        Optional<DateJson> date,

        @JsonPropertyDescription("Where; null where no source says.")
        Optional<String> place,

        @JsonPropertyDescription("How far they have come, as of the newest source that speaks of them.")
        TalksStatus status,

        @JsonPropertyDescription("The names of the sides that ask for them, where they are sought.")
        List<String> soughtBy,

        @JsonPropertyDescription("The newest source that speaks of them.")
        Reference statusSource,

        @JsonPropertyDescription("When that source was published.")
        Optional<DateJson> asOf,

        @JsonPropertyDescription("The parties, by side.") List<Delegation> table,

        @JsonPropertyDescription("Who else takes part, and as what.")
        List<OthersJson> others,

        @JsonPropertyDescription("What came of them.") List<OutcomeJson> outcomes,

        @JsonPropertyDescription("The evidence.") @Limits(minItems = 1)
        List<ReportJson> reports,

        @JsonPropertyDescription("The day on which they came on record.")
        LocalDate added,

        @JsonPropertyDescription(
                "The last day on which they came on record, were changed, or came to be reported by one more source.")
        LocalDate updated) {

    /** Those of one side who take part. */
    @JsonClassDescription("Those of one side who take part.")
    public record Delegation(
            @JsonPropertyDescription("The side; null for parties without one.")
            Optional<SideJson> side,

            @JsonPropertyDescription("Who they are.") List<Reference> participants) {}

    /** Those who take part in one role other than that of a party. */
    @JsonClassDescription("Those who take part in talks and are no party to them.")
    public record OthersJson(
            @JsonPropertyDescription("As what they take part.")
            TalksRole as,

            @JsonPropertyDescription("Who they are.") List<Reference> participants) {}

    /** One thing that came of the talks. */
    @JsonClassDescription("One thing that came of talks.")
    public record OutcomeJson(
            @JsonPropertyDescription(WordingJson.TEXT) String text,

            @JsonPropertyDescription(WordingJson.RUNS) List<WordingJson.RunJson> words,

            @JsonPropertyDescription("Its evidence.") List<ReportJson> reports) {

        static OutcomeJson of(TalksView.Came came) {
            var words = WordingJson.of(came.words());
            return new OutcomeJson(words.text(), words.words(), evidence(came.reports()));
        }
    }

    /** Talks as data. */
    public static TalksJson of(TalksView talks) {
        return new TalksJson(
                talks.id(),
                new Address(talks.href()),
                talks.title(),
                talks.form(),
                DateJson.of(talks.date(), talks.dating()),
                StatementJson.known(talks.place().text()),
                talks.state(),
                talks.soughtBy(),
                Reference.to(talks.statusSource()),
                DateJson.of(talks.asOf()),
                talks.table().stream()
                        .map(side -> new Delegation(SideJson.of(side.side()), references(side.participants())))
                        .toList(),
                talks.others().stream()
                        .map(role -> new OthersJson(role.role(), references(role.participants())))
                        .toList(),
                talks.outcomes().stream().map(OutcomeJson::of).toList(),
                evidence(talks.reports()),
                talks.kept().added(),
                talks.kept().updated());
    }

    private static List<Reference> references(List<TalksView.Attendee> participants) {
        return participants.stream()
                .map(TalksView.Attendee::page)
                .map(Reference::to)
                .toList();
    }

    private static List<ReportJson> evidence(List<ReportView> reports) {
        return reports.stream().map(ReportJson::of).toList();
    }
}
