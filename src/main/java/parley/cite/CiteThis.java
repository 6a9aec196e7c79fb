package parley.cite;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;
import parley.record.value.Language;

/**
 * How to cite one thing, as shown on its page.
 *
 * @param sentence ready to paste
 * @param quotation HTML to paste elsewhere; empty for what can't be quoted
 */
public record CiteThis(String sentence, List<Download> downloads, String quotation) {

    /** A file for a reference manager. */
    public record Download(String href, String name, String type) {}

    /** Files lie under the path of what they cite. */
    static CiteThis of(Citation citation, String path) {
        return new CiteThis(
                Lines.one(citation.sentence()),
                Stream.of(CitationFormat.values())
                        .map(format -> new Download(
                                path + "/cite." + format.extension(),
                                format.title(),
                                format.mediaType().toString()))
                        .toList(),
                citation instanceof CitedStatement statement ? quotation(statement) : "");
    }

    /** A statement as HTML to paste into another page: text and one link. */
    static String quotation(CitedStatement statement) {
        var whose = statement.isQuote() ? "" : "; " + statement.whose();
        return """
                <figure lang="en" dir="ltr">
                <blockquote cite="%1$s" lang="%5$s"%6$s><p>%2$s</p></blockquote>
                <figcaption>%3$s <a href="%1$s">%4$s</a></figcaption>
                </figure>""".formatted(
                        escaped(statement.address()),
                        statement.words().lines().stream()
                                .map(line -> Lines.one(escaped(line)))
                                .collect(Collectors.joining("<br>")),
                        escaped("%s (%s), as %s%s. %s"
                                .formatted(
                                        statement.who(),
                                        statement.when(),
                                        statement.reportedIn(),
                                        whose,
                                        statement.contradicted())
                                .strip()),
                        Citation.RECORD,
                        escaped(statement.language()),
                        new Language(statement.language()).direction().isEmpty() ? "" : " dir=\"rtl\"");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
