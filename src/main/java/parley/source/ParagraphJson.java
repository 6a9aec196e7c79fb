package parley.source;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.publishing.Reference;
import parley.statement.StatementJson;
import parley.statement.WordsJson;

/** What a paragraph of a source holds, as data. */
@JsonClassDescription("What one paragraph of a source holds.")
record ParagraphJson(
        @JsonPropertyDescription("From 1.") int number,

        @JsonPropertyDescription("The statements it reports.")
        List<Reported> statements,

        @JsonPropertyDescription("Talks whose facts stand in it.")
        List<Reference> talks,

        @JsonPropertyDescription("What it says came of talks.")
        List<Came> outcomes,

        @JsonPropertyDescription("Offices.") List<Given> offices) {

    /** A statement as this paragraph words it. */
    @JsonClassDescription("A statement as this paragraph words it.")
    record Reported(
            @JsonPropertyDescription(
                    "The words as one text: what stands between “ and ” is the speaker's own, the rest is how it was reported.")
            String text,

            @JsonPropertyDescription("The same in order as runs, without the marks.")
            List<Map<String, String>> words,

            @JsonPropertyDescription("Whom the source had it from, as a phrase.")
            Optional<String> via,

            @JsonPropertyDescription("The statement itself.")
            StatementJson statement) {}

    /** What came of talks as this paragraph words it. */
    @JsonClassDescription("What came of talks, as this paragraph words it.")
    record Came(
            @JsonPropertyDescription("The talks.") Reference talks,

            @JsonPropertyDescription(
                    "The words as one text: what stands between “ and ” is the speaker's own, the rest is how it was reported.")
            String text,

            @JsonPropertyDescription("The same in order as runs, without the marks.")
            List<Map<String, String>> words,

            @JsonPropertyDescription("Whom the source had it from, as a phrase.")
            Optional<String> via) {}

    /** An office that the paragraph gives somebody. */
    @JsonClassDescription("An office that it is the first on record to give.")
    record Given(
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
                        .map(o -> new Given(Reference.to(o.participant()), o.office()))
                        .toList());
    }

    private static Reported reported(SourcePage.Reported said) {
        var words = WordsJson.of(said.words());
        return new Reported(
                words.text(), words.words(), StatementJson.known(said.via()), StatementJson.of(said.statement()));
    }

    private static Came came(SourcePage.Outcome outcome) {
        var words = WordsJson.of(outcome.words());
        return new Came(Reference.to(outcome.talks()), words.text(), words.words(), StatementJson.known(outcome.via()));
    }
}
