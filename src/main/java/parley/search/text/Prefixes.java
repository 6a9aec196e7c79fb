package parley.search.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The article, conjunctions and prepositions that Hebrew and Arabic write as one with the next word: a word is found
 * with each of them that is in a text, and without those that it is typed with. A short rest is more likely part of
 * another word, so it counts only after letters that seldom begin one.
 */
final class Prefixes {

    private static final List<String> HEBREW =
            combined(List.of("", "ו"), List.of("", "ש", "כש"), List.of("", "ב", "ל", "כ", "מ", "ה", "מה"));
    // Those with the article are part of the stem.
    private static final List<String> ARABIC = combined(List.of("", "و", "ف"), List.of("", "ب", "ل", "ك"), List.of(""));
    private static final String ARTICLE = "ال";

    /** Letters after which three are enough. */
    private static final String SURE = "והבלول";

    private static final int SHORTEST = 3;

    private Prefixes() {}

    private static List<String> combined(List<String> first, List<String> second, List<String> third) {
        var all = new ArrayList<String>();
        for (var one : first) {
            for (var two : second) {
                for (var three : third) {
                    all.add(one + two + three);
                }
            }
        }
        all.remove("");
        return List.copyOf(all);
    }

    /** The words of the texts that are a word with or without its prefixes; empty in other scripts. */
    static List<String> forms(String word, Predicate<String> isKnown) {
        if (word.length() < SHORTEST) {
            return List.of();
        }
        return switch (Character.UnicodeScript.of(word.charAt(0))) {
            case HEBREW -> known(bases(word, isKnown), HEBREW, isKnown);
            case ARABIC ->
                known(Set.of(word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word), ARABIC, isKnown);
            default -> List.of();
        };
    }

    private static Set<String> bases(String word, Predicate<String> isKnown) {
        var bases = new LinkedHashSet<>(Set.of(word));
        for (var prefix : HEBREW) {
            if (word.startsWith(prefix)) {
                var rest = word.substring(prefix.length());
                if (fits(prefix, rest) && isKnown.test(rest)) {
                    bases.add(rest);
                }
            }
        }
        return bases;
    }

    private static List<String> known(Set<String> bases, List<String> prefixes, Predicate<String> isKnown) {
        var forms = new LinkedHashSet<>(bases);
        for (var base : bases) {
            for (var prefix : prefixes) {
                if (fits(prefix, base) && isKnown.test(prefix + base)) {
                    forms.add(prefix + base);
                }
            }
        }
        return List.copyOf(forms);
    }

    private static boolean fits(String prefix, String rest) {
        var isSure = SURE.indexOf(prefix.charAt(prefix.length() - 1)) >= 0;
        return rest.length() >= (isSure ? SHORTEST : SHORTEST + 1);
    }
}
