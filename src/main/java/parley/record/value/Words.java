package parley.record.value;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.text.Characters;
import parley.text.FaultyTextException;

/**
 * The words of a statement, and whose they are (W1): what stands in quotation marks is what the
 * source puts in quotation marks, letter for letter; the rest is paraphrase. Any pair of the world's
 * quotation marks will do (W2), and stays as it is written.
 *
 * @param text the whole, with its quotation marks, as the record holds it
 * @param runs the same in order; never empty
 */
public record Words(String text, List<Run> runs) {

    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{Z}\\p{Cc}\\p{Cf}]*");

    /**
     * A stretch of words that are all quoted or all paraphrase.
     *
     * @param text without the quotation marks around it, with its spaces
     * @param open the mark before it; empty for paraphrase
     * @param close the mark after it; empty for paraphrase
     */
    public record Run(String text, String open, String close) {

        /** Whether they are quoted. */
        public boolean isQuoted() {
            return !open.isEmpty();
        }

        /** The words as they stand in the text, with their marks. */
        public String marked() {
            return open + text + close;
        }
    }

    /**
     * Reads words.
     *
     * @throws FaultyTextException with a message for the editor, where a mark has no partner or
     *     can't tell where quoted words begin
     */
    public static Words parse(String text) {
        var runs = QuotationMarks.runs(text);
        if (Characters.isBlank(text)) {
            throw new FaultyTextException("there are no words; write what was said", 0);
        }
        return new Words(text, runs);
    }

    /**
     * How much of them is quoted (W3). Punctuation outside the marks is nobody's words: “A”, “A.”
     * […] “B.” and several quoted paragraphs are quotes, “A,” he said, “b.” is a partial quote.
     */
    public StatementKind kind() {
        if (runs.stream().noneMatch(Run::isQuoted)) {
            return StatementKind.PARAPHRASE;
        }
        return runs.stream()
                        .allMatch(run -> run.isQuoted()
                                || PUNCTUATION.matcher(run.text()).matches())
                ? StatementKind.QUOTE
                : StatementKind.PARTIAL_QUOTE;
    }

    /** What they quote, in order. */
    public List<Run> quotes() {
        return runs.stream().filter(Run::isQuoted).toList();
    }

    /**
     * Whether a report's wording carries all that they quote (W4): each quoted run, letter for letter
     * and not in the middle of a word, within one that the wording quotes. Letters that are composed
     * in another way (NFC) and other white space make no difference.
     */
    public boolean areCarriedBy(Words wording) {
        return quotes().stream()
                .allMatch(run ->
                        wording.quotes().stream().anyMatch(quoted -> contains(normal(quoted.text), normal(run.text))));
    }

    /**
     * What a wording quotes that these words do not; a capital or a punctuation mark at either end makes no difference.
     */
    public List<Run> lacking(Words wording) {
        return wording.quotes().stream()
                .filter(run -> quotes().stream().noneMatch(own -> contains(plain(own.text), plain(run.text))))
                .toList();
    }

    /** The lines that the source prints (W7), without the white space around each; empty between stanzas. */
    public List<String> lines() {
        return lines(text).toList();
    }

    /** The words in one line, as a citation has them (W7). */
    public String inOneLine() {
        return inOneLine(text);
    }

    /** Any text in one line. */
    public static String inOneLine(String text) {
        return lines(text).filter(line -> !line.isEmpty()).collect(Collectors.joining(" / "));
    }

    private static Stream<String> lines(String text) {
        return text.strip().lines().map(String::strip);
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Z}\\s]+", " ")
                .strip();
    }

    private static String plain(String text) {
        return normal(text).toLowerCase(Locale.ROOT).replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", "");
    }

    private static boolean contains(String text, String part) {
        for (var at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            if (!isWithinWord(text, at) && !isWithinWord(text, at + part.length())) {
                return true;
            }
        }
        return false;
    }

    /** Scripts without upper and lower case may write words without spaces, or articles joined to them. */
    private static boolean isWithinWord(String text, int at) {
        return at > 0 && at < text.length() && isCased(text.codePointBefore(at)) && isCased(text.codePointAt(at));
    }

    private static boolean isCased(int letter) {
        return Character.isLowerCase(letter) || Character.isUpperCase(letter);
    }
}
