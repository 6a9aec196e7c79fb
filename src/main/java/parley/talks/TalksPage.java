package parley.talks;

import parley.cite.CiteThis;
import parley.publishing.Head;
import parley.publishing.Link;
import parley.record.Talks;
import parley.statement.Comparison;

/**
 * The page of one set of talks.
 *
 * @param said what each side said about them
 */
record TalksPage(Head head, TalksView talks, Link inContext, Comparison said, CiteThis cite) {

    static TalksPage of(Talks talks, Comparison said, CiteThis cite) {
        var view = TalksView.of(talks);
        return new TalksPage(
                new Head(
                        view.title(),
                        "%s, %s: who took part, what came of them, and what each side said."
                                .formatted(view.title(), view.date().reading()),
                        "/talks"),
                view,
                new Link(view.inContext(), "In context"),
                said,
                cite);
    }
}
