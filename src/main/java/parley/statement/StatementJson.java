package parley.statement;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.publishing.Address;
import parley.publishing.CsvRow;
import parley.publishing.EditorsId;
import parley.publishing.Limits;
import parley.publishing.Reference;
import parley.record.Statement;

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

        @JsonPropertyDescription("The talks at which it was said.")
        List<Reference> saidIn,

        @JsonPropertyDescription("Its topics.") List<Reference> topics,

        @JsonPropertyDescription("The statements that it answers.")
        List<AnswerJson> answers,

        @JsonPropertyDescription("The statements that answer it: first what speaks against it.")
        List<AnswerJson> answeredBy,

        @JsonPropertyDescription("Every place that reports it.") @Limits(minItems = 1)
        List<ReportJson> reports,

        @JsonPropertyDescription("What it said before, and why that changed; the newest correction first.")
        List<CorrectionJson> corrections,

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
                statement.saidIn().stream().map(Reference::to).toList(),
                statement.topics().stream().map(Reference::to).toList(),
                statement.answers().stream().map(AnswerJson::of).toList(),
                statement.answeredBy().stream().map(AnswerJson::of).toList(),
                statement.reports().stream().map(ReportJson::of).toList(),
                statement.corrections().stream().map(CorrectionJson::of).toList(),
                statement.kept().added(),
                statement.kept().updated());
    }

    /** The same as a row of CSV; its source is the first that reports it. */
    @JsonClassDescription("In the lists of a speaker, of talks and of a topic: a statement.")
    public record StatementCsv(
            String id,

            @JsonPropertyDescription("Its page.") Address address,

            String speakerId,

            @JsonPropertyDescription("The speaker's name.") String speaker,

            Optional<String> office,

            @JsonPropertyDescription("The name of the side.")
            String side,

            @JsonProperty("date") Optional<String> dateText,
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,
            Optional<String> occasion,

            @JsonPropertyDescription("Whether all of it is in the speaker's own words.")
            boolean ownWords,

            @JsonProperty("text") String words,

            @JsonPropertyDescription("The ids of the talks that it is about.")
            String talks,

            @JsonPropertyDescription("The ids of the talks at which it was said.")
            String saidIn,

            @JsonPropertyDescription("The ids of its topics.")
            String topics,

            @JsonPropertyDescription("What it does to which statements: denies ada-ready.")
            String answers,

            @JsonPropertyDescription("What other statements do to it, each with its id: denies ada-ready.")
            String answeredBy,

            @JsonPropertyDescription("The id of the source that reports it; of several, the first.")
            String source,

            @JsonUnwrapped PlaceCsv at,

            @JsonPropertyDescription("Whom that source had it from, nearest to the source first.")
            String via,

            @JsonPropertyDescription("The verb with which that source reports it.")
            Optional<String> verb,

            LocalDate added,
            LocalDate updated)
            implements CsvRow {

        public static StatementCsv of(Statement statement) {
            return StatementJson.of(StatementView.of(statement)).csv();
        }
    }

    private StatementCsv csv() {
        var report = reports.get(0);
        return new StatementCsv(
                id,
                address,
                speaker.id(),
                speaker.name(),
                office,
                side.name(),
                date.map(DateJson::edtf),
                date.flatMap(DateJson::earliest),
                date.flatMap(DateJson::latest),
                occasion,
                ownWords,
                text,
                CsvRow.ids(talks),
                CsvRow.ids(saidIn),
                CsvRow.ids(topics),
                CsvRow.cell(answers.stream().map(AnswerJson::cell).toList()),
                CsvRow.cell(answeredBy.stream().map(AnswerJson::cell).toList()),
                report.source().id(),
                PlaceCsv.of(report),
                CsvRow.cell(report.via()),
                report.verb(),
                added,
                updated);
    }

    /** A text where there is one: on pages the empty text is unknown, as data null is. */
    public static Optional<String> known(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }
}
