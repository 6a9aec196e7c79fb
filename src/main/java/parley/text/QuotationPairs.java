package parley.text;

import java.util.List;
import java.util.Optional;

/** The world's quotation marks. */
public final class QuotationPairs {

    /** What opens, each with what closes it; 《 》 are no quotation marks, they name books. */
    public static final List<String> ALL = List.of(
            "“”", "„“”", "‟”", "«»", "»«»", "‹›", "›‹›", "””", "״״", "‘’", "‚‘’", "「」", "『』", "〝〞〟", "﹁﹂", "﹃﹄", "｢｣");

    private QuotationPairs() {}

    /** What a mark opens: itself, and what may close it. */
    public static Optional<String> openedBy(char mark) {
        return ALL.stream().filter(pair -> pair.charAt(0) == mark).findFirst();
    }

    /** The mark that closes the quotation that a text leaves open; empty where it leaves none. */
    static String missing(String text) {
        var open = "";
        for (var at = 0; at < text.length(); at++) {
            var mark = text.charAt(at);
            if (open.isEmpty()) {
                // ״ is a letter of Hebrew abbreviations, too.
                open = mark == '״' ? "" : openedBy(mark).orElse("");
            } else if (open.indexOf(mark, 1) > 0) {
                open = "";
            }
        }
        return open.isEmpty() ? "" : open.substring(1, 2);
    }
}
