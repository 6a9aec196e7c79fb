package parley.archive;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what someone most likely meant who wrote something that there is not. */
public final class Nearest {

    private Nearest() {}

    /** The question "; did you mean …?" where one of the known comes near, else the other text. */
    static String orElse(String written, Collection<String> known, String other) {
        return of(written, known).map("; did you mean '%s'?"::formatted).orElse(other);
    }

    /** The nearest of the known, if any comes near. */
    public static Optional<String> of(String written, Collection<String> known) {
        var wanted = written.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        var distance = new LevenshteinDistance(reach(wanted));
        return known.stream()
                .filter(id -> distance.apply(wanted, id) >= 0)
                .min(
                        Comparator.comparing((String id) -> distance.apply(wanted, id))
                                .thenComparing(Comparator.naturalOrder()));
    }

    private static int reach(String text) {
        return text.length() < 4 ? 1 : Math.max(2, text.length() / 4);
    }
}
