package parley.record.value;

import org.jspecify.annotations.Nullable;

/**
 * What stood in a field before it was corrected.
 *
 * @param field the key of the field in the data
 * @param was null where nothing stood there
 */
public record FormerValue(String field, @Nullable String was) {

    /** As the rest of a sentence: "the words were: …", "there was no place". */
    public String reading() {
        var name = field.replace('-', ' ');
        var verb = field.endsWith("s") && !field.equals("status") ? "were" : "was";
        return was == null ? "there %s no %s".formatted(verb, name) : "the %s %s: %s".formatted(name, verb, was);
    }
}
