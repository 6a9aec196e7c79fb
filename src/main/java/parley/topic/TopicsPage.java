package parley.topic;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Optional;
import parley.publishing.Address;
import parley.publishing.EditorsId;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.Link;
import parley.publishing.Page;
import parley.publishing.Reference;
import parley.publishing.Table;
import parley.record.Topic;
import parley.statement.StatementView;

/** The list of topics, with the number of statements on each. */
record TopicsPage(Head head, List<Row> topics) implements Page {

    /** The topics as data. */
    record TopicsContent(@JsonPropertyDescription("Topics.") List<TopicJson> topics) {}

    /** A topic as data. */
    @JsonClassDescription("What a statement is about.")
    record TopicJson(
            @EditorsId String id,

            @JsonPropertyDescription("Its name.") String name,
            @JsonPropertyDescription("Its page.") Address address,

            @JsonPropertyDescription("How many statements are about it.")
            int statements) {}

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
            var page = Reference.to(topic);
            return new TopicJson(page.id(), page.name(), page.address(), statements);
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
                List.of("id", "address", "name", "statements"),
                rows -> json().topics()
                        .forEach(topic ->
                                rows.accept(List.of(topic.id(), topic.address(), topic.name(), topic.statements())))));
    }
}
