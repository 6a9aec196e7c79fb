package parley.publishing;

import org.springframework.web.util.HtmlUtils;

/** HTML within feeds, whose readers know no style sheet. */
public final class Markup {

    private Markup() {}

    /** A text as HTML that keeps its line breaks. */
    public static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8").replace("\n", "<br>");
    }

    /**
     * An element whose text is in a language.
     *
     * @param tag of the language; empty where that is not known
     * @param direction empty from left to right
     * @param html what the element holds
     */
    public static String element(String name, String tag, String direction, String html) {
        var language = tag.isEmpty() ? "" : " lang=\"%s\"".formatted(tag);
        var written = direction.isEmpty() ? "" : " dir=\"%s\"".formatted(direction);
        return "<%s%s%s>%s</%s>".formatted(name, language, written, html, name);
    }
}
