package parley.record.value;

import java.util.ArrayList;
import java.util.List;
import parley.text.Characters;
import parley.text.FaultyTextException;

/**
 * The words of a statement, and whose they are: what stands between “ and ” is the speaker's own,
 * letter for letter; the rest is how it was reported.
 *
 * @param text the whole, with its quotation marks, as the record holds it
 * @param runs the same in order, without the marks; never empty
 */
public record Words(String text, List<Run> runs) {

    /**
     * A stretch of words that are all the speaker's own or all reported.
     *
     * @param text without quotation marks, with its spaces
     * @param own whether they are the speaker's own
     */
    public record Run(String text, boolean own) {}

    /** Whether a statement is all in the speaker's own words, or reported at least in part. */
    public enum Kind {
        OWN_WORDS,
        REPORTED
    }

    /**
     * Reads words.
     *
     * @throws FaultyTextException with a message for the editor, where the marks do not pair
     *     off or can't say where the speaker's own words begin
     */
    public static Words parse(String text) {
        if (text.indexOf('"') >= 0) {
            throw new FaultyTextException(
                    "a straight \" can't say where the speaker's own words begin; write “ before and ” after them,"
                            + " and ‘ ’ for a quotation within them",
                    text.indexOf('"'));
        }
        var runs = new ArrayList<Run>();
        var start = 0;
        var own = false;
        for (var at = 0; at < text.length(); at++) {
            var mark = text.charAt(at);
            if (mark != '“' && mark != '”') {
                continue;
            }
            // „…“ as German and Czech have it, „…” as Polish and Romanian do.
            var low = text.substring(start, at).lastIndexOf('„');
            if (low >= 0) {
                throw new FaultyTextException(
                        own
                                ? "„ stands within own words; write ‘ ’ for a quotation within them"
                                : "„ can't open the speaker's own words; write “ for it, and ” where they end",
                        start + low);
            }
            if (own == (mark == '“')) {
                throw new FaultyTextException(
                        own
                                ? "“ stands within own words that are still open; close them with ”, or write ‘ ’ for a quotation within them"
                                : "” closes words that no “ opened; write “ where the speaker's own words begin",
                        at);
            }
            if (own && Characters.isBlank(text.substring(start, at))) {
                throw new FaultyTextException(
                        "nothing stands between “ and ”; write the speaker's own words there", start - 1);
            }
            add(runs, text.substring(start, at), own);
            own = mark == '“';
            start = at + 1;
        }
        if (own) {
            throw new FaultyTextException(
                    "“ opens own words that are never closed; write ” where the speaker's own words end", start - 1);
        }
        add(runs, text.substring(start), false);
        if (runs.stream().allMatch(run -> Characters.isBlank(run.text()))) {
            throw new FaultyTextException("there are no words; write what was said", 0);
        }
        return new Words(text, List.copyOf(runs));
    }

    /** Own words where nothing but space stands outside the quotation marks. */
    public Kind kind() {
        return runs.stream().allMatch(run -> run.own() || Characters.isBlank(run.text()))
                ? Kind.OWN_WORDS
                : Kind.REPORTED;
    }

    public boolean areOwn() {
        return kind() == Kind.OWN_WORDS;
    }

    private static void add(List<Run> runs, String text, boolean own) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, own));
        }
    }
}
