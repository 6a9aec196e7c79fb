package parley.record.value;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

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

    /** Whether both are one language, be it of several countries or in several scripts; what is not known is none. */
    public boolean isSameAs(Language other) {
        return !isNone() && code().equals(other.code());
    }

    /** Its code without country and script: "zh" of zh-Hant-TW; empty where it is not known. */
    public String code() {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
