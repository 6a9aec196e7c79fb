package parley.search.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** The forms by which the words of names are found: without the endings of cases, as initials. For one thread. */
public final class NameForms {

    /** The most letters that a mistyped word may differ in. */
    public static final int MOST_EDITS = LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE;

    private static final int SHORTEST_OF_ONE_EDIT = 4;
    private static final int SHORTEST_OF_TWO_EDITS = 8;

    private final Stemming russian = Stemming.of("ru");
    private final List<Stemming> stemmings;

    /**
     * @param languages codes; Cyrillic names are read as Russian ones, too
     */
    public NameForms(Collection<String> languages) {
        stemmings =
                languages.stream().filter(Stemming::isKnown).map(Stemming::of).toList();
    }

    /** The forms of a word as it is compared. */
    public Set<String> ofWord(String word) {
        var forms = new LinkedHashSet<String>();
        forms.add(word);
        stemmings.forEach(stemming -> forms.addAll(stemming.stems(word)));
        // No dictionary has all names; the cases of Ukrainian ones end much as those of Russian ones do.
        forms.addAll(russian.stems(word.replace('і', 'и').replace('ї', 'и').replace('є', 'е')));
        forms.add(initial(word));
        return forms;
    }

    /** The forms that a name has besides those of its words: the parts of O’Neill, the whole of O Neill, letters. */
    public Set<String> ofWhole(String name) {
        var forms = new LinkedHashSet<String>();
        var words = new WordSplitter().words(name);
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            if (word.initials()) {
                letters(word).forEach(letter -> forms.addAll(ofWord(letter)));
            }
            word.parts().forEach(part -> forms.addAll(ofWord(Folding.of(part))));
            if (at + 1 < words.size()) {
                word.elidedWith(words.get(at + 1))
                        .ifPresent(both -> forms.add(both.folded().replace("'", "")));
            }
        }
        return forms;
    }

    /** For each word of a question the forms of which one is enough; none where it has nothing but initials. */
    public List<Set<String>> ofQuestion(String question) {
        var each = new ArrayList<Set<String>>();
        var isName = false;
        for (var word : new WordSplitter().words(question)) {
            if (word.initials()) {
                letters(word).forEach(letter -> each.add(Set.of(letter, initial(letter))));
            } else if (isLetter(word.folded())) {
                each.add(Set.of(word.folded(), initial(word.folded())));
            } else {
                isName = true;
                var forms = ofWord(Folding.of(word.base()));
                forms.add(word.folded());
                forms.remove(initial(word.folded()));
                each.add(forms);
            }
        }
        return isName ? each : List.of();
    }

    private static Stream<String> letters(Word initials) {
        return Stream.of(initials.text().split("\\.")).map(Folding::of);
    }

    private static boolean isLetter(String word) {
        return word.codePointCount(0, word.length()) == 1;
    }

    /** What all words have that begin with the same letter. */
    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)) + ".";
    }

    /** Whether a word may be one of these forms, mistyped: a short one in no letter, a longer one in one or two. */
    public static Predicate<String> near(Set<String> forms, int edits) {
        var automata = new ArrayList<CharacterRunAutomaton>();
        for (var form : forms) {
            var most = form.length() >= SHORTEST_OF_TWO_EDITS ? 2 : form.length() >= SHORTEST_OF_ONE_EDIT ? 1 : 0;
            if (most > 0) {
                automata.add(new CharacterRunAutomaton(
                        new LevenshteinAutomata(form, true).toAutomaton(Math.min(edits, most))));
            }
        }
        return word -> automata.stream().anyMatch(automaton -> automaton.run(word));
    }
}
