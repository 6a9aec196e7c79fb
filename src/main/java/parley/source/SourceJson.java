package parley.source;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Optional;
import parley.publishing.Address;
import parley.publishing.EditorsId;
import parley.publishing.Limits;
import parley.publishing.Reference;
import parley.statement.DateJson;
import parley.statement.StatementJson;

/** A source as data. */
@JsonClassDescription("A published document; null is unknown.")
record SourceJson(
        @EditorsId String id,

        @JsonPropertyDescription("Its title, else its publisher and date.")
        String name,

        @JsonPropertyDescription("Its page here.") Address address,
        @JsonPropertyDescription("When it was published.") Optional<DateJson> published,
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
