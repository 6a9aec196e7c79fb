package parley.record.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A word from a closed list. Each list is an enum whose constants are named after the words. */
public interface Vocabulary {

    /** The name of the constant. */
    String name();

    /** The word as it stands in data files, tables, addresses and JSON: lower case, hyphens between its parts. */
    @JsonValue
    default String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of a list, in its order. */
    static List<String> words(Class<? extends Vocabulary> list) {
        return Stream.of(list.getEnumConstants()).map(Vocabulary::text).toList();
    }
}
