package parley.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.ingest.draft.QuotedPassage.Part;
import parley.text.QuotationPairs;

/**
 * Finds the quotations of an article: between straight marks, single or double, and between any pair of the world's.
 * Marks within a quotation are part of it.
 */
final class QuotationScanner {

    /** The marks of texts that were typeset without quotation marks. */
    private static final String TYPEWRITTEN = "``";

    private static final String SINGLE = "'‘";

    /** What is no opening mark though a space stands before it: '90s, 'em, 'tis. */
    private static final Pattern ELISION =
            Pattern.compile("['‘’](\\d\\d(s|\\b)|(em|til|tis|twas|cause|cos|n|bout|round|un)\\b).*", Pattern.DOTALL);

    private final List<String> paragraphs;
    private final List<QuotedPassage> found = new ArrayList<>();

    /** The parts of a quotation that the paragraph before left open. */
    private final List<Part> parts = new ArrayList<>();

    private QuotationScanner(List<String> paragraphs) {
        this.paragraphs = paragraphs;
    }

    static List<QuotedPassage> scan(List<String> paragraphs) {
        var scanner = new QuotationScanner(paragraphs);
        for (var number = 0; number < paragraphs.size(); number++) {
            scanner.scan(number);
        }
        return scanner.found;
    }

    private void scan(int number) {
        var text = paragraphs.get(number);
        for (var at = 0; at < text.length(); ) {
            var mark = opening(text, at);
            at = mark.isPresent() ? quotation(number, text, at, mark.get()) : at + 1;
        }
    }

    /** Reads a quotation from its opening mark on, and returns where to read on. */
    private int quotation(int number, String text, int at, String mark) {
        var from = at + mark.length();
        var end = closing(text, from, mark);
        if (end < 0) {
            var isWhole = text.substring(0, at).isBlank() && continues(number, mark);
            if (SINGLE.contains(mark) && !isWhole || text.substring(from).isBlank()) {
                return from;
            }
            parts.add(new Part(number, at, text.length(), text.substring(from).strip()));
            if (!continues(number, mark)) {
                add(mark, "");
            }
            return text.length();
        }
        var close = text.startsWith("''", end) && mark.equals(TYPEWRITTEN) ? "''" : text.substring(end, end + 1);
        var words = text.substring(from, end).strip();
        if (words.isEmpty()) {
            return from;
        }
        parts.add(new Part(number, at, end + close.length(), words));
        add(mark, close);
        return end + close.length();
    }

    private void add(String open, String close) {
        found.add(new QuotedPassage(List.copyOf(parts), open, close));
        parts.clear();
    }

    /** Whether the next paragraph begins with the mark that the one before left open. */
    private boolean continues(int number, String mark) {
        return number + 1 < paragraphs.size()
                && paragraphs.get(number + 1).strip().startsWith(mark);
    }

    /** The mark that opens a quotation here. */
    private static Optional<String> opening(String text, int at) {
        var mark = text.charAt(at);
        if (text.startsWith(TYPEWRITTEN, at)) {
            return Optional.of(TYPEWRITTEN);
        }
        var isAfterWord = at > 0 && isLetter(text, at - 1);
        var isBeforeWord = at + 1 < text.length() && !isSpace(text, at + 1);
        var opens = switch (mark) {
            case '"' -> !isAfterWord;
            case '\'', '‘' ->
                isBeforeWord
                        && startsWord(text, at)
                        && !ELISION.matcher(text.substring(at)).matches();
            case '‚' -> isBeforeWord && !isAfterWord && text.indexOf('‘', at) > 0;
            // These close in some languages and open in others.
            case '”', '»', '›', '״' ->
                startsWord(text, at) && isBeforeWord && text.indexOf(pair(mark).charAt(1), at + 1) > 0;
            default -> QuotationPairs.openedBy(mark).isPresent();
        };
        return opens ? Optional.of(String.valueOf(mark)) : Optional.empty();
    }

    private static String pair(char mark) {
        return QuotationPairs.openedBy(mark).orElseThrow();
    }

    /** Where the mark stands that closes a quotation; negative if none does. */
    private static int closing(String text, int from, String mark) {
        if (mark.equals(TYPEWRITTEN)) {
            return first(text, from, "''", "\"", "”");
        }
        if (mark.equals("\"")) {
            return first(text, from, "\"", "”");
        }
        if (SINGLE.contains(mark)) {
            return closingSingle(text, from);
        }
        var closes = pair(mark.charAt(0)).substring(1);
        return first(text, from, (mark.equals("“") ? closes + '"' : closes).split(""));
    }

    private static int first(String text, int from, String... marks) {
        var first = -1;
        for (var mark : marks) {
            var at = text.indexOf(mark, from);
            if (at >= 0 && (first < 0 || at < first)) {
                first = at;
            }
        }
        return first;
    }

    /**
     * A single mark that closes: the first behind a punctuation mark or before one, else the first that is hardly a
     * genitive (the sides' plan), else the first that could close.
     */
    private static int closingSingle(String text, int from) {
        var possible = -1;
        var likely = -1;
        for (var at = from; at < text.length(); at++) {
            var mark = text.charAt(at);
            if (mark != '\'' && mark != '’' || isSpace(text, at - 1) || isLetter(text, at + 1)) {
                continue;
            }
            if (".,?!…".indexOf(text.charAt(at - 1)) >= 0 || at + 1 == text.length()) {
                return likely >= 0 ? likely : at;
            }
            if (possible < 0) {
                possible = at;
            }
            var isGenitive = "sSxXzZ".indexOf(text.charAt(at - 1)) >= 0
                    && at + 2 < text.length()
                    && isSpace(text, at + 1)
                    && Character.isLowerCase(text.charAt(at + 2));
            if (!isGenitive && likely < 0) {
                likely = at;
            }
        }
        return likely >= 0 ? likely : possible;
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || isSpace(text, at - 1) || "([{—–-/“\"‘:".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }

    private static boolean isSpace(String text, int at) {
        return at < 0
                || at >= text.length()
                || Character.isWhitespace(text.charAt(at))
                || Character.isSpaceChar(text.charAt(at));
    }
}
