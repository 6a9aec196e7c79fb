package parley.cite;

import java.util.List;
import java.util.stream.Stream;

/**
 * How to cite one thing, as it stands on its page.
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
                citation instanceof CitedStatement statement ? Quotation.of(statement) : "");
    }
}
