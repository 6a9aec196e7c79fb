package parley.topic;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.Link;
import parley.publishing.Page;
import parley.publishing.Table;
import parley.record.Topic;
import parley.search.columns.FacetCounts;
import parley.statement.view.SideView;
import parley.text.Counted;
import parley.topic.TopicJson.TopicCsv;

/** The list of topics, with the number of statements on each. */
record TopicsPage(Head head, List<Row> topics) implements Page {

    /** The topics as data. */
    record TopicsContent(@JsonPropertyDescription("Topics.") List<TopicJson> topics) {}

    /** The most sides whose statements are counted apart. */
    static final int MOST_SIDES = 4;

    /** How many statements a side made. */
    record BySide(SideView side, int statements) {}

    /** A topic with its number of statements, and that by each side where there are few. */
    record Row(Link topic, int statements, List<BySide> sides) {

        static Row of(Topic topic, List<BySide> sides) {
            return new Row(link(topic), topic.statements(), sides);
        }

        /** The number of statements in words. */
        public String counted() {
            return Counted.of(statements, "statement");
        }

        TopicJson json() {
            return TopicJson.of(topic, statements);
        }

        JsonLdNode jsonLd() {
            return JsonLdNode.of("DefinedTerm", topic.href()).with("name", topic.name());
        }
    }

    static Link link(Topic topic) {
        return new Link("/topics/" + topic.id(), topic.name());
    }

    /** In the order of the list: those with most statements first. */
    static List<Topic> ordered(List<Topic> byName) {
        return byName.stream()
                .sorted(Comparator.comparing(Topic::statements).reversed())
                .toList();
    }

    static TopicsPage of(List<Topic> topics, Map<SideView, FacetCounts> sides) {
        return new TopicsPage(
                new Head(
                        "Topics",
                        "What the statements on record are about; each topic shows what every side said on it, side by side.",
                        "/topics"),
                topics.stream()
                        .map(topic -> Row.of(
                                topic,
                                sides.entrySet().stream()
                                        .map(side -> new BySide(
                                                side.getKey(), side.getValue().number(topic.id())))
                                        .filter(by -> !by.side().isNone() || by.statements() > 0)
                                        .toList()))
                        .toList());
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
