package parley.record.value;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The language of a text (W5).
 *
 * @param tag of BCP 47; empty where it is not known
 */
public record Language(String tag) {

    /** A language that is not known. */
    public static final Language NONE = new Language("");

    /** What the record itself is written in. */
    public static final Language ENGLISH = new Language("en");

    /** Fewer may be an abbreviation that is written so in any language. */
    private static final int FEWEST_LETTERS = 5;

    public boolean isNone() {
        return tag.isEmpty();
    }

    /** Its name in English, such as "Ukrainian"; empty where it is not known. */
    public String reading() {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK);
    }

    /** The direction of its script where that is not the direction of these pages: rtl, else empty. */
    public String direction() {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "";
    }

    /** Whether a text has letters, and none of them is of a script of this language; what is not known has none. */
    public boolean isForeignTo(String text) {
        var scripts = UScript.getCode(ULocale.forLanguageTag(tag));
        if (isNone() || scripts == null) {
            return false;
        }
        var written = text.codePoints()
                .filter(Character::isLetter)
                .map(UScript::getScript)
                .filter(script -> script > UScript.INHERITED)
                .toArray();
        return written.length >= FEWEST_LETTERS
                && IntStream.of(written)
                        .noneMatch(script -> IntStream.of(scripts).anyMatch(one -> isOf(one, script)));
    }

    /** Whether letters of a script are of one that a language is written in: Han is one script, simplified or not. */
    private static boolean isOf(int language, int letters) {
        return language == letters
                || letters == UScript.HAN
                        && (language == UScript.SIMPLIFIED_HAN || language == UScript.TRADITIONAL_HAN);
    }

    /** Whether both are one language, be it of several countries or in several scripts; what is not known is none. */
    public boolean isSameAs(Language other) {
        return !isNone() && code().equals(other.code());
    }

    /** Its code without country and script: "zh" of zh-Hant-TW; empty where it is not known. */
    public String code() {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
