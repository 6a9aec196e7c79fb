package parley.text;

import java.lang.Character.UnicodeScript;
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

    /** Whether a mark is a letter of a Hebrew abbreviation, however it is typed: ארה״ב, ארה"ב, ארה”ב. */
    public static boolean isLetter(String text, int at) {
        return "״\"”".indexOf(text.charAt(at)) >= 0
                && at > 0
                && at + 1 < text.length()
                && isHebrew(text.charAt(at - 1), true)
                && isHebrew(text.charAt(at + 1), false);
    }

    /** Where the first straight double mark stands that is no letter; -1 where there is none. */
    public static int straight(String text) {
        var at = text.indexOf('"');
        while (at >= 0 && isLetter(text, at)) {
            at = text.indexOf('"', at + 1);
        }
        return at;
    }

    /** A vowel point belongs to the letter before it. */
    private static boolean isHebrew(char letter, boolean orPoint) {
        return UnicodeScript.of(letter) == UnicodeScript.HEBREW
                && (Character.isLetter(letter) || orPoint && Character.getType(letter) == Character.NON_SPACING_MARK);
    }

    /** The mark that closes the quotation that a text leaves open; empty where it leaves none. */
    static String missing(String text) {
        var open = "";
        for (var at = 0; at < text.length(); at++) {
            var mark = text.charAt(at);
            if (open.isEmpty()) {
                // ״ is seldom more than a letter.
                open = mark == '״' || isLetter(text, at) ? "" : openedBy(mark).orElse("");
            } else if (open.indexOf(mark, 1) > 0 && !isLetter(text, at)) {
                open = "";
            }
        }
        return open.isEmpty() ? "" : open.substring(1, 2);
    }
}
