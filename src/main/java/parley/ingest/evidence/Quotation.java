package parley.ingest.evidence;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that the record quotes, as they are searched for: letter for letter, and not in the middle of a word, but for what editors
 * mark. […] and … stand for words left out, and [words] in brackets for others, for none, or for part of a word.
 */
final class Quotation {

    /** Scripts whose words have no spaces between them, or are joined to articles and endings. */
    private static final Set<UnicodeScript> JOINED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW,
            UnicodeScript.SYRIAC);

    private static final Pattern OMISSION = Pattern.compile("\\s*(\\[…]|\\(…\\)|<…>|…)\\s*");
    private static final Pattern GAP = Pattern.compile(OMISSION.pattern() + "|\\[[^\\[\\]]*]");

    /** As many words as brackets may replace. */
    private static final Pattern REPLACED = Pattern.compile("\\s*(\\S+\\s+){0,9}(\\S+)?\\s*");

    private static final Pattern REST_OF_WORD = Pattern.compile("[\\p{L}\\p{M}’'\"]*");

    /** A letter that an editor made a capital, or a small one. */
    private static final Pattern OTHER_CASE = Pattern.compile("(?<!\\p{L})\\[(\\p{L})](?=\\p{L})");

    private enum Gap {
        OMISSION,
        WORDS,
        LETTERS
    }

    /** Words to be found, and what may stand before them. */
    private record Piece(Gap before, String text) {}

    private final Marked words;

    Quotation(String words) {
        this.words = Marked.of(words);
    }

    Marked words() {
        return words;
    }

    /**
     * Whether the words stand in a text.
     *
     * @param part whether those from one place to another are where they should be
     */
    boolean isIn(Marked text, int start, int end, BiPredicate<Integer, Integer> part) {
        return isIn(text.plain(), words.plain(), start, end, part)
                || isIn(text.commasOutside(), words.commasOutside(), start, end, part);
    }

    private static boolean isIn(String text, String words, int start, int end, BiPredicate<Integer, Integer> part) {
        var within = text.substring(0, end);
        return Stream.of(
                        List.of(new Piece(Gap.OMISSION, words)),
                        pieces(OTHER_CASE.matcher(words).replaceAll("$1")),
                        pieces(OTHER_CASE.matcher(words).replaceAll(letter -> otherCase(letter.group(1)))))
                .anyMatch(pieces -> !pieces.isEmpty() && find(within, start, pieces, 0, part));
    }

    private static String otherCase(String letter) {
        var small = letter.toLowerCase(Locale.ROOT);
        return small.equals(letter) ? letter.toUpperCase(Locale.ROOT) : small;
    }

    /** Finds the pieces from one on, each after the one before. */
    private static boolean find(
            String text, int from, List<Piece> pieces, int number, BiPredicate<Integer, Integer> part) {
        if (number == pieces.size()) {
            return true;
        }
        var piece = pieces.get(number);
        for (var at = text.indexOf(piece.text(), from); at >= 0; at = text.indexOf(piece.text(), at + 1)) {
            if (number > 0 && !fits(piece.before(), text.substring(from, at))) {
                if (piece.before() == Gap.LETTERS) {
                    return false;
                }
                continue;
            }
            var end = at + piece.text().length();
            var joinsNext = number + 1 < pieces.size() && pieces.get(number + 1).before() == Gap.LETTERS;
            if ((piece.before() == Gap.LETTERS || !isWithinWord(text, at))
                    && (joinsNext || !isWithinWord(text, end))
                    && part.test(at, end)
                    && find(text, end, pieces, number + 1, part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Gap gap, String between) {
        return switch (gap) {
            case OMISSION -> true;
            case WORDS -> REPLACED.matcher(between).matches();
            case LETTERS -> REST_OF_WORD.matcher(between).matches();
        };
    }

    private static List<Piece> pieces(String words) {
        var pieces = new ArrayList<Piece>();
        var gap = Gap.OMISSION;
        var start = 0;
        var gaps = GAP.matcher(words);
        while (gaps.find()) {
            add(pieces, gap, words.substring(start, gaps.start()));
            gap = OMISSION.matcher(gaps.group()).matches()
                    ? Gap.OMISSION
                    : isLetter(words, gaps.start() - 1) || isLetter(words, gaps.end()) ? Gap.LETTERS : Gap.WORDS;
            start = gaps.end();
        }
        add(pieces, gap, words.substring(start));
        return pieces;
    }

    private static void add(List<Piece> pieces, Gap gap, String text) {
        var stripped = gap == Gap.LETTERS ? text.stripTrailing() : text.strip();
        if (!stripped.isEmpty()) {
            pieces.add(new Piece(gap, stripped));
        }
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    static boolean isWithinWord(String text, int at) {
        return at > 0 && at < text.length() && isOfWord(text.codePointBefore(at)) && isOfWord(text.codePointAt(at));
    }

    private static boolean isOfWord(int letter) {
        return Character.isDigit(letter)
                || (Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK)
                        && !JOINED.contains(UnicodeScript.of(letter));
    }
}
