package parley.source;

import java.util.Optional;
import parley.publishing.JsonLdNode;
import parley.statement.StatementThing;

/** A source in the terms of schema.org. */
final class SourceThing {

    private SourceThing() {}

    // Not a NewsArticle: the record knows that a source was published, not what kind of text it is.
    static JsonLdNode of(SourceView source) {
        return JsonLdNode.of("CreativeWork", source.page().href())
                .with("name", source.page().name())
                .with("headline", source.title())
                .with("url", source.address())
                .with("archivedAt", source.archived())
                .with("datePublished", StatementThing.exact(source.published()))
                .with("publisher", named("Organization", source.publisher()))
                .with("author", named("Person", source.author()));
    }

    private static Optional<JsonLdNode> named(String type, String name) {
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(JsonLdNode.of(type).with("name", name));
    }
}
