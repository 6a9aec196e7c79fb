package parley.change;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import parley.publishing.Feed;
import parley.publishing.Link;
import parley.publishing.Tag;
import parley.record.value.Words;

/** The feed entry of a change. */
final class ChangeNews {

    private ChangeNews() {}

    // A change is never updated; the author is Parley, as no participant said this.
    static Feed.Entry of(ChangeView change) {
        return new Feed.Entry(
                Tag.of("change", change.id()),
                change.title(),
                change.day(),
                change.day(),
                change.href(),
                List.of("Parley"),
                "<p>%s: %s %s</p>".formatted(escaped(change.happened()), escaped(change.lead()), thing(change.thing()))
                        + quotation(change)
                        + (change.said().isEmpty() ? "" : "<p>" + escaped(change.said()) + "</p>")
                        + (change.text().isEmpty() ? "" : "<p>" + escaped(change.text()) + "</p>"));
    }

    private static String thing(Link thing) {
        var name = escaped(thing.name());
        return thing.href().isEmpty() ? name : "<a href=\"%s\">%s</a>".formatted(escaped(thing.href()), name);
    }

    private static String quotation(ChangeView change) {
        return change.words().isEmpty()
                ? ""
                : change.words().stream()
                        .map(ChangeNews::run)
                        .collect(Collectors.joining("", "<blockquote>", "</blockquote>"));
    }

    private static String run(Words.Run run) {
        return escaped(run.marked());
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
