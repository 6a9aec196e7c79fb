package parley.source;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Optional;
import parley.publishing.Reference;
import parley.statement.json.ReportJson;
import parley.statement.json.StatementJson;
import parley.statement.json.WordingJson;

/** What a place in a source holds, as data. */
@JsonClassDescription("What one place in a source holds.")
record PassageJson(
        @JsonPropertyDescription(ReportJson.PARAGRAPH) Optional<Integer> paragraph,
        @JsonPropertyDescription(ReportJson.LAST_PARAGRAPH) Optional<Integer> lastParagraph,

        @JsonPropertyDescription(ReportJson.PAGE) Optional<String> page,
        @JsonPropertyDescription(ReportJson.TIMECODE) Optional<String> timecode,

        @JsonPropertyDescription(ReportJson.SHA256) List<String> sha256,

        @JsonPropertyDescription("The statements it reports.")
        List<ReportedStatement> statements,

        @JsonPropertyDescription("Talks whose facts stand in it.")
        List<Reference> talks,

        @JsonPropertyDescription("What it says came of talks.")
        List<ReportedOutcome> outcomes,

        @JsonPropertyDescription("Offices.") List<GivenOffice> offices) {

    /** A statement as this place words it. */
    @JsonClassDescription("A statement as this place words it.")
    record ReportedStatement(
            @JsonPropertyDescription(WordingJson.TEXT) String text,

            @JsonPropertyDescription(WordingJson.RUNS) List<WordingJson.RunJson> words,

            @JsonPropertyDescription("Whom the source had it from, as a phrase.")
            Optional<String> via,

            @JsonPropertyDescription("The verb with which the source reports it here.")
            Optional<String> verb,

            @JsonPropertyDescription(
                    "How the source writes the name of the speaker here; null where that does not differ.")
            Optional<String> nameAsPrinted,

            @JsonPropertyDescription("The statement itself.")
            StatementJson statement) {}

    /** What came of talks as this place words it. */
    @JsonClassDescription("What came of talks, as this place words it.")
    record ReportedOutcome(
            @JsonPropertyDescription("The talks.") Reference talks,

            @JsonPropertyDescription(WordingJson.TEXT) String text,

            @JsonPropertyDescription(WordingJson.RUNS) List<WordingJson.RunJson> words,

            @JsonPropertyDescription("Whom the source had it from, as a phrase.")
            Optional<String> via) {}

    /** An office that the place gives somebody. */
    @JsonClassDescription("An office that it is the first on record to give.")
    record GivenOffice(
            @JsonPropertyDescription("Who held it.") Reference participant,

            @JsonPropertyDescription("The office as the source puts it.")
            String office) {}

    static PassageJson of(SourcePage.Passage passage) {
        return new PassageJson(
                Optional.ofNullable(passage.place().paragraph()),
                Optional.ofNullable(passage.place().lastParagraph()),
                Optional.ofNullable(passage.place().page()),
                Optional.ofNullable(passage.place().timecode()),
                passage.sha256(),
                passage.statements().stream().map(PassageJson::reported).toList(),
                passage.talks().stream().map(Reference::to).toList(),
                passage.outcomes().stream().map(PassageJson::came).toList(),
                passage.offices().stream()
                        .map(o -> new GivenOffice(Reference.to(o.participant()), o.office()))
                        .toList());
    }

    private static ReportedStatement reported(SourcePage.Reported said) {
        var words = WordingJson.of(said.here().words());
        return new ReportedStatement(
                words.text(),
                words.words(),
                StatementJson.known(said.report().via()),
                StatementJson.known(said.report().verb()),
                StatementJson.known(said.report().nameAsPrinted()),
                StatementJson.of(said.statement()));
    }

    private static ReportedOutcome came(SourcePage.Outcome outcome) {
        var words = WordingJson.of(outcome.words());
        return new ReportedOutcome(
                Reference.to(outcome.talks()), words.text(), words.words(), StatementJson.known(outcome.via()));
    }
}
