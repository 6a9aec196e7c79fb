package parley.ingest.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Finds the known name that a misspelt one most likely stands for. */
public final class Suggestion {

    private static final int LONGEST = 100;

    private Suggestion() {}

    /**
     * The known name with the smallest edit distance, at most two. Two letters that change places count as
     * one edit.
     */
    public static Optional<String> of(String written, Collection<String> known) {
        var wanted = written.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        if (wanted.length() > LONGEST) {
            return Optional.empty();
        }
        var automata = new LevenshteinAutomata(wanted, true);
        var most = wanted.length() < 4 ? 1 : LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE;
        var near = within(automata, most, known.stream());
        for (var edits = 0; edits < most; edits++) {
            var nearer = within(automata, edits, near.stream());
            if (!nearer.isEmpty()) {
                near = nearer;
                break;
            }
        }
        return near.stream().min(Comparator.naturalOrder());
    }

    private static List<String> within(LevenshteinAutomata automata, int edits, Stream<String> known) {
        var automaton = new CharacterRunAutomaton(automata.toAutomaton(edits));
        return known.filter(automaton::run).toList();
    }
}
