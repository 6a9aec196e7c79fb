package parley.source;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.publishing.Address;
import parley.publishing.CsvRow;
import parley.publishing.EditorsId;
import parley.publishing.Limits;
import parley.publishing.Reference;
import parley.statement.json.DateJson;
import parley.statement.json.StatementJson;

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

        @JsonPropertyDescription("The copies that are kept of it.")
        List<CopyJson> copies,

        @JsonPropertyDescription("Its language, as a tag of BCP 47; null where it is not known.")
        Optional<String> language,

        @JsonPropertyDescription("The name of its language in English.")
        Optional<String> languageName,

        @JsonPropertyDescription("How many statements it reports.")
        int statements) {

    /** A copy that somebody keeps. */
    @JsonClassDescription("A copy of a source that somebody keeps.")
    record CopyJson(
            @JsonPropertyDescription("The day on which it was taken.")
            Optional<LocalDate> taken,

            @JsonPropertyDescription("The address where it is kept.") @Limits(pattern = Limits.WEB_ADDRESS)
            String address,

            @JsonPropertyDescription("The SHA-256 of the file, in hex digits; null where it is not known.")
            Optional<String> sha256) {}

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
                source.copies().stream()
                        .map(copy -> new CopyJson(
                                copy.taken().earliest(), copy.address(), StatementJson.known(copy.sha256())))
                        .toList(),
                StatementJson.known(source.language().tag()),
                StatementJson.known(source.language().reading()),
                source.statements());
    }

    /** The same as a row of CSV. */
    @JsonClassDescription("In the list of sources: a published document.")
    record SourceCsv(
            String id,

            @JsonProperty("address") @JsonPropertyDescription("Its page.")
            Address page,

            Optional<String> published,

            @JsonPropertyDescription("The first day that this date allows; empty where it is open or unknown.")
            Optional<LocalDate> earliest,

            @JsonPropertyDescription("The last day that this date allows; empty where it is open or unknown.")
            Optional<LocalDate> latest,

            Optional<String> publisher,
            Optional<String> title,
            Optional<String> author,

            @JsonProperty("original") Optional<String> address,
            Optional<String> archived,

            Optional<String> language,

            @JsonPropertyDescription("The name of its language in English.")
            Optional<String> languageName,

            int statements)
            implements CsvRow {}

    SourceCsv csv() {
        return new SourceCsv(
                id,
                address,
                published.map(DateJson::edtf),
                published.flatMap(DateJson::earliest),
                published.flatMap(DateJson::latest),
                publisher,
                title,
                author,
                original,
                archived,
                language,
                languageName,
                statements);
    }
}
