package parley.talks;

import java.util.List;
import parley.cite.CiteThis;
import parley.publishing.Head;
import parley.publishing.Link;
import parley.record.Entry;
import parley.record.Side;
import parley.record.Talks;
import parley.statement.SideBySide;

/**
 * The page of one set of talks.
 *
 * @param said what each side said about them
 */
record TalksPage(Head head, TalksView talks, Link inContext, List<SideBySide> said, CiteThis cite) {

    /** Sides that neither take part nor spoke have no column. */
    static TalksPage of(Talks talks, List<Side> sides, List<Entry> said, CiteThis cite) {
        var concerned =
                sides.stream()
                        .filter(
                                side ->
                                        takesPart(talks, side)
                                                || said.stream()
                                                        .flatMap(
                                                                entry -> entry.statement().stream())
                                                        .anyMatch(
                                                                s ->
                                                                        isOf(
                                                                                s.speaker().side(),
                                                                                side)))
                        .toList();
        var view = TalksView.of(talks);
        return new TalksPage(
                new Head(
                        view.title(),
                        "%s, %s: who took part, what came of them, and what each side said."
                                .formatted(view.title(), view.date().reading()),
                        "/talks"),
                view,
                new Link("/#" + view.anchor(), "In context"),
                SideBySide.of(concerned, said),
                cite);
    }

    private static boolean takesPart(Talks talks, Side side) {
        return talks.participants().stream().anyMatch(person -> isOf(person.side(), side));
    }

    private static boolean isOf(Side one, Side other) {
        return one.id().equals(other.id());
    }
}
