package parley.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.publishing.Reference;
import parley.statement.StatementJson;
import parley.statement.WordsJson;

/**
 * What a paragraph of a source holds, as data.
 *
 * @param number from 1
 * @param talks whose facts stand in it
 * @param offices those that it is the first on record to give
 */
record ParagraphJson(
        int number,
        List<Reported> statements,
        List<Reference> talks,
        List<Came> outcomes,
        List<Given> offices) {

    /** A statement as this paragraph words it. */
    record Reported(
            String text,
            List<Map<String, String>> words,
            Optional<String> via,
            StatementJson statement) {}

    /** What came of talks as this paragraph words it. */
    record Came(
            Reference talks, String text, List<Map<String, String>> words, Optional<String> via) {}

    /** An office that the paragraph gives somebody. */
    record Given(Reference participant, String office) {}

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
                words.text(),
                words.words(),
                StatementJson.known(said.via()),
                StatementJson.of(said.statement()));
    }

    private static Came came(SourcePage.Outcome outcome) {
        var words = WordsJson.of(outcome.words());
        return new Came(
                Reference.to(outcome.talks()),
                words.text(),
                words.words(),
                StatementJson.known(outcome.via()));
    }
}
