package parley.talks;

import java.util.List;
import java.util.Optional;
import parley.publishing.Calendar;
import parley.publishing.Head;
import parley.publishing.Link;
import parley.publishing.Page;
import parley.publishing.Table;
import parley.publishing.Thing;
import parley.record.Entry;
import parley.record.Side;
import parley.record.Talks;
import parley.statement.SideBySide;
import parley.statement.StatementJson;
import parley.statement.StatementTable;

/**
 * The page of one set of talks.
 *
 * @param said what each side said about them
 */
record TalksPage(Head head, TalksView talks, Link inContext, List<SideBySide> said)
        implements Page {

    /** The talks as data, with what was said about them. */
    record Content(List<TalksJson> talks, List<StatementJson> statements) {}

    /** Sides that neither take part nor spoke have no column. */
    static TalksPage of(Talks talks, List<Side> sides, List<Entry> said) {
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
                                "/talks")
                        .as("article"),
                view,
                new Link("/#" + view.anchor(), "In context"),
                SideBySide.of(concerned, said));
    }

    @Override
    public String template() {
        return "talks";
    }

    @Override
    public String address() {
        return talks.href();
    }

    @Override
    public Content json() {
        return new Content(
                List.of(TalksJson.of(talks)),
                SideBySide.statements(said).stream().map(StatementJson::of).toList());
    }

    @Override
    public List<Thing> jsonLd() {
        return List.of(TalksThing.of(talks));
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(StatementTable.of(SideBySide.statements(said)));
    }

    @Override
    public Optional<Calendar> calendar() {
        return TalksCalendar.of(talks.title(), List.of(talks));
    }

    private static boolean takesPart(Talks talks, Side side) {
        return talks.participants().stream().anyMatch(person -> isOf(person.side(), side));
    }

    private static boolean isOf(Side one, Side other) {
        return one.id().equals(other.id());
    }
}
