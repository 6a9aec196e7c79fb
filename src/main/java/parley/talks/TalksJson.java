package parley.talks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.publishing.Address;
import parley.publishing.Reference;
import parley.statement.DateJson;
import parley.statement.ReportJson;
import parley.statement.ReportView;
import parley.statement.SideJson;
import parley.statement.StatementJson;
import parley.statement.WordsJson;

/**
 * Talks as data; what is empty is unknown.
 *
 * @param status held, planned, sought or cancelled
 * @param soughtBy the side that asks for them, where they are sought
 * @param asOf when the newest source that speaks of them was published
 */
public record TalksJson(
        String id,
        Address address,
        String title,
        Optional<String> form,
        Optional<DateJson> date,
        Optional<String> place,
        String status,
        Optional<String> soughtBy,
        Reference statusSource,
        Optional<DateJson> asOf,
        List<Delegation> table,
        List<Came> outcomes,
        List<ReportJson> reports,
        LocalDate added,
        LocalDate updated) {

    /** Those of one side who take part. */
    public record Delegation(SideJson side, List<Reference> participants) {}

    /** One thing that came of the talks. */
    public record Came(String text, List<Map<String, String>> words, List<ReportJson> reports) {

        static Came of(TalksView.Came came) {
            var words = WordsJson.of(came.words());
            return new Came(words.text(), words.words(), evidence(came.reports()));
        }
    }

    public static TalksJson of(TalksView talks) {
        return new TalksJson(
                talks.id(),
                new Address(talks.href()),
                talks.title(),
                StatementJson.known(talks.form().toLowerCase(Locale.ROOT)),
                DateJson.of(talks.date()),
                StatementJson.known(talks.place().text()),
                talks.state().text(),
                StatementJson.known(talks.soughtBy()),
                Reference.to(talks.statusSource()),
                DateJson.of(talks.asOf()),
                talks.table().stream()
                        .map(
                                side ->
                                        new Delegation(
                                                SideJson.of(side.side()),
                                                side.participants().stream()
                                                        .map(TalksView.Attendee::page)
                                                        .map(Reference::to)
                                                        .toList()))
                        .toList(),
                talks.outcomes().stream().map(Came::of).toList(),
                evidence(talks.reports()),
                talks.kept().added(),
                talks.kept().updated());
    }

    private static List<ReportJson> evidence(List<ReportView> reports) {
        return reports.stream().map(ReportJson::of).toList();
    }
}
