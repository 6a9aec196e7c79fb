package parley.filter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.text.Excerpt;

/**
 * What a reader searches for: words in any order, "an exact phrase", -without, by:someone.
 *
 * @param parts in the order in which they stand
 */
public record QueryText(List<Clause> parts) {

    /** The most characters that can be searched for. */
    public static final int LONGEST = 200;

    private static final String MARKS = "\"“”„‟«»＂「」『』";

    /**
     * One word or phrase.
     *
     * @param start where its text stands in the query
     * @param excluded whether entries with it are left out
     * @param quoted whether it stands in quotation marks, and so is meant as it is written
     * @param scope where it is searched for
     */
    public record Clause(String text, int start, boolean excluded, boolean quoted, Scope scope) {}

    /** What is wrong with a query, for the reader; empty where nothing is. */
    public static Optional<String> fault(String text) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            return Optional.of("This is longer than %d characters; search for fewer words.".formatted(LONGEST));
        }
        var marks = 0;
        for (var at = 0; at < text.length(); at++) {
            marks += isMark(text, at) ? 1 : 0;
        }
        if (marks % 2 != 0) {
            return Optional.of("A quotation mark stands alone; put one before and one after the phrase, or none.");
        }
        return Optional.empty();
    }

    /** Reads a query whose words are searched for in what was said, unless it says otherwise. */
    public static QueryText parse(String whole) {
        return parse(whole, Scope.WORDS);
    }

    /**
     * Reads a query, even one with a fault: a last mark then opens a phrase, what is too long is cut.
     *
     * @param usual where words are searched for that do not say it
     */
    public static QueryText parse(String whole, Scope usual) {
        var text = Excerpt.start(whole, 2 * LONGEST);
        var parts = new ArrayList<Clause>();
        var at = 0;
        while (at < text.length()) {
            // A hyphen within a word, or behind a phrase, excludes nothing.
            var apart = at == 0;
            var excluded = false;
            while (at < text.length() && (isSpace(text.charAt(at)) || text.charAt(at) == '-')) {
                apart = apart || isSpace(text.charAt(at));
                excluded = apart && text.charAt(at) == '-';
                at++;
            }
            if (at == text.length()) {
                break;
            }
            var scope = scope(text, at);
            at += scope.map(named -> named.text().length() + 1).orElse(0);
            var quoted = isMark(text, at);
            var start = quoted ? ++at : at;
            while (at < text.length() && !isMark(text, at) && (quoted || !isSpace(text.charAt(at)))) {
                at++;
            }
            parts.add(new Clause(text.substring(start, at), start, excluded, quoted, scope.orElse(usual)));
            if (quoted) {
                at++;
            }
        }
        return new QueryText(parts);
    }

    /** The scope that is named before a word or a phrase, without a space between them. */
    private static Optional<Scope> scope(String text, int at) {
        var colon = text.indexOf(':', at);
        return colon < 0 || colon + 1 == text.length() || isSpace(text.charAt(colon + 1))
                ? Optional.empty()
                : Scope.of(text.substring(at, colon));
    }

    /** The texts of the parts that are excluded, or of those that are not, each once. */
    public Set<String> texts(boolean excluded) {
        return parts.stream()
                .filter(part -> part.excluded() == excluded)
                .map(Clause::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Within a Hebrew abbreviation a quotation mark is a letter. */
    private static boolean isMark(String text, int at) {
        return at < text.length()
                && MARKS.indexOf(text.charAt(at)) >= 0
                && !(at > 0 && isHebrew(text, at - 1) && at + 1 < text.length() && isHebrew(text, at + 1));
    }

    private static boolean isHebrew(String text, int at) {
        var letter = text.charAt(at);
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) == Character.UnicodeScript.HEBREW;
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
