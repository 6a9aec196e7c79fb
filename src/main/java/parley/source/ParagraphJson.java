package parley.source;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Optional;
import parley.publishing.Limits;
import parley.publishing.Reference;
import parley.statement.StatementJson;
import parley.statement.WordingJson;

/** What a paragraph of a source holds, as data. */
@JsonClassDescription("What one paragraph of a source holds.")
record ParagraphJson(
        @JsonPropertyDescription("From 1.") @Limits(minimum = 1)
        int number,

        @JsonPropertyDescription("The statements it reports.")
        List<ReportedStatement> statements,

        @JsonPropertyDescription("Talks whose facts stand in it.")
        List<Reference> talks,

        @JsonPropertyDescription("What it says came of talks.")
        List<ReportedOutcome> outcomes,

        @JsonPropertyDescription("Offices.") List<GivenOffice> offices) {

    /** A statement as this paragraph words it. */
    @JsonClassDescription("A statement as this paragraph words it.")
    record ReportedStatement(
            @JsonPropertyDescription(WordingJson.TEXT) String text,

            @JsonPropertyDescription(WordingJson.RUNS) List<WordingJson.RunJson> words,

            @JsonPropertyDescription("Whom the source had it from, as a phrase.")
            Optional<String> via,

            @JsonPropertyDescription("The statement itself.")
            StatementJson statement) {}

    /** What came of talks as this paragraph words it. */
    @JsonClassDescription("What came of talks, as this paragraph words it.")
    record ReportedOutcome(
            @JsonPropertyDescription("The talks.") Reference talks,

            @JsonPropertyDescription(WordingJson.TEXT) String text,

            @JsonPropertyDescription(WordingJson.RUNS) List<WordingJson.RunJson> words,

            @JsonPropertyDescription("Whom the source had it from, as a phrase.")
            Optional<String> via) {}

    /** An office that the paragraph gives somebody. */
    @JsonClassDescription("An office that it is the first on record to give.")
    record GivenOffice(
            @JsonPropertyDescription("Who held it.") Reference participant,

            @JsonPropertyDescription("The office as the source puts it.")
            String office) {}

    static ParagraphJson of(SourcePage.Paragraph paragraph) {
        return new ParagraphJson(
                paragraph.number(),
                paragraph.statements().stream().map(ParagraphJson::reported).toList(),
                paragraph.talks().stream().map(Reference::to).toList(),
                paragraph.outcomes().stream().map(ParagraphJson::came).toList(),
                paragraph.offices().stream()
                        .map(o -> new GivenOffice(Reference.to(o.participant()), o.office()))
                        .toList());
    }

    private static ReportedStatement reported(SourcePage.Reported said) {
        var words = WordingJson.of(said.words());
        return new ReportedStatement(
                words.text(), words.words(), StatementJson.known(said.via()), StatementJson.of(said.statement()));
    }

    private static ReportedOutcome came(SourcePage.Outcome outcome) {
        var words = WordingJson.of(outcome.words());
        return new ReportedOutcome(
                Reference.to(outcome.talks()), words.text(), words.words(), StatementJson.known(outcome.via()));
    }
}
