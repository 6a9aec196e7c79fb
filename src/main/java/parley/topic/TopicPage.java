package parley.topic;

import java.util.List;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.ListPage;
import parley.publishing.ListSlice;
import parley.record.Topic;
import parley.statement.Comparisons.Comparison;
import parley.statement.json.StatementJson;

/** The page of one topic, with what each side said on it. */
record TopicPage(Head head, TopicsPage.Row row, Comparison said) implements ListPage {

    /** The topic as data, with the statements on it. */
    record TopicContent(List<TopicJson> topics, List<StatementJson> statements) {}

    static TopicPage of(Topic topic, Comparison said) {
        return new TopicPage(
                new Head(
                        topic.name(),
                        "What each side said on this topic, side by side: " + topic.name() + ".",
                        "/topics"),
                TopicsPage.Row.of(topic),
                said);
    }

    @Override
    public ListSlice part() {
        return said.part();
    }

    @Override
    public TopicContent json() {
        return new TopicContent(
                List.of(row.json()),
                said.statements().stream().map(StatementJson::of).toList());
    }

    @Override
    public List<JsonLdNode> jsonLd() {
        return List.of(row.jsonLd());
    }
}
