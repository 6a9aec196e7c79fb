package parley.statement.view;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.util.HtmlUtils;
import parley.search.text.Highlight;
import parley.search.text.Highlighter;

/** A text with the hits of a search, which are in order and do not overlap. */
public record HighlightedText(String text, List<Highlight> marks) {

    /** Highlights a text. */
    public static HighlightedText of(String text, Highlighter marker) {
        return new HighlightedText(text, marker.marks(text));
    }

    /** Whether there is no text. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether there is a hit in it. */
    boolean isHit() {
        return !marks.isEmpty();
    }

    /** The same after some words without a hit. */
    HighlightedText after(String words) {
        var end = words.length();
        return new HighlightedText(
                words + text,
                marks.stream()
                        .map(mark -> new Highlight(mark.start() + end, mark.end() + end))
                        .toList());
    }

    /** A part of the text, with the hits in it. */
    HighlightedText part(int start, int end) {
        return new HighlightedText(
                text.substring(start, end),
                marks.stream()
                        .filter(mark -> mark.start() < end && mark.end() > start)
                        .map(mark ->
                                new Highlight(Math.max(mark.start(), start) - start, Math.min(mark.end(), end) - start))
                        .toList());
    }

    /** The text as HTML, with the hits as mark elements. */
    // Not in a template, which would take a dozen steps for each text.
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
