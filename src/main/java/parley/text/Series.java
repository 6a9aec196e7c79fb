package parley.text;

import java.util.List;

/** Several names or phrases in one. */
public final class Series {

    private Series() {}

    /** As they stand in a sentence: "A, B and C". */
    public static String and(List<String> parts) {
        return joined(parts, " and ");
    }

    /** As they stand in a sentence of which any one is meant: "A, B or C". */
    public static String or(List<String> parts) {
        return joined(parts, " or ");
    }

    private static String joined(List<String> parts, String word) {
        var last = parts.size() - 1;
        return last < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, last)) + word + parts.get(last);
    }
}
