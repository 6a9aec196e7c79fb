package parley.publishing.format;

import java.util.List;
import parley.publishing.Origin;
import parley.publishing.Page;

/**
 * Links and metadata of a page, for its head and its foot.
 *
 * @param canonical its absolute address
 * @param indexed whether search engines may list it: of a list, its first page alone
 * @param alternates its other formats
 * @param previous the address of the page before it; empty for none
 * @param next the address of the page after it; empty for none
 * @param jsonLd fit to stand inside an element of HTML
 */
record Outline(
        String canonical,
        boolean indexed,
        List<Alternate> alternates,
        String previous,
        String next,
        String jsonLd,
        String image) {

    /** What a preview of any page shows. */
    private static final String IMAGE = "/parley.png";

    private static final int MOST_LETTERS = 4_000;

    /** The same page in another format. */
    record Alternate(String href, String name, String type) {

        static Alternate of(Format format, Page page) {
            return new Alternate(format.address(page), format.label(), format.mediaType());
        }
    }

    static Outline of(Page page, List<Format> formats, Origin origin) {
        return new Outline(
                origin.of(page.canonical()),
                page.head().indexed() && page.address().equals(page.whole()),
                formats.stream()
                        .filter(format -> !format.isHtml())
                        .map(format -> Alternate.of(format, page))
                        .toList(),
                page.previous().orElse(""),
                page.next().orElse(""),
                Json.ld(page, origin),
                origin.of(IMAGE));
    }

    /** The same links as a Link header (RFC 8288) of one of the formats, as many as fit. */
    static String header(Page page, List<Format> formats, Format asked, Origin origin) {
        var header = new StringBuilder();
        add(header, link(origin.of(page.canonical()), "canonical", ""));
        if (asked.use() == Format.Use.PAGE) {
            page.previous().ifPresent(to -> add(header, link(asked.address(to), "prev", "")));
            page.next().ifPresent(to -> add(header, link(asked.address(to), "next", "")));
        }
        formats.stream()
                .filter(format -> !format.equals(asked))
                .map(format -> link(format.address(page), "alternate", format.mediaType()))
                .forEach(link -> add(header, link));
        return header.toString();
    }

    /** A long search is repeated in each link, and Tomcat limits headers to 8 KB. */
    private static void add(StringBuilder header, String link) {
        if (header.length() + link.length() < MOST_LETTERS) {
            header.append(header.isEmpty() ? "" : ", ").append(link);
        }
    }

    private static String link(String address, String relation, String type) {
        return "<%s>; rel=\"%s\"%s".formatted(address, relation, type.isEmpty() ? "" : "; type=\"" + type + "\"");
    }
}
