package parley.ingest.evidence;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    /** What an editor remarks on the words before, which stands for none of the source's. */
    private static final Pattern REMARK = Pattern.compile("\\[(?i:sic)?[!?]*]");

    private static final Pattern GAP = Pattern.compile(OMISSION.pattern() + "|\\[[^\\[\\]]*]");

    /** As many words as brackets may replace. */
    private static final Pattern REPLACED = Pattern.compile("\\s*(\\S+\\s+){0,9}(\\S+)?\\s*");

    private static final Pattern REST_OF_WORD = Pattern.compile("[\\p{L}\\p{M}’'\"]*");

    /** A letter that an editor made a capital, or a small one. */
    private static final Pattern OTHER_CASE = Pattern.compile("(?<!\\p{L})\\[(\\p{L})](?=\\p{L})");

    private static final String JOINTS = Marked.MARK + "-\u2010\u2011";
    private static final String DIGIT_JOINTS = ".,:/·٫٬–−";
    private static final String SIGNS = "-−+±";

    private enum Gap {
        OMISSION,
        NOTHING,
        WORDS,
        LETTERS
    }

    /** Words to be found, and what may stand before them. */
    private record Piece(Gap before, String text) {}

    private final Marked words;

    Quotation(String words) {
        this.words = Marked.of(QuotedStretches.withoutRepeatedMark(words));
    }

    Marked words() {
        return words;
    }

    /** Whether anything is left out of the words, or put in their place. */
    boolean isEdited() {
        return GAP.matcher(words.plain()).find();
    }

    /**
     * Where the words stand in a text.
     *
     * @param part whether those from one place to another are where they should be
     */
    Optional<Alignment> in(Marked text, int start, int end, BiPredicate<Integer, Integer> part) {
        return in(text.plain(), words.plain(), start, end, part)
                .or(() -> in(
                        text.commasOutside(),
                        words.commasOutside(),
                        start,
                        end,
                        (from, to) -> part.test(from, text.endBeforeMoved(to))));
    }

    private static Optional<Alignment> in(
            String text, String words, int start, int end, BiPredicate<Integer, Integer> part) {
        var within = text.substring(0, end);
        return Stream.of(
                        List.of(new Piece(Gap.OMISSION, words)),
                        pieces(OTHER_CASE.matcher(words).replaceAll("$1")),
                        pieces(OTHER_CASE.matcher(words).replaceAll(letter -> otherCase(letter.group(1)))))
                .filter(pieces -> !pieces.isEmpty())
                .flatMap(pieces -> find(within, start, pieces, 0, part).stream())
                .findFirst();
    }

    private static String otherCase(String letter) {
        var small = letter.toLowerCase(Locale.ROOT);
        return small.equals(letter) ? letter.toUpperCase(Locale.ROOT) : small;
    }

    /** Finds the pieces from one on, each after the one before. */
    private static Optional<Alignment> find(
            String text, int from, List<Piece> pieces, int number, BiPredicate<Integer, Integer> part) {
        var piece = pieces.get(number);
        for (var at = text.indexOf(piece.text(), from); at >= 0; at = text.indexOf(piece.text(), at + 1)) {
            if (number > 0 && !fits(piece.before(), text.substring(from, at))) {
                if (piece.before() == Gap.LETTERS) {
                    return Optional.empty();
                }
                continue;
            }
            var end = at + piece.text().length();
            var joinsNext = number + 1 < pieces.size() && pieces.get(number + 1).before() == Gap.LETTERS;
            if ((piece.before() == Gap.LETTERS || !isWithinWord(text, at))
                    && (joinsNext || !isWithinWord(text, end))
                    && part.test(at, end)) {
                var rest = number + 1 == pieces.size()
                        ? Optional.of(new Alignment(end, end))
                        : find(text, end, pieces, number + 1, part);
                if (rest.isPresent()) {
                    return Optional.of(new Alignment(at, rest.get().end()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Gap gap, String between) {
        return switch (gap) {
            case OMISSION -> true;
            case NOTHING -> between.isBlank();
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
                    : REMARK.matcher(gaps.group()).matches()
                            ? Gap.NOTHING
                            : isLetter(words, gaps.start() - 1) || isLetter(words, gaps.end())
                                    ? Gap.LETTERS
                                    : Gap.WORDS;
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

    /** Whether a place lies in a word or a number: “can” is not “can’t”, nor “negotiable” “non-negotiable”, nor “5” “1.5”. */
    static boolean isWithinWord(String text, int at) {
        return at > 0
                && at < text.length()
                && (isOfWord(text.codePointBefore(at)) && isOfWord(text.codePointAt(at))
                        || isJoint(text, at)
                        || isJoint(text, at - 1));
    }

    /** Whether a sign joins the letters or digits around it to one word, or is the sign of a number. */
    private static boolean isJoint(String text, int at) {
        if (at < 1 || at + 1 >= text.length()) {
            return false;
        }
        var sign = text.charAt(at);
        var before = text.codePointBefore(at);
        var after = text.codePointAt(at + 1);
        return isOfWord(before) && isOfWord(after) && JOINTS.indexOf(sign) >= 0
                || Character.isDigit(before) && Character.isDigit(after) && DIGIT_JOINTS.indexOf(sign) >= 0
                || Character.isDigit(after) && !isOfWord(before) && SIGNS.indexOf(sign) >= 0;
    }

    private static boolean isOfWord(int letter) {
        return Character.isDigit(letter)
                || (Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK)
                        && !JOINED.contains(UnicodeScript.of(letter));
    }
}
