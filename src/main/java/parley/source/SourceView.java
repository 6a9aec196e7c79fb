package parley.source;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Locale;
import java.util.Optional;
import parley.publishing.Address;
import parley.publishing.EditorsId;
import parley.publishing.JsonLdNode;
import parley.publishing.Limits;
import parley.publishing.Link;
import parley.publishing.Reference;
import parley.record.Source;
import parley.record.value.EdtfDate;
import parley.statement.DateJson;
import parley.statement.StatementJson;
import parley.statement.StatementThing;

/** What is known of a source: an empty text is unknown; the language is in English, such as "Ukrainian". */
record SourceView(
        Link page,
        EdtfDate published,
        String publisher,
        String title,
        String author,
        String address,
        String archived,
        String language,
        int statements) {

    static SourceView of(Source source) {
        return new SourceView(
                new Link("/sources/" + source.id(), source.name()),
                source.published(),
                source.publisher().orElse(""),
                source.title().orElse(""),
                source.author().orElse(""),
                source.address().orElse(""),
                source.archived().orElse(""),
                source.language()
                        .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK))
                        .orElse(""),
                source.statements());
    }

    /** The source in the vocabulary of schema.org. */
    // Not a NewsArticle: the record does not know what kind of text it is.
    JsonLdNode jsonLd() {
        return JsonLdNode.of("CreativeWork", page.href())
                .with("name", page.name())
                .with("headline", title)
                .with("url", address)
                .with("archivedAt", archived)
                .with("datePublished", StatementThing.exact(published))
                .with("publisher", named("Organization", publisher))
                .with("author", named("Person", author));
    }

    private static Optional<JsonLdNode> named(String type, String text) {
        return StatementJson.known(text).map(name -> JsonLdNode.of(type).with("name", name));
    }

    /** A source as data. */
    @JsonClassDescription("A published document; null is unknown.")
    record SourceJson(
            @EditorsId String id,

            @JsonPropertyDescription("Its title, else its publisher and date.")
            String name,

            @JsonPropertyDescription("Its page here.") Address address,

            @JsonPropertyDescription("When it was published.")
            Optional<DateJson> published,

            @JsonPropertyDescription("Who published it.") Optional<String> publisher,
            @JsonPropertyDescription("Its title.") Optional<String> title,
            @JsonPropertyDescription("Who wrote it.") Optional<String> author,

            @JsonPropertyDescription("The address it was published at.") @Limits(pattern = Limits.WEB_ADDRESS)
            Optional<String> original,

            @JsonPropertyDescription("The address of an archived copy.") @Limits(pattern = Limits.WEB_ADDRESS)
            Optional<String> archived,

            @JsonPropertyDescription("Its language, in English.")
            Optional<String> language,

            @JsonPropertyDescription("How many statements it reports.")
            int statements) {

        static SourceJson of(SourceView source) {
            var page = Reference.to(source.page());
            return new SourceJson(
                    page.id(),
                    page.name(),
                    page.address(),
                    DateJson.of(source.published()),
                    StatementJson.known(source.publisher()),
                    StatementJson.known(source.title()),
                    StatementJson.known(source.author()),
                    StatementJson.known(source.address()),
                    StatementJson.known(source.archived()),
                    StatementJson.known(source.language()),
                    source.statements());
        }
    }
}
