package parley.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** The beginning of a text, for where the whole would be too long. */
public final class Excerpt {

    /** How far back the end of a word is worth a shorter text, for what is written with spaces. */
    private static final int NEAR = 20;

    private Excerpt() {}

    /**
     * Cuts between two words where one ends near, else between two characters as readers see them,
     * and closes the quotation marks that the cut leaves open.
     *
     * @param most how many such characters there may be, with all that is added
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
        return start + "…" + (start.lastIndexOf('“') > start.lastIndexOf('”') ? "”" : "");
    }

    /** As many characters as these from the beginning, and nothing else. */
    public static String start(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        // Not the JDK's: on 17 it parts flags and families.
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
