package parley.cite;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.HtmlUtils;

/** A statement as a small piece of HTML to paste into another page: text and one link. */
final class Quotation {

    private Quotation() {}

    static String of(CitedStatement statement) {
        var reported = statement.words().areOwn() ? "" : "; " + statement.whose();
        return """
                <figure>
                <blockquote cite="%1$s"><p>%2$s</p></blockquote>
                <figcaption>%3$s. <a href="%1$s">%4$s</a></figcaption>
                </figure>""".formatted(
                        escaped(statement.address()),
                        Lines.one(escaped(statement.words().text())),
                        escaped("%s (%s), as %s%s"
                                .formatted(statement.who(), statement.when(), statement.reportedIn(), reported)),
                        Citation.RECORD);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
