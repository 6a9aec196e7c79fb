package parley.source;

import java.util.Locale;
import parley.publishing.Link;
import parley.record.Source;
import parley.record.value.EdtfDate;

/**
 * What is known of a source; an empty text is unknown, which the page says.
 *
 * @param language in English, such as "Ukrainian"
 */
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
}
