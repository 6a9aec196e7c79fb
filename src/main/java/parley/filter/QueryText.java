package parley.filter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.text.Excerpt;

/**
 * What a reader searches for: words in any order, "a phrase", -without.
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
     */
    public record Clause(String text, int start, boolean excluded) {}

    /** What is wrong with a query, for the reader; empty where nothing is. */
    public static Optional<String> fault(String text) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            return Optional.of("This is longer than %d characters; search for fewer words.".formatted(LONGEST));
        }
        if (text.chars().filter(QueryText::isMark).count() % 2 != 0) {
            return Optional.of("A quotation mark stands alone; put one before and one after the phrase, or none.");
        }
        return Optional.empty();
    }

    /** Reads a query, even one with a fault: a last mark then opens a phrase, what is too long is cut. */
    public static QueryText parse(String whole) {
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
            var phrase = isMark(text.charAt(at));
            var start = phrase ? ++at : at;
            while (at < text.length() && !isMark(text.charAt(at)) && (phrase || !isSpace(text.charAt(at)))) {
                at++;
            }
            parts.add(new Clause(text.substring(start, at), start, excluded));
            if (phrase) {
                at++;
            }
        }
        return new QueryText(parts);
    }

    /** The texts of the parts that are excluded, or of those that are not, each once. */
    public Set<String> texts(boolean excluded) {
        return parts.stream()
                .filter(part -> part.excluded() == excluded)
                .map(Clause::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isMark(int letter) {
        return MARKS.indexOf(letter) >= 0;
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
