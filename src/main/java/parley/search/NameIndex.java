package parley.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parley.filter.Field;
import parley.search.text.NameForms;
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
    private final Set<String> languages;
    private final NameForms forms;
    private final Map<String, Set<Integer>> byWord = new HashMap<>();
    private final Map<String, Set<Integer>> byForm = new HashMap<>();
    private final Map<List<String>, Set<Integer>> byName = new HashMap<>();
    private final List<Named> all = new ArrayList<>();

    /**
     * @param languages the codes of those in which names may be written in the forms of their cases
     */
    NameIndex(NameSpellings spellings, Set<String> languages) {
        this.spellings = spellings;
        this.languages = languages;
        forms = new NameForms(languages);
    }

    /** Adds a thing with all names that it has on record. */
    void add(Named one, List<String> names) {
        int number = all.size();
        all.add(one);
        for (var name : names) {
            for (var words : spellings.words(name)) {
                add(byName, words, number);
                words.forEach(word -> add(byWord, word, number));
                words.forEach(word -> forms.ofWord(word).forEach(form -> add(byForm, form, number)));
            }
            forms.ofWhole(name).forEach(form -> add(byForm, form, number));
        }
    }

    private static <K> void add(Map<K, Set<Integer>> to, K key, int number) {
        to.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(number);
    }

    /**
     * Those whose name is a question, then those whose names have all of its words; where there are none, those whose
     * names have them in another form or as initials; else, if it may be mistyped, those with words that are close.
     */
    Stream<Named> find(String question, boolean mayBeMistyped) {
        var words = NameSpellings.plain(question);
        var found = new LinkedHashSet<>(byName.getOrDefault(words, Set.of()));
        found.addAll(inAll(words.stream().map(word -> byWord.getOrDefault(word, Set.of()))));
        if (found.isEmpty()) {
            var asked = new NameForms(languages).ofQuestion(question);
            found.addAll(inAll(asked.stream().map(this::withAny)));
            for (var edits = 1; mayBeMistyped && found.isEmpty() && edits <= NameForms.MOST_EDITS; edits++) {
                var most = edits;
                found.addAll(inAll(asked.stream().map(each -> nearest(each, most))));
            }
        }
        return found.stream().map(all::get);
    }

    private Set<Integer> withAny(Set<String> forms) {
        var numbers = new LinkedHashSet<Integer>();
        forms.forEach(form -> numbers.addAll(byForm.getOrDefault(form, Set.of())));
        return numbers;
    }

    /** Those that have one of the forms, else the words that are closest to one. */
    private Set<Integer> nearest(Set<String> forms, int edits) {
        var found = withAny(forms);
        if (found.isEmpty()) {
            var isNear = NameForms.near(forms, edits);
            byForm.forEach((word, numbers) -> {
                if (isNear.test(word)) {
                    found.addAll(numbers);
                }
            });
        }
        return found;
    }

    private static Set<Integer> inAll(Stream<Set<Integer>> each) {
        return each.reduce((one, other) -> {
                    var both = new LinkedHashSet<>(one);
                    both.retainAll(other);
                    return both;
                })
                .orElse(Set.of());
    }
}
