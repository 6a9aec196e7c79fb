package parley.text;

import java.util.List;

/** Several names or phrases in one. */
public final class Series {

    private Series() {}

    /** As they stand in a sentence: "A, B and C". */
    public static String and(List<String> parts) {
        var last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
