package parley.topic;

import java.util.List;
import parley.publishing.Head;
import parley.publishing.Link;
import parley.record.Topic;

/** The page that lists the topics, with how many statements each has. */
record TopicsPage(Head head, List<Row> topics) {

    record Row(Link topic, int statements) {}

    static TopicsPage of(List<Topic> topics) {
        return new TopicsPage(
                new Head(
                        "Topics",
                        "What the statements on record are about; each topic shows what every side said on it, side by side.",
                        "/topics"),
                topics.stream()
                        .map(
                                topic ->
                                        new Row(
                                                new Link("/topics/" + topic.id(), topic.name()),
                                                topic.statements()))
                        .toList());
    }
}
