package parley.topic;

import parley.publishing.Address;
import parley.publishing.Link;
import parley.publishing.Reference;

/** A topic as data, with how many statements on record are about it. */
record TopicJson(String id, String name, Address address, int statements) {

    static TopicJson of(Link topic, int statements) {
        var page = Reference.to(topic);
        return new TopicJson(page.id(), page.name(), page.address(), statements);
    }
}
