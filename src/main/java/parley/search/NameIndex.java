package parley.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.filter.Field;
import parley.search.text.NameSpellings;

/** Finds people, topics, talks and sources by their names, in every spelling on record. */
final class NameIndex {

    /**
     * Something on record that has a name.
     *
     * @param field the filter that leaves what is by it, on it or in it
     */
    record Named(Field field, String id, String name) {}

    private final NameSpellings spellings;
    private final Map<String, Set<Integer>> byWord = new HashMap<>();
    private final Map<List<String>, Set<Integer>> byName = new HashMap<>();
    private final List<Named> all = new ArrayList<>();

    NameIndex(NameSpellings spellings) {
        this.spellings = spellings;
    }

    /** Adds a thing with all names that it has on record. */
    void add(Named one, List<String> names) {
        int number = all.size();
        all.add(one);
        for (var name : names) {
            for (var words : spellings.words(name)) {
                byName.computeIfAbsent(words, none -> new LinkedHashSet<>()).add(number);
                words.forEach(word -> byWord.computeIfAbsent(word, none -> new LinkedHashSet<>())
                        .add(number));
            }
        }
    }

    /** Those whose name is a question, then those whose names have all of its words. */
    List<Named> find(String question, int most) {
        var words = NameSpellings.plain(question);
        if (words.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashSet<>(byName.getOrDefault(words, Set.of()));
        var rarest = words.stream()
                .map(word -> byWord.getOrDefault(word, Set.of()))
                .min(Comparator.comparingInt(Set::size))
                .orElseThrow();
        rarest.stream()
                .filter(number ->
                        words.stream().allMatch(word -> byWord.get(word).contains(number)))
                .limit(most)
                .forEach(found::add);
        return found.stream().limit(most).map(all::get).toList();
    }
}
