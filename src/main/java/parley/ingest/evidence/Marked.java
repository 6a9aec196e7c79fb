package parley.ingest.evidence;

import java.text.Normalizer;
import java.util.regex.Pattern;
import parley.text.QuotationPairs;

/**
 * A text as it is compared: letters composed alike (NFC), any white space as one space, three points as an ellipsis, and
 * quotation marks and apostrophes of any kind as one mark. Marks of direction, which are not seen, are left out.
 *
 * @param shown the text before its marks were made one, of the same length
 * @param plain the text in which words are searched
 * @param commasOutside the same with each comma that stands before a closing mark for style after it, as editors write it
 */
record Marked(String shown, String plain, String commasOutside) {

    static final char MARK = '"';

    private static final String MARKS = "\"'`´′″ʼʻ‛＂＇׳" + String.join("", QuotationPairs.ALL);

    private static final Pattern UNSEEN =
            Pattern.compile("[\\xAD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s\\x1C-\\x1F\\x85]+");
    private static final Pattern POINTS = Pattern.compile("\\.\\.\\.|\\. \\. \\.");
    private static final Pattern COMMA = Pattern.compile("([,،，、])(" + MARK + "+)(?![\\p{L}\\p{N}])");

    static Marked of(String text) {
        var even = SPACES.matcher(UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .replaceAll(""))
                .replaceAll(" ");
        var shown = POINTS.matcher(even).replaceAll("…").strip();
        var plain = new StringBuilder(shown);
        for (var at = 0; at < plain.length(); at++) {
            if (MARKS.indexOf(plain.charAt(at)) >= 0) {
                plain.setCharAt(at, MARK);
            }
        }
        return new Marked(shown, plain.toString(), COMMA.matcher(plain).replaceAll("$2$1"));
    }

    /** Where in the text as it is shown something ends that ends at a place of the one with the commas outside. */
    int endBeforeMoved(int end) {
        var after = end;
        while (after < plain.length() && commasOutside.charAt(after) == MARK) {
            after++;
        }
        var isMoved = after < plain.length()
                && commasOutside.charAt(end - 1) == MARK
                && plain.charAt(after) == MARK
                && commasOutside.charAt(after) != MARK;
        return isMoved ? end + 1 : end;
    }
}
