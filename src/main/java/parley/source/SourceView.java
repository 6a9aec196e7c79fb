package parley.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.StringUtils;
import parley.publishing.JsonLdNode;
import parley.publishing.Link;
import parley.record.source.Source;
import parley.record.value.EdtfDate;
import parley.record.value.Language;
import parley.statement.json.StatementJson;
import parley.statement.view.StatementThing;
import parley.text.Counted;
import parley.text.Series;

/** What is known of a source: an empty text is unknown. */
record SourceView(
        Link page,
        EdtfDate published,
        String publisher,
        String title,
        String author,
        String address,
        String archived,
        List<Copy> copies,
        Language language,
        Language nameLanguage,
        int statements) {

    /** A copy that somebody keeps. */
    record Copy(EdtfDate taken, String address, String sha256) {}

    static SourceView of(Source source) {
        return new SourceView(
                new Link("/sources/" + source.id(), source.name()),
                source.published(),
                source.publisher().orElse(""),
                source.title().orElse(""),
                source.author().orElse(""),
                source.address().orElse(""),
                source.archived().orElse(""),
                source.copies().stream()
                        .map(copy -> new Copy(
                                EdtfDate.parse(copy.taken().toString()),
                                copy.address(),
                                copy.sha256().orElse("")))
                        .toList(),
                source.language(),
                source.nameLanguage(),
                source.statements());
    }

    /** The number of statements in words. */
    public String counted() {
        return Counted.of(statements, "statement");
    }

    /** What is not known of it, as a sentence: "Publisher and author are not known."; empty where all is. */
    public String gaps() {
        var gaps = new ArrayList<String>();
        Map<String, Boolean> known = new LinkedHashMap<>();
        known.put("publisher", !publisher.isEmpty());
        known.put("title", !title.isEmpty());
        known.put("author", !author.isEmpty());
        known.put("address", !address.isEmpty());
        known.put("language", !language.isNone());
        known.forEach((name, isKnown) -> {
            if (!isKnown) {
                gaps.add(name);
            }
        });
        return gaps.isEmpty()
                ? ""
                : StringUtils.capitalize(Series.and(gaps)) + (gaps.size() == 1 ? " is" : " are") + " not known.";
    }

    /** The source in the vocabulary of schema.org. */
    // Not a NewsArticle: the record does not know what kind of text it is.
    JsonLdNode jsonLd() {
        return JsonLdNode.of("CreativeWork", page.href())
                .with("name", page.name())
                .with("headline", title)
                .with("inLanguage", language.tag())
                .with("url", address)
                .with("archivedAt", archived)
                .with("datePublished", StatementThing.exact(published))
                .with("publisher", named("Organization", publisher))
                .with("author", named("Person", author));
    }

    private static Optional<JsonLdNode> named(String type, String text) {
        return StatementJson.known(text).map(name -> JsonLdNode.of(type).with("name", name));
    }
}
