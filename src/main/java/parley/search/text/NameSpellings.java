package parley.search.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that are spelled in several ways, of any number of words, in any script. Only the spellings of one list are the
 * same name: one that stands in two lists does not make one of both.
 */
public final class NameSpellings {

    /** The most ways in which one name or phrase is read. */
    private static final int MOST = 64;

    private record Spelling(List<Word> words, List<List<Word>> others) {

        /** Whether it stands in some words at a place. */
        boolean isAt(List<Word> all, int at) {
            if (at + words.size() > all.size()) {
                return false;
            }
            for (var word = 0; word < words.size(); word++) {
                if (!words.get(word).folded().equals(bare(all.get(at + word)))) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Map<String, List<Spelling>> byFirstWord = new HashMap<>();

    /**
     * @param names lists of the spellings of one name
     * @param people lists of the names of one participant; of these, one of a single word may be any other word, too
     */
    public NameSpellings(Collection<List<String>> names, Collection<List<String>> people) {
        names.forEach(spellings -> add(spellings, 1));
        people.stream().filter(spellings -> spellings.size() > 1).forEach(spellings -> add(spellings, 2));
    }

    private void add(List<String> spellings, int least) {
        var splitter = new WordSplitter();
        var each = new LinkedHashSet<List<String>>();
        var all = spellings.stream()
                .map(splitter::words)
                .filter(words -> words.size() >= least && each.add(folded(words)))
                .toList();
        for (var one : all) {
            var others = all.stream().filter(other -> other != one).toList();
            if (!others.isEmpty()) {
                byFirstWord
                        .computeIfAbsent(one.get(0).folded(), first -> new ArrayList<>())
                        .add(new Spelling(one, others));
            }
        }
    }

    /** A word as it is compared, without the ending of the possessive. */
    private static String bare(Word word) {
        return word.initials() ? word.folded() : Folding.of(word.base());
    }

    private static List<String> folded(List<Word> words) {
        return words.stream().map(Word::folded).toList();
    }

    /** The words of a name as they are compared, in each of its spellings. */
    public Set<List<String>> words(String name) {
        var each = new LinkedHashSet<List<String>>();
        var words = new WordSplitter().words(name);
        if (!words.isEmpty()) {
            readings(words).forEach(reading -> each.add(folded(reading)));
        }
        return each;
    }

    /** The words of a text as they are compared. */
    public static List<String> plain(String text) {
        return folded(new WordSplitter().words(text));
    }

    /** The other spellings of a whole name. */
    List<List<Word>> others(List<Word> name) {
        var others = new ArrayList<List<Word>>();
        for (var spelling : at(name, 0)) {
            if (spelling.words().size() == name.size()) {
                others.addAll(spelling.others());
            }
        }
        return others;
    }

    /** Some words, and the same with each name in them spelled in each other way. */
    Set<List<Word>> readings(List<Word> words) {
        var readings = new LinkedHashSet<List<Word>>();
        readings.add(words);
        add(words, 0, new ArrayList<>(), readings);
        return readings;
    }

    private void add(List<Word> words, int at, List<Word> before, Set<List<Word>> readings) {
        if (readings.size() >= MOST) {
            return;
        }
        if (at == words.size()) {
            readings.add(List.copyOf(before));
            return;
        }
        add(words, at + 1, joined(before, List.of(words.get(at))), readings);
        for (var spelling : at(words, at)) {
            for (var other : spelling.others()) {
                add(words, at + spelling.words().size(), joined(before, other), readings);
            }
        }
    }

    private List<Spelling> at(List<Word> words, int at) {
        return byFirstWord.getOrDefault(bare(words.get(at)), List.of()).stream()
                .filter(spelling -> spelling.isAt(words, at))
                .toList();
    }

    private static List<Word> joined(List<Word> before, List<Word> more) {
        var joined = new ArrayList<>(before);
        joined.addAll(more);
        return joined;
    }
}
