package parley.statement;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.cite.CiteThis;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.Link;
import parley.publishing.Page;
import parley.record.Statement;
import parley.record.participant.Participant;
import parley.record.value.ParticipantKind;
import parley.search.text.Highlighter;
import parley.statement.json.StatementJson;
import parley.statement.view.StatementThing;
import parley.statement.view.StatementView;
import parley.text.Series;

/**
 * The page of one statement.
 *
 * @param mentions those whom it speaks of, in the vocabulary of schema.org
 * @param before the statement before it in the same source; null for the first
 * @param after the statement after it in the same source; null for the last
 */
record StatementPage(
        Head head,
        StatementView statement,
        List<JsonLdNode> mentions,
        @Nullable StatementView before,
        @Nullable StatementView after,
        CiteThis cite)
        implements Page {

    /** A statement as data. */
    record StatementContent(
            @JsonPropertyDescription("Statements: the one that the page is of, or those on it.")
            List<StatementJson> statements) {}

    static StatementPage of(
            Statement statement,
            Highlighter marker,
            Optional<Statement> before,
            Optional<Statement> after,
            CiteThis cite) {
        var view = StatementView.of(statement, marker);
        return new StatementPage(
                new Head(view.title(), description(view), "/speakers").as("article"),
                view,
                statement.speaksOf().stream()
                        .map(one -> StatementThing.participant(link(one), one.kind() == ParticipantKind.DELEGATION))
                        .toList(),
                before.map(StatementView::of).orElse(null),
                after.map(StatementView::of).orElse(null),
                cite);
    }

    private static Link link(Participant person) {
        return new Link("/speakers/" + person.id(), person.fullName());
    }

    /** Who said it, when, and whose translation the words are, before the words: previews cut what is long. */
    private static String description(StatementView view) {
        var who = view.speakers().stream()
                .map(speaker -> joined(speaker.name().text(), speaker.side().known()))
                .toList();
        return joined(Series.and(who), view.saidWhen(), view.translation()) + ": " + view.inOneLine();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Whether its reports tell more than the line below the words. */
    public boolean hasMoreReports() {
        var reports = statement.reports();
        return reports.size() > 1
                || reports.stream()
                        .anyMatch(report -> !report.wording().isEmpty()
                                || !report.verb().isEmpty()
                                || !report.nameAsPrinted().isEmpty());
    }

    @Override
    public String address() {
        return statement.href();
    }

    @Override
    public Optional<String> previous() {
        return Optional.ofNullable(before).map(StatementView::href);
    }

    @Override
    public Optional<String> next() {
        return Optional.ofNullable(after).map(StatementView::href);
    }

    @Override
    public StatementContent json() {
        return new StatementContent(List.of(StatementJson.of(statement)));
    }

    @Override
    public List<JsonLdNode> jsonLd() {
        return List.of(StatementThing.of(statement).with("mentions", mentions));
    }
}
