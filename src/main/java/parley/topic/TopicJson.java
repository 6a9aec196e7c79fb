package parley.topic;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import parley.publishing.Address;
import parley.publishing.CsvRow;
import parley.publishing.EditorsId;
import parley.publishing.Link;
import parley.publishing.Reference;

/** A topic as data. */
@JsonClassDescription("What a statement is about.")
record TopicJson(
        @EditorsId String id,

        @JsonPropertyDescription("Its name.") String name,
        @JsonPropertyDescription("Its page.") Address address,

        @JsonPropertyDescription("How many statements are about it.")
        int statements) {

    static TopicJson of(Link topic, int statements) {
        var page = Reference.to(topic);
        return new TopicJson(page.id(), page.name(), page.address(), statements);
    }

    /** The same as a row of CSV. */
    @JsonClassDescription("In the list of topics: what statements are about.")
    record TopicCsv(
            String id, @JsonPropertyDescription("Its page.") Address address, String name, int statements)
            implements CsvRow {}

    TopicCsv csv() {
        return new TopicCsv(id, address, name, statements);
    }
}
