package parley.archive;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what an editor most likely meant. */
final class Nearest {

    private Nearest() {}

    /** The question "; did you mean …?" where one of the known comes near, else the other text. */
    static String orElse(String written, Collection<String> known, String other) {
        var wanted = written.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        var distance = new LevenshteinDistance(reach(wanted));
        return known.stream()
                .filter(id -> distance.apply(wanted, id) >= 0)
                .min(
                        Comparator.comparing((String id) -> distance.apply(wanted, id))
                                .thenComparing(Comparator.naturalOrder()))
                .map("; did you mean '%s'?"::formatted)
                .orElse(other);
    }

    private static int reach(String text) {
        return text.length() < 4 ? 1 : Math.max(2, text.length() / 4);
    }
}
