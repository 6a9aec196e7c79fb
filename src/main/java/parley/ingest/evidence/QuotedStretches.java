package parley.ingest.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import parley.text.QuotationPairs;

/**
 * Where a text has words in quotation marks. Straight marks don't say whether they open or close, and an apostrophe looks like a
 * closing mark: in doubt words count as quoted, since only their absence from all quotations is told.
 */
final class QuotedStretches {

    /** What closes a mark that the world's pairs don't hold; » closes both » and «. */
    private static final List<String> FURTHER = List.of("\"\"”", "““", "''’", "’’", "`'`´’", "＂＂", "＇＇", "″″", "‛’");

    private static final String DOUBLE = "\"“„«「『";

    private static final Pattern REPEATED = Pattern.compile("\n\\s*([%s])".formatted(DOUBLE));

    private record Stretch(int start, int end) {}

    private final String text;
    private final Set<Integer> paragraphs;
    private final List<Stretch> stretches = new ArrayList<>();

    /**
     * Finds them.
     *
     * @param paragraphs where the paragraphs of the text begin
     */
    QuotedStretches(Marked text, Set<Integer> paragraphs) {
        this.text = text.shown();
        this.paragraphs = paragraphs;
        for (var at = 0; at < this.text.length(); at++) {
            if (text.plain().charAt(at) == Marked.MARK && opens(at)) {
                stretches.add(new Stretch(at + 1, end(at)));
            }
        }
    }

    /** Paragraphs without the mark that opens one of a quotation that the paragraph before leaves open. */
    static List<String> withoutRepeatedMarks(List<String> paragraphs) {
        var all = new ArrayList<String>();
        var open = "";
        for (var paragraph : paragraphs) {
            var text = paragraph.strip();
            var isRepeated = !open.isEmpty() && text.startsWith(open);
            all.add(isRepeated ? text.substring(1).strip() : text);
            open = leftOpen(text);
        }
        return all;
    }

    /** Words that stand in quotation marks, each line a paragraph, without the mark that begins each further one. */
    static String withoutRepeatedMark(String words) {
        return REPEATED.matcher(words)
                .results()
                .findFirst()
                .map(mark -> String.join("\n", withoutRepeatedMarks(List.of((mark.group(1) + words).split("\n"))))
                        .substring(1))
                .orElse(words);
    }

    /** The double mark whose quotation a text leaves open; empty where it leaves none. */
    private static String leftOpen(String text) {
        var open = "";
        for (var at = 0; at < text.length(); at++) {
            var mark = text.charAt(at);
            if (!open.isEmpty() && closing(open.charAt(0)).indexOf(mark) >= 0) {
                open = "";
            } else if (open.isEmpty() && DOUBLE.indexOf(mark) >= 0) {
                open = String.valueOf(mark);
            }
        }
        return open;
    }

    /** Whether all that stands from one place to another stands in quotation marks. */
    boolean hold(int start, int end) {
        return stretches.stream().anyMatch(one -> one.start() <= start && end <= one.end());
    }

    /** Whether any words are quoted between two places. */
    boolean anyBetween(int start, int end) {
        return stretches.stream().anyMatch(one -> one.start() < end && start < one.end());
    }

    /** Where the words end that a mark opens; at the mark itself, if they don't. */
    private int end(int open) {
        var mark = text.charAt(open);
        var closing = closing(mark);
        var isSingle = "'’‘‚`‛＇".indexOf(mark) >= 0;
        var end = open;
        for (var at = open + 1; at < text.length(); at++) {
            if (paragraphs.contains(at)) {
                if (isSingle || end > open) {
                    return end;
                }
                // A further paragraph of the same quotation begins with its mark once more.
                if (text.charAt(at) == mark) {
                    continue;
                }
                if (!isClosedFirst(at, mark, closing)) {
                    return at - 1;
                }
            }
            if (closing.indexOf(text.charAt(at)) >= 0 && closes(at)) {
                if (!isSingle || !mayBeApostrophe(at)) {
                    return at;
                }
                end = end == open ? at : end;
            } else if (isSingle && end > open && text.charAt(at) == mark && opens(at)) {
                return end;
            }
        }
        return isSingle || end > open ? end : text.length();
    }

    /** Whether a quotation that earlier paragraphs left open is closed before one opens. */
    private boolean isClosedFirst(int from, char mark, String closing) {
        for (var at = from; at < text.length(); at++) {
            if (text.charAt(at) == mark && opens(at)) {
                return false;
            }
            if (closing.indexOf(text.charAt(at)) >= 0 && closes(at)) {
                return true;
            }
        }
        return false;
    }

    /** After an s or the like, and before a word, ’ may stand for a genitive: the sides’ plan. */
    private boolean mayBeApostrophe(int at) {
        return "sSxXzZ".indexOf(text.charAt(at - 1)) >= 0
                && at + 1 < text.length()
                && text.charAt(at + 1) == ' '
                && isOfWord(at + 2);
    }

    private boolean opens(int at) {
        return switch (text.charAt(at)) {
            case '「', '『', '﹁', '﹃', '｢', '〝' -> true;
            case '“', '„', '‟', '«', '‹', '‘', '‚' ->
                at == 0 || !isOfWord(at - 1) && !isEnd(at - 1) || isOfWord(at + 1);
            default -> isAfterSpace(at) && at + 1 < text.length() && text.charAt(at + 1) != ' ';
        };
    }

    /** Whether a mark, or those that it follows, begin where no word ends: of two apostrophes that close, none opens. */
    private boolean isAfterSpace(int at) {
        var before = at - 1;
        while (before >= 0 && "\"'’".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || !isOfWord(before) && !isEnd(before);
    }

    private boolean closes(int at) {
        return "»«›‹」』﹂﹄｣〞〟”".indexOf(text.charAt(at)) >= 0 || text.charAt(at - 1) != ' ' && !isOfWord(at + 1);
    }

    private boolean isOfWord(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean isEnd(int at) {
        return ".,;:!?…)]%".indexOf(text.charAt(at)) >= 0;
    }

    private static String closing(char mark) {
        var all = new StringBuilder();
        for (var pairs : List.of(QuotationPairs.ALL, FURTHER)) {
            pairs.stream().filter(pair -> pair.charAt(0) == mark).forEach(pair -> all.append(pair, 1, pair.length()));
        }
        return all.toString();
    }
}
