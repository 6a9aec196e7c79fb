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

    private static final Pattern IN_ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern THOUSANDS = Pattern.compile("\\p{Nd}{1,3}");
    private static final Pattern THOUSAND = Pattern.compile("\\p{Nd}{3}");
    // A middle dot stands between the parts of a name.
    private static final Pattern MARK = Pattern.compile("[\\p{P}&&[^・·‧•･＝-]]");
    private static final String HYPHENS = "-\u2010\u2011";
    private static final char NON_JOINER = '\u200c';
    private static final char FIRST_HANGUL = '\u1100';
    private static final char FIRST_EAST_ASIAN = '\u2e80';

    private final StandardTokenizer tokens = new StandardTokenizer();
    private final CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = tokens.getAttribute(OffsetAttribute.class);
    private final TypeAttribute type = tokens.getAttribute(TypeAttribute.class);

    /** The text that was split last, since each is indexed in two fields. */
    private String last = "";

    private List<Word> lastWords = List.of();

    /** The words of a text one after the other. */
    List<Word> words(String written) {
        return withWholes(written).stream().filter(word -> !word.isWhole()).toList();
    }

    /** The words of a text; behind the first part of a whole that whole, too. */
    List<Word> withWholes(String written) {
        if (!written.equals(last)) {
            lastWords = split(written);
            last = written;
        }
        return lastWords;
    }

    private List<Word> split(String written) {
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
        return wholes(text, apart(text, text.indexOf('.') < 0 ? words : joined(text, words)));
    }

    /** Keeps characters that a mark parts from being one word: 和。平静 does not hold 和平. */
    private static List<Word> apart(String text, List<Word> words) {
        for (var at = 1; at < words.size(); at++) {
            var word = words.get(at);
            var last = words.get(at - 1).end();
            if (text.charAt(word.start()) >= FIRST_EAST_ASIAN
                    && word.start() > last
                    && MARK.matcher(text).region(last, word.start()).find()) {
                words.set(at, new Word(word.text(), word.start(), word.end(), word.kind(), 2));
            }
        }
        return words;
    }

    /** Adds what hyphens and the like make one word of several. */
    private static List<Word> wholes(String text, List<Word> words) {
        var all = new ArrayList<Word>(words.size());
        for (var at = 0; at < words.size(); ) {
            var kind = Word.Kind.PLAIN;
            var end = at + 1;
            for (; end < words.size(); end++) {
                var next = between(text, words.get(end - 1), words.get(end));
                if (next == Word.Kind.PLAIN || kind != Word.Kind.PLAIN && next != kind) {
                    break;
                }
                kind = next;
            }
            var first = words.get(at);
            all.add(first);
            if (end > at + 1) {
                var whole = new StringBuilder();
                words.subList(at, end).forEach(part -> whole.append(part.text()));
                all.add(new Word(
                        whole.toString(), first.start(), words.get(end - 1).end(), kind, 0));
            }
            all.addAll(words.subList(at + 1, end));
            at = end;
        }
        return all;
    }

    private static Word.Kind between(String text, Word one, Word next) {
        if (next.start() != one.end() + 1 || one.initials() || next.initials()) {
            return Word.Kind.PLAIN;
        }
        var between = text.charAt(one.end());
        if (HYPHENS.indexOf(between) >= 0) {
            return Word.Kind.HYPHENATED;
        }
        var isJoined = between == NON_JOINER
                || Character.isSpaceChar(between)
                        && THOUSAND.matcher(next.text()).matches()
                        && THOUSANDS.matcher(one.text()).matches();
        return isJoined ? Word.Kind.JOINED : Word.Kind.PLAIN;
    }

    private void split(String text, int start, int end, List<Word> words) {
        var kind = type.type();
        if (kind.equals(StandardTokenizer.TOKEN_TYPES[StandardTokenizer.SOUTHEAST_ASIAN])) {
            byDictionary(text.substring(start, end), start, words);
        } else if (!mayBeEastAsian(term)) {
            byPoints(text, start, end, words);
        } else {
            byCharacters(text, start, end, words);
        }
    }

    private static boolean mayBeEastAsian(CharTermAttribute term) {
        for (var at = 0; at < term.length(); at++) {
            if (term.charAt(at) >= FIRST_HANGUL) {
                return true;
            }
        }
        return false;
    }

    private static void byDictionary(String part, int offset, List<Word> words) {
        var breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(part);
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(new Word(part.substring(start, end), offset + start, offset + end));
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
                words.add(new Word(characters.group(), characters.start(), characters.end()));
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
        var joint = part.indexOf(NON_JOINER);
        if (joint >= 0 && IN_ARABIC.matcher(part).find()) {
            byPoints(text, start, start + joint, words);
            byPoints(text, start + joint + 1, end, words);
        } else if (part.indexOf('.') < 0 || NUMBER.matcher(part).matches()) {
            words.add(new Word(part, start, end));
        } else if (POINTS.matcher(part).matches()) {
            words.add(new Word(part, start, end, Word.Kind.INITIALS, 1));
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
                        joined.size() - 1,
                        new Word(last.text() + "." + word.text(), last.start(), word.end(), Word.Kind.INITIALS, 1));
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
