package parley.ingest.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sentence of an article, in which each quotation counts as one word.
 *
 * @param paragraph the first is 0
 * @param isHeading whether it stands alone, short and without a full stop
 */
record Sentence(int paragraph, List<Token> tokens, String text, boolean isHeading) {

    private static final Set<String> LINKS = Set.of("of", "for", "at", "from", "in", "with", "to", "on", "near");

    /** All of it, as printed. */
    String words() {
        return text(0, size());
    }

    int size() {
        return tokens.size();
    }

    /** The word at a place in lower case; empty where there is none. */
    String lower(int at) {
        return at >= 0 && at < size() ? tokens.get(at).lower() : "";
    }

    boolean is(int at, String... words) {
        return at >= 0
                && at < size()
                && List.of(words).contains(lower(at))
                && !tokens.get(at).isQuotation();
    }

    boolean isWord(int at) {
        return at >= 0 && at < size() && tokens.get(at).isWord();
    }

    boolean isCapitalised(int at) {
        return isWord(at) && tokens.get(at).isCapitalised();
    }

    boolean isQuotation(int at) {
        return at >= 0 && at < size() && tokens.get(at).isQuotation();
    }

    QuotedPassage quotation(int at) {
        return tokens.get(at).quotation().orElseThrow();
    }

    /** Whether any word from one place up to another, in lower case, is of a kind. */
    boolean any(int from, int to, Predicate<String> kind) {
        return IntStream.range(from, to).mapToObj(this::lower).anyMatch(kind);
    }

    /** Where the names of the sentence end. */
    Stream<Integer> names() {
        return IntStream.range(0, size()).filter(this::endsName).boxed();
    }

    /** Where the quotations of the sentence stand among its words. */
    List<Integer> quotations() {
        return IntStream.range(0, size()).filter(this::isQuotation).boxed().toList();
    }

    /** The words from one place up to another, as printed. */
    String text(int from, int to) {
        return from >= to
                ? ""
                : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Whether a word alone can mean somebody: another said. */
    boolean isSome(int at) {
        return is(
                at, "another", "one", "some", "many", "several", "others", "few", "both", "two", "three", "most",
                "none");
    }

    /** Where the capitalised name that ends with a word begins; behind the word if it is none. */
    int nameStart(int end) {
        var start = end + 1;
        while (start > 0 && (isName(start - 1) || start <= end && isParticle(start - 1) && isName(start - 2))) {
            start--;
        }
        return start;
    }

    /** Whether it may stand within a name: von, de. */
    boolean isParticle(int at) {
        return English.PARTICLES.contains(lower(at)) && isWord(at);
    }

    /** Whether a word may be of a proper name. */
    boolean isName(int at) {
        if (!isCapitalised(at)) {
            return false;
        }
        var word = lower(at);
        if (at == 0 && English.verb(word).isPresent() && !isCapitalised(at + 1)) {
            return false;
        }
        // A capital within a sentence: Per Dahl, Will Reed.
        if (at > 0
                && !isQuotation(at - 1)
                && !is(at - 1, ":")
                && isCapitalised(at + 1)
                && !English.isDay(word)
                && !English.PRONOUNS.contains(word)
                && !is(at, "a", "an")) {
            return true;
        }
        return !English.isFunctionWord(word) && !(English.MONTHS.contains(word) && !isCapitalised(at + 1))
                || tokens.get(at).text().matches("\\p{Lu}\\.");
    }

    /** Whether a proper name ends with a word; one before a role is none of its own: Opposition leader. */
    boolean endsName(int at) {
        return isName(at) && !isName(at + 1) && !English.isRole(lower(at + 1));
    }

    boolean isGenitive(int at) {
        return lower(at).matches("'s|'");
    }

    /** Whether it may join two nouns: of, for. */
    boolean isLink(int at) {
        return LINKS.contains(lower(at));
    }

    /** Whether it is a number, and no time of day. */
    boolean isNumber(int at) {
        return lower(at).matches("\\d+") && !is(at - 1, ":");
    }

    /** Whether a word may be a noun or adjective. */
    boolean isNominal(int at) {
        if (isGenitive(at)) {
            return at > 0 && isWord(at - 1);
        }
        if (!isWord(at)) {
            return false;
        }
        var word = lower(at);
        if (isName(at)) {
            return true;
        }
        return !English.isFunctionWord(word)
                && !word.matches("\\d.*")
                && !(English.verb(word).isPresent() && !isNoun(at));
    }

    /** Whether a form of a reporting verb is a noun or adjective here: the report, a said. */
    boolean isNoun(int at) {
        return English.NOUNS.contains(lower(at)) && !isCapitalised(at);
    }

    boolean isDeterminer(int at) {
        return English.DETERMINERS.contains(lower(at));
    }

    /**
     * A word, a punctuation mark or a whole quotation in a paragraph.
     *
     * @param text as printed; a quotation with its marks
     */
    record Token(String text, int start, int end, Optional<QuotedPassage> quotation) {

        boolean isQuotation() {
            return quotation.isPresent();
        }

        boolean isWord() {
            return !isQuotation() && Character.isLetterOrDigit(text.codePointAt(0));
        }

        boolean isCapitalised() {
            return isWord() && Character.isUpperCase(text.codePointAt(0));
        }

        /** Lower case, with straight apostrophes; empty for a quotation. */
        String lower() {
            return isQuotation() ? "" : text.toLowerCase(Locale.ROOT).replace('’', '\'');
        }
    }
}
