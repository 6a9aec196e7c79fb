package parley.ingest.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.internal.hppc.LongArrayList;
import org.apache.lucene.internal.hppc.LongIntHashMap;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.format.RecordContent.Statement;
import parley.ingest.yaml.LocatedText;
import parley.ingest.yaml.Position;
import parley.record.value.Words;
import parley.text.Excerpt;
import parley.text.FaultyTextException;

/**
 * Finds quoted sentences that stand in statements of two sources, letter for letter or but for one word. Capitals,
 * punctuation and marks of quotation make no difference.
 *
 * <p>Two sentences are alike but for one word if they are the same after one word is taken out of one or both. So each
 * sentence is kept as hashes, one for each way to leave a word out: a lookup for each word finds its like, however many
 * there are.
 */
final class RepeatedWords {

    /** Shorter sentences (“We are ready for talks”) are said again and again. */
    static final int FEWEST_WORDS = 6;

    /** Of sentences of scripts that write no spaces, whose words count by letters. */
    static final int FEWEST_LETTERS = 12;

    /** Of further statements with one sentence as many are told, the rest is counted. */
    private static final int MOST_TOLD = 3;

    private static final String UNSPACED = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}";

    private static final Pattern WORD = Pattern.compile("[%s]|[\\p{L}\\p{M}\\p{N}&&[^%1$s]]+".formatted(UNSPACED));

    private static final Pattern LETTER = Pattern.compile("[%s]".formatted(UNSPACED));

    private static final Pattern OMISSION = Pattern.compile("\\[…]|(?<=\\s)…(?=\\s)");

    private static final Pattern BRACKET = Pattern.compile("[\\[\\]]");

    private static final long BASE = 0x9e3779b97f4a7c15L;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])[\\p{Pf}\\p{Pe}]*\\s+|[。！？؟।]");

    /** The first statement with a sentence, and how many others have it. */
    private static final class Sentence {
        private final LocatedText statement;
        private final long words;
        private int others;

        private Sentence(LocatedText statement, long words) {
            this.statement = statement;
            this.words = words;
        }
    }

    private final BiConsumer<Position, Supplier<String>> warnings;
    private final List<Sentence> sentences = new ArrayList<>();
    private final LongIntHashMap byHash = new LongIntHashMap();

    RepeatedWords(BiConsumer<Position, Supplier<String>> warnings) {
        this.warnings = warnings;
    }

    void add(Source source) {
        for (var statement : source.statements()) {
            for (var run : quotes(statement)) {
                // One warning is enough for one statement.
                if (SENTENCE_END
                        .splitAsStream(withoutMarks(run.text()))
                        .anyMatch(sentence -> isRepeated(sentence, statement))) {
                    break;
                }
            }
        }
    }

    /** Words as they were before an editor left some out, or put some or a capital in brackets. */
    private static String withoutMarks(String text) {
        return text.indexOf('…') < 0 && text.indexOf('[') < 0
                ? text
                : BRACKET.matcher(OMISSION.matcher(text).replaceAll(" ")).replaceAll("");
    }

    private static List<Words.Run> quotes(Statement statement) {
        try {
            return Words.parse(statement.words()).quotes();
        } catch (FaultyTextException told) {
            return List.of();
        }
    }

    private boolean isRepeated(String sentence, Statement statement) {
        var hashes = hashes(sentence);
        for (var hash : hashes) {
            var like = byHash.getOrDefault(hash, -1);
            if (like >= 0 && !isOfOneFile(sentences.get(like), statement)) {
                tell(sentences.get(like), statement, sentence, hashes[0]);
                return true;
            }
        }
        if (hashes.length > 0) {
            sentences.add(new Sentence(statement.id(), hashes[0]));
            for (var hash : hashes) {
                byHash.putIfAbsent(hash, sentences.size() - 1);
            }
        }
        return false;
    }

    private static boolean isOfOneFile(Sentence first, Statement statement) {
        return first.statement.place().file().equals(statement.id().place().file());
    }

    private void tell(Sentence first, Statement statement, String sentence, long words) {
        if (++first.others > MOST_TOLD) {
            return;
        }
        var like = first.words == words ? "the same words as" : "but for one word the same as";
        var start = Excerpt.of(sentence.replace('\n', ' '), 80);
        warnings.accept(
                statement.wordsPlace(),
                () ->
                        "'%s' quotes %s '%s' at %s: “%s”; if it was said once, keep one of the two statements and add the other source to it under 'reports'"
                                .formatted(
                                        statement.id().text(),
                                        like,
                                        first.statement.text(),
                                        first.statement.place(),
                                        start));
    }

    /** Tells of the statements that were only counted. */
    void finish() {
        for (var first : sentences) {
            if (first.others > MOST_TOLD) {
                warnings.accept(
                        first.statement.place(),
                        () ->
                                "'%s' quotes words that %d more statements quote than are named here; if it was said once, keep one of them"
                                        .formatted(first.statement.text(), first.others - MOST_TOLD));
            }
        }
    }

    /** The hash of all words, and those of all but one; none of a short sentence. */
    private static long[] hashes(String sentence) {
        var plain = Normalizer.normalize(sentence, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        // Of so many words from the first on.
        var starts = new LongArrayList();
        starts.add(0);
        var word = WORD.matcher(plain);
        while (word.find()) {
            starts.add(starts.get(starts.size() - 1) * BASE + hash(plain, word.start(), word.end()));
        }
        var words = starts.size() - 1;
        if (words < FEWEST_WORDS
                || words < FEWEST_LETTERS && LETTER.matcher(plain).find()) {
            return new long[0];
        }
        var hashes = new long[words + 1];
        hashes[0] = starts.get(words);
        var power = 1L;
        for (var without = words - 1; without >= 0; without--) {
            hashes[without + 1] = hashes[0] + (starts.get(without) - starts.get(without + 1)) * power;
            power *= BASE;
        }
        return hashes;
    }

    /** FNV-1a, 64 bits. */
    private static long hash(String text, int start, int end) {
        var hash = 0xcbf29ce484222325L;
        for (var at = start; at < end; at++) {
            hash = (hash ^ text.charAt(at)) * 0x100000001b3L;
        }
        return hash ^ hash >>> 29;
    }
}
