package parley.statement;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.util.HtmlUtils;
import parley.search.text.Highlight;
import parley.search.text.Highlighter;

/**
 * A text with what answers a search marked in it.
 *
 * @param marks in order, apart from each other
 */
public record HighlightedText(String text, List<Highlight> marks) {

    /** Marks a text. */
    public static HighlightedText of(String text, Highlighter marker) {
        return new HighlightedText(text, marker.marks(text));
    }

    /** Whether there is no text. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether anything in it answers a search. */
    boolean isHit() {
        return !marks.isEmpty();
    }

    /** A part of the text, with what is marked in it. */
    HighlightedText part(int start, int end) {
        return new HighlightedText(
                text.substring(start, end),
                marks.stream()
                        .filter(mark -> mark.start() < end && mark.end() > start)
                        .map(mark ->
                                new Highlight(Math.max(mark.start(), start) - start, Math.min(mark.end(), end) - start))
                        .toList());
    }

    /** As it stands on a page: escaped, but for the marks. */
    // Made here and not by a template, where each text would go through a dozen steps.
    public String html() {
        if (marks.isEmpty()) {
            return escaped(0, text.length());
        }
        var html = new StringBuilder();
        var at = 0;
        for (var mark : marks) {
            html.append(escaped(at, mark.start()));
            html.append("<mark>").append(escaped(mark.start(), mark.end())).append("</mark>");
            at = mark.end();
        }
        return html.append(escaped(at, text.length())).toString();
    }

    private String escaped(int start, int end) {
        return HtmlUtils.htmlEscape(text.substring(start, end), StandardCharsets.UTF_8.name());
    }
}
