package parley.search.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Makes the same of what readers take for the same letters: case, accents, apostrophes, forms of one letter. */
final class Folding {

    private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼʹ′`´＇׳]");
    // What Hebrew writes within an abbreviation, and what is typed for it.
    private static final Pattern GERSHAYIM =
            Pattern.compile("(?<=\\p{IsHebrew}\\p{Mn}{0,3})(?:[\"“”„″]+|'')(?=\\p{IsHebrew})");
    // How thousands are written: 1,000, 1.000, 1'000.
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:[.,٬']\\d{3})+");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Map<Integer, Integer> SIMPLIFIED = new ConcurrentHashMap<>();

    private static final int BREVE = 0x306;
    private static final int DIAERESIS = 0x308;

    private Folding() {}

    /** A text of the same length with one kind of apostrophe, and one of the mark within a Hebrew abbreviation. */
    static String apostrophes(String text) {
        if (isAscii(text) && text.indexOf('`') < 0) {
            return text;
        }
        var one = APOSTROPHES.matcher(text).replaceAll("'");
        return GERSHAYIM
                .matcher(one)
                // Two marks would end the word; the word joiner is no letter of it.
                .replaceAll(match -> "״" + "\u2060".repeat(match.group().length() - 1));
    }

    /** The letters of a word as they are compared. */
    static String of(String word) {
        var letters = letters(word);
        return !letters.isEmpty()
                        && Character.isDigit(letters.charAt(0))
                        && THOUSANDS.matcher(letters).matches()
                ? NO_DIGIT.matcher(letters).replaceAll("")
                : letters;
    }

    private static String letters(String word) {
        if (isAscii(word)) {
            return word.indexOf('\'') < 0
                    ? word.toLowerCase(Locale.ROOT)
                    : word.toLowerCase(Locale.ROOT).replace("'", "");
        }
        var letters = new StringBuilder();
        var base = 0;
        for (var letter :
                Normalizer2.getNFDInstance().normalize(cased(word)).codePoints().toArray()) {
            if (UCharacter.getCombiningClass(letter) == 0 && UCharacter.getType(letter) != Character.NON_SPACING_MARK) {
                base = letter;
                append(letter, letters);
            } else if (isLetterOfItsOwn(base, letter)) {
                letters.appendCodePoint(letter);
            }
        }
        return Normalizer2.getNFCInstance().normalize(letters);
    }

    /** NFKC without case; characters that nobody sees are left out. */
    static String cased(String word) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(word);
    }

    static String capitals(String folded) {
        return folded.toUpperCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Whether a mark makes another letter: й and ї are not и and і, but é is e, and a vowel mark is none. */
    private static boolean isLetterOfItsOwn(int base, int mark) {
        return switch (UScript.getScript(base)) {
            case UScript.LATIN, UScript.GREEK, UScript.ARABIC, UScript.HEBREW, UScript.COMMON, UScript.INHERITED ->
                false;
            case UScript.CYRILLIC -> mark == BREVE || mark == DIAERESIS && base != 'е';
            default -> true;
        };
    }

    private static void append(int letter, StringBuilder to) {
        switch (letter) {
            case '\'', '’', 'ʼ', '״', '׳', 'ـ' -> {}
            case 'ی', 'ى' -> to.append('ي');
            case 'ک' -> to.append('ك');
            case 'ة', 'ە', 'ھ' -> to.append('ه');
            case 'ٱ' -> to.append('ا');
            case 'ς' -> to.append('σ');
            case 'ґ' -> to.append('г');
            default -> appendOther(letter, to);
        }
    }

    private static void appendOther(int letter, StringBuilder to) {
        if (Character.isDigit(letter)) {
            to.append(Character.digit(letter, 10));
        } else if (UScript.getScript(letter) == UScript.HAN) {
            to.appendCodePoint(SIMPLIFIED.computeIfAbsent(letter, Folding::simplified));
        } else if (letter >= 0x80 && Character.isBmpCodePoint(letter)) {
            var plain = new char[4];
            var length = ASCIIFoldingFilter.foldToASCII(new char[] {(char) letter}, 0, plain, 0, 1);
            to.append(plain, 0, length);
        } else {
            to.appendCodePoint(letter);
        }
    }

    private static int simplified(int letter) {
        return Simplifying.CHARACTERS.transliterate(Character.toString(letter)).codePointAt(0);
    }

    /** Loaded where the record or a question has Chinese characters. */
    private static final class Simplifying {

        private static final Transliterator CHARACTERS = Transliterator.getInstance("Traditional-Simplified");
    }
}
