package parley.topic;

import java.util.List;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.Link;
import parley.publishing.ListPage;
import parley.publishing.ListSlice;
import parley.record.Topic;
import parley.statement.Comparisons.Comparison;
import parley.statement.StatementJson;
import parley.statement.StatementView;

/** The page of one topic, with what each side said on it. */
record TopicPage(Head head, Link topic, int statements, Comparison said) implements ListPage {

    /** The topic as data, with the statements on it. */
    record TopicContent(List<TopicJson> topics, List<StatementJson> statements) {}

    /** The number of statements in words. */
    public String counted() {
        return StatementView.counted(statements);
    }

    static TopicPage of(Topic topic, Comparison said) {
        return new TopicPage(
                new Head(
                        topic.name(),
                        "What each side said on this topic, side by side: " + topic.name() + ".",
                        "/topics"),
                new Link("/topics/" + topic.id(), topic.name()),
                topic.statements(),
                said);
    }

    @Override
    public ListSlice part() {
        return said.part();
    }

    @Override
    public TopicContent json() {
        return new TopicContent(
                List.of(TopicJson.of(topic, statements)),
                said.statements().stream().map(StatementJson::of).toList());
    }

    @Override
    public List<JsonLdNode> jsonLd() {
        return List.of(JsonLdNode.of("DefinedTerm", topic.href()).with("name", topic.name()));
    }
}
