package parley.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.Link;
import parley.publishing.ListPage;
import parley.publishing.ListSlice;
import parley.record.Correction;
import parley.record.Topic;
import parley.statement.Comparisons.Comparison;
import parley.statement.json.CorrectionJson;
import parley.statement.json.StatementJson;
import parley.statement.view.CorrectionView;

/**
 * The page of one topic, with what each side said on it.
 *
 * @param corrections of the topic, the newest first
 * @param before the topic before it in the list of topics; null for the first
 * @param after the topic after it; null for the last
 */
record TopicPage(
        Head head,
        TopicsPage.Row row,
        Comparison said,
        List<CorrectionView> corrections,
        @Nullable Link before,
        @Nullable Link after)
        implements ListPage {

    /** The topic as data, with the statements on it. */
    record TopicContent(List<TopicJson> topics, List<StatementJson> statements, List<CorrectionJson> corrections) {}

    static TopicPage of(Topic topic, List<Topic> all, Comparison said, List<Correction> corrections) {
        var place = all.indexOf(topic);
        return new TopicPage(
                new Head(
                        topic.name(),
                        "What each side said on this topic, side by side: " + topic.name() + ".",
                        "/topics"),
                TopicsPage.Row.of(topic, List.of()),
                said,
                corrections.stream().map(CorrectionView::of).toList(),
                place > 0 ? TopicsPage.link(all.get(place - 1)) : null,
                place + 1 < all.size() ? TopicsPage.link(all.get(place + 1)) : null);
    }

    /** How many statements each side made: "3 statements: Russia 0, Ukraine 3." */
    public String summary() {
        var counted = said.counted();
        return row.counted() + " on record" + (counted.isEmpty() ? "." : ": " + counted + ".");
    }

    @Override
    public ListSlice part() {
        return said.part();
    }

    @Override
    public TopicContent json() {
        return new TopicContent(
                List.of(row.json()),
                said.statements().stream().map(StatementJson::of).toList(),
                corrections.stream().map(CorrectionJson::of).toList());
    }

    @Override
    public List<JsonLdNode> jsonLd() {
        return List.of(row.jsonLd());
    }
}
