package parley.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** The beginning of a text that is too long. */
public final class Excerpt {

    /** How far to go back for the end of a word; Chinese has no spaces. */
    private static final int NEAR = 20;

    private Excerpt() {}

    /**
     * Cuts between two words if a word ends nearby, else between two graphemes, and closes a quotation that the cut
     * leaves open.
     *
     * @param most how many graphemes there may be, including what is added
     */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        if (start(text, most).equals(text)) {
            return text;
        }
        var end = start(text, most - 2).length();
        var start = text.substring(0, wordEnd(text, end)).stripTrailing();
        return start + "…" + QuotationPairs.missing(start);
    }

    /** The first graphemes, and nothing else. */
    public static String start(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        // Not that of the JDK, which splits flags and families on 17.
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        var end = characters.next(most);
        return end == BreakIterator.DONE ? text : text.substring(0, end);
    }

    private static int wordEnd(String text, int end) {
        for (var at = end; at > Math.max(0, end - NEAR); at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return end;
    }
}
