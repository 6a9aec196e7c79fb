package parley.source;

import java.util.Optional;
import parley.publishing.Address;
import parley.publishing.Reference;
import parley.statement.DateJson;
import parley.statement.StatementJson;

/**
 * A source as data; what is empty is unknown.
 *
 * @param address its page here
 * @param original the address that it was published at
 * @param archived the address of an archived copy
 * @param language in English
 * @param statements how many statements it reports
 */
record SourceJson(
        String id,
        String name,
        Address address,
        Optional<DateJson> published,
        Optional<String> publisher,
        Optional<String> title,
        Optional<String> author,
        Optional<String> original,
        Optional<String> archived,
        Optional<String> language,
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
