package parley.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.cite.CiteThis;
import parley.publishing.Head;
import parley.publishing.Link;
import parley.record.Statement;
import parley.record.Words;

/**
 * The page of one statement.
 *
 * @param speaksOf the people it speaks of
 * @param inContext its place on the timeline
 * @param before the statement before it in the same source; null for the first
 * @param after the statement after it in the same source; null for the last
 */
record StatementPage(
        Head head,
        StatementView statement,
        List<Link> speaksOf,
        Link inContext,
        @Nullable StatementView before,
        @Nullable StatementView after,
        CiteThis cite) {

    private static final int TITLE_LETTERS = 60;

    static StatementPage of(
            Statement statement,
            Optional<Statement> before,
            Optional<Statement> after,
            CiteThis cite) {
        var view = StatementView.of(statement);
        var words = spoken(statement.words());
        return new StatementPage(
                new Head(
                        view.speaker().name() + ": " + Excerpt.of(words, TITLE_LETTERS),
                        "%s, %s, %s: %s"
                                .formatted(
                                        view.speaker().name(),
                                        view.side().name(),
                                        view.date().reading(),
                                        words),
                        "/"),
                view,
                statement.speaksOf().stream()
                        .map(person -> new Link("/speakers/" + person.id(), person.name()))
                        .toList(),
                new Link(view.inContext(), "In context"),
                before.map(StatementView::of).orElse(null),
                after.map(StatementView::of).orElse(null),
                cite);
    }

    /** The words with their marks, so that a title too tells own words from reported ones. */
    private static String spoken(Words words) {
        return words.runs().stream()
                .map(run -> run.own() ? "“" + run.text() + "”" : run.text())
                .collect(Collectors.joining());
    }
}
