package parley.speaker;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.record.participant.Participant;
import parley.record.participant.Participant.FurtherName;
import parley.search.text.NameSpellings;

/** Finds participants by the beginnings of the words of any of their names, compared as a search compares them. */
final class NameFinder {

    private final NameSpellings spellings;
    private final List<String> asked;

    /**
     * @param spellings lists of the spellings of one name
     * @param asked the name as it was typed
     */
    NameFinder(Collection<List<String>> spellings, String asked) {
        this.spellings = new NameSpellings(spellings, List.of());
        this.asked = NameSpellings.plain(asked);
    }

    boolean finds(Participant person) {
        var words = wordsOf(person);
        return !asked.isEmpty()
                && asked.stream().allMatch(begin -> words.stream().anyMatch(word -> word.startsWith(begin)));
    }

    private Set<String> wordsOf(Participant person) {
        return Stream.concat(
                        Stream.of(person.fullName()), person.names().stream().map(FurtherName::name))
                .flatMap(name -> spellings.words(name).stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /** The letter under which a name stands in a list by letter: "E" for "Éve"; "#" where it has none. */
    static String letter(String sortName) {
        return NameSpellings.plain(sortName).stream()
                .findFirst()
                .map(word -> word.codePointAt(0))
                .filter(letter -> Character.isAlphabetic(letter) && !Character.isIdeographic(letter))
                .map(letter -> Character.toString(letter).toUpperCase(Locale.ROOT))
                .orElse("#");
    }
}
