package parley.talks;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.cite.CiteThis;
import parley.publishing.Calendar;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.Link;
import parley.publishing.ListPage;
import parley.publishing.ListSlice;
import parley.record.Entry;
import parley.record.Talks;
import parley.search.text.Highlighter;
import parley.statement.Comparisons.Comparison;
import parley.statement.json.CorrectionJson;
import parley.statement.json.StatementJson;
import parley.statement.view.CorrectionView;
import parley.statement.view.StatementView;
import parley.statement.view.TurnView;

/**
 * The page of one set of talks.
 *
 * @param said what each side said about them
 * @param saidIn the first statements that were made at them
 * @param allSaidIn leads to all of those; null if there are no more
 * @param before the talks before these in the order of the timeline; null for the first
 * @param after the talks after these; null for the last
 * @param corrections of the talks, the newest first
 */
record TalksPage(
        Head head,
        TalksView talks,
        Comparison said,
        List<StatementView> saidIn,
        @Nullable Link allSaidIn,
        @Nullable TalksView before,
        @Nullable TalksView after,
        List<CorrectionView> corrections,
        CiteThis cite)
        implements ListPage {

    /** The talks as data, with the statements about them. */
    record TalksContent(
            List<TalksJson> talks,
            List<StatementJson> statements,

            @JsonPropertyDescription("On the page of talks, the first statements that were made at them.")
            List<StatementJson> saidIn,

            @JsonPropertyDescription("On the page of talks or of a source, what was corrected; the newest first.")
            List<CorrectionJson> corrections) {}

    /** The most statements made at the talks on their page; a link leads to all of them. */
    static final int MOST = 50;

    static TalksPage of(
            Talks talks,
            Highlighter marker,
            Comparison said,
            List<Entry> saidIn,
            int allSaidIn,
            Optional<Talks> before,
            Optional<Talks> after,
            CiteThis cite) {
        var view = TalksView.of(talks, marker, "");
        return new TalksPage(
                new Head(
                                view.title(),
                                "%s, %s: who took part, what came of them, and what each side said."
                                        .formatted(view.title(), view.when().named()),
                                "/talks")
                        .as("article"),
                view,
                said,
                saidIn.stream()
                        .flatMap(entry -> entry.statement().stream())
                        .map(StatementView::again)
                        .toList(),
                allSaidIn <= MOST
                        ? null
                        : new Link("/?said-in=" + view.id(), "All %,d statements made there".formatted(allSaidIn)),
                before.map(TalksView::of).orElse(null),
                after.map(TalksView::of).orElse(null),
                talks.corrections().stream().map(CorrectionView::of).toList(),
                cite);
    }

    /** The statements made at them, by who speaks. */
    public List<TurnView> saidInTurns() {
        return TurnView.of(saidIn, null);
    }

    @Override
    public ListSlice part() {
        return said.part();
    }

    @Override
    public TalksContent json() {
        return new TalksContent(
                List.of(TalksJson.of(talks)),
                said.statements().stream().map(StatementJson::of).toList(),
                saidIn.stream().map(StatementJson::of).toList(),
                corrections.stream().map(CorrectionJson::of).toList());
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
