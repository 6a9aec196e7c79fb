package parley.text;

import java.util.List;

/** Several names or phrases in one. */
public final class Series {

    private Series() {}

    /** As they stand in a sentence: "A, B and C"; "A, a clerk; B; and C". */
    public static String and(List<String> parts) {
        return joined(parts, " and ");
    }

    /** As they stand in a sentence of which any one is meant: "A, B or C". */
    public static String or(List<String> parts) {
        return joined(parts, " or ");
    }

    /** With semicolons where a part has a comma of its own, which would make two of it. */
    private static String joined(List<String> parts, String word) {
        var last = parts.size() - 1;
        if (last < 1) {
            return String.join("", parts);
        }
        var hasCommas = parts.stream().anyMatch(part -> part.contains(", "));
        return String.join(hasCommas ? "; " : ", ", parts.subList(0, last))
                + (hasCommas ? ";" : "")
                + word
                + parts.get(last);
    }
}
