package parley.search.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Splits a text into words: what stands between spaces and marks; Chinese, Japanese and Korean into characters, so that
 * a word is found wherever its characters follow each other; Thai and its like by ICU's dictionaries. For one thread.
 */
final class WordSplitter {

    private static final Pattern CHARACTER = Pattern.compile("\\X");
    private static final Pattern EAST_ASIAN = Pattern.compile("[\\p{IsHangul}\\p{IsKatakana}\\p{IsHiragana}ー].*");
    private static final Pattern POINTS = Pattern.compile("(\\p{L}\\p{M}*\\.)+\\p{L}\\p{M}*");
    private static final Pattern CAPITAL = Pattern.compile("[\\p{Lu}\\p{Lo}]\\p{M}*");
    private static final Pattern NUMBER = Pattern.compile("[\\p{Nd}.,]*");

    private final StandardTokenizer tokens = new StandardTokenizer();
    private final CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = tokens.getAttribute(OffsetAttribute.class);
    private final TypeAttribute type = tokens.getAttribute(TypeAttribute.class);

    List<Word> words(String written) {
        var text = Folding.apostrophes(written);
        var words = new ArrayList<Word>();
        try {
            tokens.setReader(new StringReader(text));
            tokens.reset();
            while (tokens.incrementToken()) {
                split(text, place.startOffset(), place.endOffset(), words);
            }
            tokens.end();
            tokens.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.indexOf('.') < 0 ? words : joined(text, words);
    }

    private void split(String text, int start, int end, List<Word> words) {
        var kind = type.type();
        if (kind.equals(StandardTokenizer.TOKEN_TYPES[StandardTokenizer.SOUTHEAST_ASIAN])) {
            byDictionary(text.substring(start, end), start, words);
        } else if (isAscii(term)) {
            byPoints(text, start, end, words);
        } else {
            byCharacters(text, start, end, words);
        }
    }

    private static boolean isAscii(CharTermAttribute term) {
        for (var at = 0; at < term.length(); at++) {
            if (term.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static void byDictionary(String part, int offset, List<Word> words) {
        var breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(part);
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(new Word(part.substring(start, end), offset + start, offset + end, false));
            start = end;
        }
    }

    /** Takes Korean and Japanese letters out of a word, each on its own. */
    private static void byCharacters(String text, int start, int end, List<Word> words) {
        var characters = CHARACTER.matcher(text).region(start, end);
        var from = start;
        while (characters.find()) {
            if (EAST_ASIAN.matcher(characters.group()).matches()) {
                byPoints(text, from, characters.start(), words);
                words.add(new Word(characters.group(), characters.start(), characters.end(), false));
                from = characters.end();
            }
        }
        byPoints(text, from, end, words);
    }

    /** Splits what points hold together: В.В.Путин, or two sentences without a space. */
    private static void byPoints(String text, int start, int end, List<Word> words) {
        var part = text.substring(start, end);
        if (part.isEmpty()) {
            return;
        }
        if (part.indexOf('.') < 0 || NUMBER.matcher(part).matches()) {
            words.add(new Word(part, start, end, false));
        } else if (POINTS.matcher(part).matches()) {
            words.add(new Word(part, start, end, true));
        } else {
            var last = part.lastIndexOf('.');
            byPoints(text, start, start + last, words);
            byPoints(text, start + last + 1, end, words);
        }
    }

    /** Makes one word of initials with spaces between them. */
    private static List<Word> joined(String text, List<Word> words) {
        var joined = new ArrayList<Word>();
        for (var word : words) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && isInitial(text, last)
                    && isInitial(text, word)
                    && follows(text, last.end(), word.start())) {
                joined.set(
                        joined.size() - 1, new Word(last.text() + "." + word.text(), last.start(), word.end(), true));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static boolean isInitial(String text, Word word) {
        return text.startsWith(".", word.end())
                && (word.initials() && word.isInCapitals()
                        || CAPITAL.matcher(word.text()).matches());
    }

    private static boolean follows(String text, int end, int start) {
        return start - end <= 2
                && text.startsWith(".", end)
                && text.substring(end + 1, start).isBlank();
    }
}
