package parley.record.value;

import static java.lang.Character.isLetterOrDigit;

import java.lang.Character.UnicodeScript;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parley.record.value.Words.Run;
import parley.text.Characters;
import parley.text.FaultyTextException;
import parley.text.QuotationPairs;

/**
 * Finds what stands in quotation marks in a text (W2). The outermost pair counts; the marks inside
 * must pair off too and are part of the quotation.
 *
 * <ul>
 *   <li>A mark of {@link #EITHER} opens where a word begins and else closes: ”Hej”, »Ja«.
 *   <li>The mark that opened, repeated where a line begins, opens a further paragraph of the same
 *       quotation, as newspapers print it.
 *   <li>‘ and ’ count outside other marks alone, since inside they may be apostrophes; and where ’
 *       may be one outside too (‘the sides’ plan’), they are a fault. ’ without ‘ is an apostrophe.
 *   <li>״, " or ” between two Hebrew letters is a letter of an abbreviation.
 * </ul>
 */
final class QuotationMarks {

    private static final String MARKS = String.join("", QuotationPairs.ALL);
    private static final String EITHER = "”»›״";
    private static final String SINGLE = "‘’‚";
    private static final Set<UnicodeScript> WITHOUT_APOSTROPHES =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
    private static final String STRAIGHT = "\"＂⹂";

    private final String text;
    private final List<Run> runs = new ArrayList<>();

    /** Where the marks stand that are open, the innermost first. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private QuotationMarks(String text) {
        this.text = text;
    }

    /** The runs of a text, in order. */
    static List<Run> runs(String text) {
        return new QuotationMarks(text).read();
    }

    private List<Run> read() {
        var start = 0;
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '«' && text.charAt(at) != '"') {
                continue;
            }
            if (QuotationPairs.isLetter(text, at)) {
                continue;
            }
            if (STRAIGHT.indexOf(text.charAt(at)) >= 0) {
                throw fault(
                        "a straight %s can't tell where quoted words begin and end; write “ before and ” after them,"
                                + " or the marks of the source",
                        at);
            }
            if (MARKS.indexOf(text.charAt(at)) < 0 || !isMark(at)) {
                continue;
            }
            var first = open.isEmpty() ? at : open.getLast();
            if (closes(at)) {
                open.pop();
                if (open.isEmpty()) {
                    addQuoted(first, at);
                    start = at + 1;
                }
            } else if (opens(at)) {
                if (open.isEmpty()) {
                    addParaphrase(start, at);
                }
                open.push(at);
            }
        }
        if (!open.isEmpty()) {
            var mark = mark(open.peek());
            throw fault(
                    "%s opens quoted words that are never closed; write " + closing(mark) + " where they end",
                    open.peek());
        }
        addParaphrase(start, text.length());
        return List.copyOf(runs);
    }

    private boolean isMark(int at) {
        var mark = text.charAt(at);
        var inside = open.isEmpty() ? ' ' : text.charAt(open.peek());
        return switch (mark) {
            case '״' -> !isLetter(at - 1) || !isLetter(at + 1);
            case '‘' -> inside == ' ' && !isWithinWord(at) || inside == '‚' && !beginsWord(at);
            case '’' -> SINGLE.indexOf(inside) >= 0 && endsWord(at);
            case '‚' -> inside == ' ';
            default -> true;
        };
    }

    private boolean closes(int at) {
        if (open.isEmpty() || pair(mark(open.peek())).indexOf(text.charAt(at), 1) < 0) {
            return false;
        }
        return !canOpen(at) || !beginsWord(at);
    }

    /** Whether a mark that doesn't close anything opens quoted words; if not, it repeats a mark that did. */
    private boolean opens(int at) {
        var mark = text.charAt(at);
        if (!canOpen(at) || EITHER.indexOf(mark) >= 0 && !beginsWord(at)) {
            throw open.isEmpty()
                    ? fault(
                            "%s closes quoted words that nothing opened; write " + opening(mark) + " where they begin",
                            at)
                    : fault(
                            "%s can't close the " + mark(open.peek()) + " that is open; write "
                                    + closing(mark(open.peek())) + " to close that first",
                            at);
        }
        if (isSpace(at + 1) && (isLetter(at - 1) || at > 0 && ".,!?".indexOf(text.charAt(at - 1)) >= 0)) {
            throw fault(
                    "%s opens quoted words, but stands where some end; write " + closing(mark(at)) + " to close them",
                    at);
        }
        if (mark == '‘' && !isPaired(at)) {
            throw fault(
                    "%s may open quoted words or be an apostrophe, and ’ after it too; write “ before and ” after"
                            + " quoted words, ’ for an apostrophe, ʿ for the letter ʿayn",
                    at);
        }
        return open.size() != 1 || mark != text.charAt(open.peek()) || !beginsLine(at);
    }

    /** Whether one ’ follows that must close a ‘, and none before it that may. */
    private boolean isPaired(int at) {
        var closes = 0;
        for (var next = at + 1; next < text.length() && !(text.charAt(next) == '‘' && beginsWord(next)); next++) {
            if (text.charAt(next) == '’' && endsWord(next)) {
                var isOfGenitive = "sSxXzZ".indexOf(text.charAt(next - 1)) >= 0 && isSpace(next + 1);
                if (isOfGenitive && closes == 0) {
                    return false;
                }
                closes += isOfGenitive ? 0 : 1;
            }
        }
        return closes == 1;
    }

    private void addParaphrase(int start, int end) {
        if (start < end) {
            runs.add(new Run(text.substring(start, end), "", ""));
        }
    }

    private void addQuoted(int first, int last) {
        var words = text.substring(first + 1, last);
        if (Characters.isBlank(words)) {
            throw new FaultyTextException(
                    "nothing stands between %s and %s; write the quoted words there".formatted(mark(first), mark(last)),
                    first);
        }
        runs.add(new Run(words, mark(first), mark(last)));
    }

    private boolean canOpen(int at) {
        return QuotationPairs.openedBy(text.charAt(at)).isPresent();
    }

    private boolean beginsWord(int at) {
        return isSpaceOrOpening(at - 1) && at + 1 < text.length() && (isLetter(at + 1) || isOpening(at + 1));
    }

    private boolean endsWord(int at) {
        return !isSpace(at - 1) && !isOfWord(at + 1);
    }

    /** Whether a single mark is a letter or an apostrophe: O‘zbek, al-‘Aziz. */
    private boolean isWithinWord(int at) {
        return isOfWord(at + 1) && (isOfWord(at - 1) || at > 0 && text.charAt(at - 1) == '-');
    }

    /** Whether a letter is of a script whose words have apostrophes in them. */
    private boolean isOfWord(int at) {
        return isLetter(at) && !WITHOUT_APOSTROPHES.contains(UnicodeScript.of(text.codePointAt(at)));
    }

    private boolean beginsLine(int at) {
        var line = text.lastIndexOf('\n', at) + 1;
        return line > 0 && text.substring(line, at).isBlank();
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length() && isLetterOrDigit(text.codePointAt(at));
    }

    /** Marks of direction, which aren't seen, count as space. */
    private boolean isSpace(int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        var letter = text.charAt(at);
        return Character.isSpaceChar(letter)
                || Character.isWhitespace(letter)
                || Character.getType(letter) == Character.FORMAT;
    }

    private boolean isSpaceOrOpening(int at) {
        return at < 0 || isSpace(at) || isOpening(at);
    }

    private boolean isOpening(int at) {
        var type = Character.getType(text.charAt(at));
        return type == Character.START_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || "¡¿".indexOf(text.charAt(at)) >= 0;
    }

    private String mark(int at) {
        return text.substring(at, at + 1);
    }

    private static String pair(String mark) {
        return QuotationPairs.openedBy(mark.charAt(0)).orElseThrow();
    }

    private static String closing(String mark) {
        return pair(mark).substring(1, 2);
    }

    private static String opening(char mark) {
        return QuotationPairs.ALL.stream()
                .filter(pair -> pair.indexOf(mark, 1) >= 0)
                .findFirst()
                .map(pair -> pair.substring(0, 1))
                .orElseThrow();
    }

    private FaultyTextException fault(String message, int at) {
        return new FaultyTextException(message.formatted(mark(at)), at);
    }
}
