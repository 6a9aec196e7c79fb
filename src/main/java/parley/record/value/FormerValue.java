package parley.record.value;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stood in a field before it was corrected.
 *
 * @param field the key of the field in the data
 * @param was null where nothing stood there
 */
public record FormerValue(String field, @Nullable String was) {

    /** What readers call a field whose key is no word of theirs. */
    private static final Map<String, String> NAMES = Map.of(
            "asked", "question",
            "also", "other names",
            "dated-by", "way in which the date is known",
            "names", "names in other languages",
            "on-behalf-of", "one spoken for",
            "said-in", "talks where it was said",
            "speaks-of", "people spoken of",
            "spoken-in", "language in which it was said",
            "translated-by", "translator");

    private static final Set<String> PLURALS =
            Set.of("people spoken of", "talks where it was said", "names in other languages");

    private static final Set<String> DATES = Set.of("date", "published", "as-of");

    private static final Set<String> SPOKEN = Set.of("words", "asked");

    /** Whether a field has a date. */
    public static boolean isDate(String field) {
        return DATES.contains(field);
    }

    /** What stood there, but for {@link #text}, as the rest of a sentence: "the words were:", "there was no place". */
    public String said() {
        var name = NAMES.getOrDefault(field, field.replace('-', ' '));
        var verb = PLURALS.contains(name) || name.endsWith("s") && !name.equals("status") ? "were" : "was";
        return was == null ? "there %s no %s".formatted(verb, name) : "the %s %s:".formatted(name, verb);
    }

    /** The text that stood there, a date in words; empty where nothing did. */
    public String text() {
        if (was == null) {
            return "";
        }
        return isDate(field) ? EdtfDate.parse(was).dayless() : was;
    }

    /** The language of the text, where it was spoken in that of the statement. */
    public Language language(Language words) {
        return SPOKEN.contains(field) ? words : Language.NONE;
    }
}
