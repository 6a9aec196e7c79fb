package parley.topic;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Optional;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.Link;
import parley.publishing.Page;
import parley.publishing.Table;
import parley.record.Topic;
import parley.statement.view.StatementView;
import parley.topic.TopicJson.TopicCsv;

/** The list of topics, with the number of statements on each. */
record TopicsPage(Head head, List<Row> topics) implements Page {

    /** The topics as data. */
    record TopicsContent(@JsonPropertyDescription("Topics.") List<TopicJson> topics) {}

    /** A topic with its number of statements. */
    record Row(Link topic, int statements) {

        static Row of(Topic topic) {
            return new Row(new Link("/topics/" + topic.id(), topic.name()), topic.statements());
        }

        /** The number of statements in words. */
        public String counted() {
            return StatementView.counted(statements);
        }

        TopicJson json() {
            return TopicJson.of(topic, statements);
        }

        JsonLdNode jsonLd() {
            return JsonLdNode.of("DefinedTerm", topic.href()).with("name", topic.name());
        }
    }

    static TopicsPage of(List<Topic> topics) {
        return new TopicsPage(
                new Head(
                        "Topics",
                        "What the statements on record are about; each topic shows what every side said on it, side by side.",
                        "/topics"),
                topics.stream().map(Row::of).toList());
    }

    @Override
    public String address() {
        return "/topics";
    }

    @Override
    public TopicsContent json() {
        return new TopicsContent(topics.stream().map(Row::json).toList());
    }

    @Override
    public List<JsonLdNode> jsonLd() {
        return topics.stream().map(Row::jsonLd).toList();
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(new Table(
                TopicCsv.class, rows -> json().topics().forEach(topic -> rows.accept(topic.csv()))));
    }
}
