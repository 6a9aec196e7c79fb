package parley.filter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.text.Excerpt;

/** What a reader searches for: words in any order, "a phrase", -without. */
public final class QueryText {

    /** The most characters that can be searched for. */
    public static final int LONGEST = 200;

    private static final String MARKS = "\"“”„‟«»＂";

    /**
     * One word or phrase.
     *
     * @param start of its text in the question
     * @param excluded whether it must not be found
     */
    public record Clause(String text, int start, boolean excluded) {}

    private final List<Clause> parts;

    private QueryText(List<Clause> parts) {
        this.parts = parts;
    }

    /** What is wrong with a question, for whoever asks it; empty where nothing is. */
    public static Optional<String> fault(String text) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            return Optional.of("This is longer than %d characters; search for fewer words.".formatted(LONGEST));
        }
        if (text.chars().filter(QueryText::isMark).count() % 2 != 0) {
            return Optional.of("A quotation mark stands alone; put one before and one after the phrase, or none.");
        }
        return Optional.empty();
    }

    /**
     * Reads a question, even one with a fault: its last mark then opens a phrase, its end is cut.
     */
    public static QueryText parse(String whole) {
        var text = Excerpt.start(whole, 2 * LONGEST);
        var parts = new ArrayList<Clause>();
        var at = 0;
        while (at < text.length()) {
            // A hyphen within a word, or behind a phrase, keeps nothing out.
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

    public List<Clause> parts() {
        return parts;
    }

    public Set<String> texts(boolean excluded) {
        var texts = new LinkedHashSet<String>();
        parts.stream().filter(part -> part.excluded() == excluded).forEach(part -> texts.add(part.text()));
        return texts;
    }

    private static boolean isMark(int letter) {
        return MARKS.indexOf(letter) >= 0;
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
