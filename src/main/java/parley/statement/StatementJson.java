package parley.statement;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.publishing.Address;
import parley.publishing.EditorsId;
import parley.publishing.Limits;
import parley.publishing.Reference;

/** A statement as data; what is empty is unknown. */
@JsonClassDescription("One thing that one participant said.")
public record StatementJson(
        @EditorsId String id,

        @JsonPropertyDescription("Its page.") Address address,

        @JsonPropertyDescription(WordingJson.TEXT) String text,

        @JsonPropertyDescription(WordingJson.RUNS) List<WordingJson.RunJson> words,

        @JsonPropertyDescription("Whether all of it is in the speaker's own words.")
        boolean ownWords,

        @JsonPropertyDescription("Who said it.") Reference speaker,

        @JsonPropertyDescription("The office held then, as the source puts it; null where it gives none.")
        Optional<String> office,

        @JsonPropertyDescription("The side of the speaker.") SideJson side,

        @JsonPropertyDescription("When it was said; null where no source says.")
        Optional<DateJson> date,

        @JsonPropertyDescription("Where it was said, such as a press briefing.")
        Optional<String> occasion,

        @JsonPropertyDescription("The talks it is about.") List<Reference> talks,
        @JsonPropertyDescription("Its topics.") List<Reference> topics,

        @JsonPropertyDescription("Every place that reports it.") @Limits(minItems = 1)
        List<ReportJson> reports,

        @JsonPropertyDescription("The day on which it came on record.")
        LocalDate added,

        @JsonPropertyDescription(
                "The last day on which it came on record, was changed, or came to be reported by one more source.")
        LocalDate updated) {

    public static StatementJson of(StatementView statement) {
        var words = WordingJson.of(statement.words());
        return new StatementJson(
                statement.id(),
                new Address(statement.href()),
                words.text(),
                words.words(),
                statement.own(),
                Reference.to(statement.speaker()),
                known(statement.office().text()),
                SideJson.of(statement.side()),
                DateJson.of(statement.date()),
                known(statement.occasion().text()),
                statement.talks().stream().map(Reference::to).toList(),
                statement.topics().stream().map(Reference::to).toList(),
                statement.reports().stream().map(ReportJson::of).toList(),
                statement.kept().added(),
                statement.kept().updated());
    }

    /** A text where there is one: on pages the empty text is unknown, as data null is. */
    public static Optional<String> known(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }
}
