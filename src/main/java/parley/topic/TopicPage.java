package parley.topic;

import java.util.List;
import parley.publishing.Head;
import parley.record.Entry;
import parley.record.Side;
import parley.record.Topic;
import parley.statement.SideBySide;

/**
 * The page of one topic.
 *
 * @param said what each side said on it
 */
record TopicPage(Head head, String name, int statements, List<SideBySide> said) {

    static TopicPage of(Topic topic, List<Side> sides, List<Entry> said) {
        return new TopicPage(
                new Head(
                        topic.name(),
                        "What each side said on this topic, side by side: " + topic.name() + ".",
                        "/topics"),
                topic.name(),
                topic.statements(),
                SideBySide.of(sides, said));
    }
}
