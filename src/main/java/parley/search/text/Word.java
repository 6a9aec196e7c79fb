package parley.search.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word of a text, and where it stands in it.
 *
 * @param text as it is written; of initials without spaces and the last point
 * @param initials whether it is letters with points: U.N., V. V.
 */
record Word(String text, int start, int end, boolean initials) {

    /** What stands before an apostrophe as a word of its own, in French and Italian; any one letter does, too. */
    private static final Set<String> ELIDED = Set.of(
            "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "all", "dall", "dell", "nell", "sull", "quell", "un", "al",
            "el");

    private static final Pattern POSSESSIVE = Pattern.compile("(\\p{IsLatin}{2,})'[sS]");
    private static final Pattern ELISION = Pattern.compile("(\\p{IsLatin}{1,6})'(\\p{IsLatin}{2,}.*)");

    /** As it is compared: without case, accents and apostrophes. */
    String folded() {
        var folded = Folding.of(text);
        return initials && isInCapitals() ? folded.replace(".", "") : folded;
    }

    /** Whether it is in capitals, two or more: then case counts. */
    boolean isInCapitals() {
        var letters = text.codePoints().filter(Character::isLetter).toArray();
        var capitals = 0;
        for (var letter : letters) {
            if (!Character.isUpperCase(letter)) {
                return false;
            }
            capitals++;
        }
        return capitals > 1;
    }

    /** It as a term that only words in capitals have. */
    String capitals() {
        return Folding.capitals(folded());
    }

    /** Without the ending of the English possessive. */
    String base() {
        var possessive = POSSESSIVE.matcher(Folding.apostrophes(text));
        return possessive.matches() ? possessive.group(1) : text;
    }

    /** What stands before and after its apostrophe, where each is a word: O, Neill; d, Ivoire. Else empty. */
    List<String> parts() {
        var elision = ELISION.matcher(Folding.apostrophes(text));
        if (!elision.matches()) {
            return List.of();
        }
        var before = Folding.of(elision.group(1));
        return before.length() == 1 || ELIDED.contains(before) ? List.of(before, elision.group(2)) : List.of();
    }
}
