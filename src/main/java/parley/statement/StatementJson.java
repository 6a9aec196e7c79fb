package parley.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.publishing.Address;
import parley.publishing.Reference;

/**
 * A statement as data; what is empty is unknown.
 *
 * @param ownWords whether it is all in the speaker's own words
 * @param date when it was said
 */
public record StatementJson(
        String id,
        Address address,
        String text,
        List<Map<String, String>> words,
        boolean ownWords,
        Reference speaker,
        Optional<String> office,
        SideJson side,
        Optional<DateJson> date,
        Optional<String> occasion,
        List<Reference> talks,
        List<Reference> topics,
        List<ReportJson> reports,
        LocalDate added,
        LocalDate updated) {

    public static StatementJson of(StatementView statement) {
        var words = WordsJson.of(statement.words());
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
