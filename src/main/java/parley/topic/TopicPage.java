package parley.topic;

import parley.publishing.Head;
import parley.record.Topic;
import parley.statement.Comparison;

/**
 * The page of one topic.
 *
 * @param said what each side said on it
 */
record TopicPage(Head head, String name, int statements, Comparison said) {

    static TopicPage of(Topic topic, Comparison said) {
        return new TopicPage(
                new Head(
                        topic.name(),
                        "What each side said on this topic, side by side: " + topic.name() + ".",
                        "/topics"),
                topic.name(),
                topic.statements(),
                said);
    }
}
