package parley.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.ingest.draft.Sentence.Token;

/** Splits paragraphs into sentences, and these into words. */
final class SentenceSplitter {

    private static final Pattern WORD = Pattern.compile("(?:\\p{Lu}\\.){2,}|\\p{Lu}\\.(?=\\s?\\p{Lu})|"
            + "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:(?:['’ʼ‘&-]|[.,](?=\\p{N}))[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*|"
            + "\\.{2,}|--+|\\S");

    private static final Pattern GENITIVE = Pattern.compile("(.+)(['’]s)", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_HEADING = 16;

    /** How far from a question in quotation marks its speaker may stand: “Why?” the minister of Coast asked. */
    private static final int LONGEST_TAIL = 10;

    private SentenceSplitter() {}

    /** The sentences of a paragraph. */
    static List<Sentence> split(int paragraph, String text, List<QuotedPassage> quotations) {
        var tokens = tokens(paragraph, text, quotations);
        var sentences = new ArrayList<Sentence>();
        var start = 0;
        for (var at = 0; at < tokens.size(); at++) {
            if (at + 1 == tokens.size() || ends(tokens, at)) {
                var own = List.copyOf(tokens.subList(start, at + 1));
                var isHeading = own.size() == tokens.size() && own.size() <= LONGEST_HEADING && !isStop(tokens.get(at));
                sentences.add(new Sentence(paragraph, own, text, isHeading));
                start = at + 1;
            }
        }
        return sentences;
    }

    private static List<Token> tokens(int paragraph, String text, List<QuotedPassage> quotations) {
        var tokens = new ArrayList<Token>();
        var at = 0;
        for (var quotation : quotations) {
            for (var part : quotation.parts()) {
                if (part.paragraph() == paragraph) {
                    addWords(text, at, part.start(), tokens);
                    tokens.add(new Token(
                            text.substring(part.start(), part.end()),
                            part.start(),
                            part.end(),
                            Optional.of(quotation)));
                    at = part.end();
                }
            }
        }
        addWords(text, at, text.length(), tokens);
        return tokens;
    }

    private static void addWords(String text, int from, int to, List<Token> tokens) {
        var words = WORD.matcher(text).region(from, to);
        while (words.find()) {
            var start = words.start();
            var word = words.group();
            var end = words.end();
            if (end < to
                    && text.charAt(end) == '.'
                    && English.ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT) + ".")) {
                words.region(end + 1, to);
                tokens.add(word(text, start, end + 1));
                continue;
            }
            var genitive = GENITIVE.matcher(word);
            if (genitive.matches()) {
                tokens.add(word(text, start, start + genitive.end(1)));
                start += genitive.end(1);
            }
            tokens.add(word(text, start, end));
        }
    }

    private static Token word(String text, int start, int end) {
        return new Token(text.substring(start, end), start, end, Optional.empty());
    }

    private static boolean isStop(Token token) {
        return token.isQuotation()
                ? token.quotation().orElseThrow().last().text().matches("(?s).*[.?!…]")
                : token.text().matches("[.?!:…]");
    }

    private static boolean ends(List<Token> tokens, int at) {
        var token = tokens.get(at);
        var next = tokens.get(at + 1);
        if (token.isQuotation()) {
            var words = token.quotation().orElseThrow().last().text();
            if (!isStop(token) || !next.isQuotation() && !next.isCapitalised()) {
                return false;
            }
            return next.isQuotation() || words.endsWith(".") && !words.endsWith("..") || !isTail(tokens, at + 1);
        }
        if (token.text().matches("\\.|\\?|!|\\.{3,}|…")) {
            return !List.of(")", "]").contains(next.text())
                    && (next.isQuotation()
                            || !next.isWord()
                            || !Character.isLowerCase(next.text().codePointAt(0)));
        }
        // An abbreviation may end a sentence, too.
        return token.text().matches("(?:\\p{Lu}\\.){2,}|(?i:etc|inc|corp|co|ltd|[ap]\\.m)\\.")
                && next.isCapitalised()
                && English.SENTENCE_STARTERS.contains(next.lower());
    }

    /** Whether what follows a question or an exclamation says who spoke: “Never!” Kuleba said. */
    private static boolean isTail(List<Token> tokens, int from) {
        for (var at = from; at < Math.min(tokens.size(), from + LONGEST_TAIL); at++) {
            var token = tokens.get(at);
            if (token.isQuotation() || token.text().matches("[.?!:;]")) {
                return false;
            }
            if (English.verb(token.lower()).isPresent()) {
                return at + 1 == tokens.size()
                        || !List.of("that", "there", "it", "the", "he", "she", "they", "his", "her", "a", "an")
                                .contains(tokens.get(at + 1).lower());
            }
        }
        return false;
    }
}
