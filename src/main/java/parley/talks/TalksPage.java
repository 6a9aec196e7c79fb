package parley.talks;

import java.util.List;
import java.util.Optional;
import parley.cite.CiteThis;
import parley.publishing.Calendar;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.ListPage;
import parley.publishing.ListSlice;
import parley.record.Talks;
import parley.statement.Comparisons.Comparison;
import parley.statement.StatementJson;

/**
 * The page of one set of talks.
 *
 * @param said what each side said about them
 */
record TalksPage(Head head, TalksView talks, Comparison said, CiteThis cite) implements ListPage {

    /** The talks as data, with the statements about them. */
    record TalksContent(List<TalksJson> talks, List<StatementJson> statements) {}

    static TalksPage of(Talks talks, Comparison said, CiteThis cite) {
        var view = TalksView.of(talks);
        return new TalksPage(
                new Head(
                                view.title(),
                                "%s, %s: who took part, what came of them, and what each side said."
                                        .formatted(view.title(), view.dated()),
                                "/talks")
                        .as("article"),
                view,
                said,
                cite);
    }

    @Override
    public ListSlice part() {
        return said.part();
    }

    @Override
    public TalksContent json() {
        return new TalksContent(
                List.of(TalksJson.of(talks)),
                said.statements().stream().map(StatementJson::of).toList());
    }

    @Override
    public List<JsonLdNode> jsonLd() {
        return List.of(talks.jsonLd());
    }

    @Override
    public Optional<Calendar> calendar() {
        var events = TalksCalendar.events(List.of(talks));
        return events.isEmpty() ? Optional.empty() : Optional.of(new Calendar(talks.title(), () -> events));
    }
}
