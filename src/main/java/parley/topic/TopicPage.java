package parley.topic;

import java.util.List;
import java.util.Optional;
import parley.publishing.Head;
import parley.publishing.Link;
import parley.publishing.Page;
import parley.publishing.Table;
import parley.publishing.Thing;
import parley.record.Entry;
import parley.record.Side;
import parley.record.Topic;
import parley.statement.SideBySide;
import parley.statement.StatementJson;
import parley.statement.StatementTable;

/**
 * The page of one topic.
 *
 * @param said what each side said on it
 */
record TopicPage(Head head, String address, String name, int statements, List<SideBySide> said)
        implements Page {

    /** The topic as data, with what was said on it. */
    record Content(List<TopicJson> topics, List<StatementJson> statements) {}

    static TopicPage of(Topic topic, List<Side> sides, List<Entry> said) {
        return new TopicPage(
                new Head(
                        topic.name(),
                        "What each side said on this topic, side by side: " + topic.name() + ".",
                        "/topics"),
                "/topics/" + topic.id(),
                topic.name(),
                topic.statements(),
                SideBySide.of(sides, said));
    }

    @Override
    public String template() {
        return "topic";
    }

    @Override
    public Content json() {
        return new Content(
                List.of(TopicJson.of(new Link(address, name), statements)),
                SideBySide.statements(said).stream().map(StatementJson::of).toList());
    }

    @Override
    public List<Thing> jsonLd() {
        return List.of(Thing.of("DefinedTerm", address).with("name", name));
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(StatementTable.of(SideBySide.statements(said)));
    }
}
