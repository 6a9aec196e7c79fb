package parley.search.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word of a text, and where it stands in it.
 *
 * @param text as it is written; of initials without spaces and the last point
 * @param step how far it stands from the one before: usually 1; a whole stands where its first part does
 */
record Word(String text, int start, int end, Kind kind, int step) {

    /** What holds the letters of a word together. */
    enum Kind {
        PLAIN,
        /** Letters with points: U.N., V. V. */
        INITIALS,
        /** A whole whose parts are words, too: cease-fire. */
        HYPHENATED,
        /** A whole whose parts nothing visible joins: 100 000, Persian with a zero-width non-joiner. */
        JOINED,
        /** Of a question: two words that may have an apostrophe between them: O Neill. */
        ELIDED
    }

    Word(String text, int start, int end) {
        this(text, start, end, Kind.PLAIN, 1);
    }

    boolean initials() {
        return kind == Kind.INITIALS;
    }

    boolean isWhole() {
        return step == 0;
    }

    /** What stands before an apostrophe as a word of its own, in French and Italian; any one letter does, too. */
    private static final Set<String> ELIDED = Set.of(
            "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "all", "dall", "dell", "nell", "sull", "quell", "un", "al",
            "el");

    private static final Pattern POSSESSIVE = Pattern.compile("(\\p{IsLatin}{2,})'[sS]");
    private static final Pattern POSSIBLY_ELIDED = Pattern.compile("\\p{IsLatin}{2,}");
    private static final Pattern ELISION = Pattern.compile("(\\p{IsLatin}{1,6})'(\\p{IsLatin}{2,}.*)");

    /** As it is compared: without case, accents and apostrophes. */
    String folded() {
        if (kind == Kind.ELIDED) {
            return elided(text.indexOf(' '));
        }
        var folded = Folding.of(text);
        return initials() && isInCapitals() ? folded.replace(".", "") : folded;
    }

    /** Its two parts as they are compared, with the apostrophe between them that no other term has. */
    private String elided(int at) {
        return Folding.of(text.substring(0, at)) + "'" + Folding.of(text.substring(at + 1));
    }

    /** The term by which a word with an apostrophe is found without it: o'neill; empty where it has none. */
    Optional<String> elided() {
        return parts().isEmpty() ? Optional.empty() : Optional.of(String.join("'", folded(parts())));
    }

    private static List<String> folded(List<String> parts) {
        return parts.stream().map(Folding::of).toList();
    }

    /** This word and the next as one with an apostrophe, if they can be one. */
    Optional<Word> elidedWith(Word next) {
        return isElided(Folding.of(text)) && POSSIBLY_ELIDED.matcher(next.text).matches()
                ? Optional.of(new Word(text + " " + next.text, start, next.end, Kind.ELIDED, step))
                : Optional.empty();
    }

    private static boolean isElided(String before) {
        return before.length() == 1 && Character.isLetter(before.charAt(0)) || ELIDED.contains(before);
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
        return isElided(Folding.of(elision.group(1))) ? List.of(elision.group(1), elision.group(2)) : List.of();
    }
}
