package parley.change;

import java.util.List;
import java.util.stream.Collectors;
import parley.publishing.Feed;
import parley.publishing.Link;
import parley.publishing.Markup;
import parley.publishing.Tag;
import parley.record.value.Language;
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
                "<p>%s: %s %s</p>"
                                .formatted(
                                        Markup.escaped(change.happened()),
                                        Markup.escaped(change.lead()),
                                        thing(change.thing()))
                        + quotation(change)
                        + (change.said().isEmpty()
                                ? ""
                                : "<p>" + change.said() + " " + in("span", change.stoodIn(), change.stood()) + "</p>")
                        + (change.text().isEmpty() ? "" : "<p>" + Markup.escaped(change.text()) + "</p>"));
    }

    private static String thing(Link thing) {
        var name = Markup.escaped(thing.name());
        return thing.href().isEmpty() ? name : "<a href=\"%s\">%s</a>".formatted(Markup.escaped(thing.href()), name);
    }

    private static String quotation(ChangeView change) {
        return change.words().isEmpty()
                ? ""
                : in(
                        "blockquote",
                        change.language(),
                        change.words().stream().map(Words.Run::marked).collect(Collectors.joining()));
    }

    private static String in(String element, Language language, String text) {
        return Markup.element(element, language.tag(), language.direction(), Markup.escaped(text));
    }
}
