package parley.speaker;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import parley.record.participant.Participant;
import parley.record.participant.Participant.FurtherName;

/** Finds participants by the beginnings of the words of any of their names, whatever the accents, case and spelling. */
final class NameFinder {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<List<List<String>>> spellings;
    private final List<String> asked;

    /**
     * @param spellings lists of the spellings of one name
     * @param asked the name as it was typed
     */
    NameFinder(Collection<List<String>> spellings, String asked) {
        this.spellings = spellings.stream()
                .map(group -> group.stream().map(NameFinder::words).toList())
                .toList();
        this.asked = words(asked);
    }

    boolean finds(Participant person) {
        var words = wordsOf(person);
        return !asked.isEmpty()
                && asked.stream().allMatch(begin -> words.stream().anyMatch(word -> word.startsWith(begin)));
    }

    private Set<String> wordsOf(Participant person) {
        var words = new HashSet<String>();
        Stream.concat(Stream.of(person.fullName()), person.names().stream().map(FurtherName::name))
                .map(NameFinder::words)
                .forEach(name -> {
                    words.addAll(name);
                    spellings.stream()
                            .filter(group -> group.stream().anyMatch(one -> holds(name, one)))
                            .forEach(group -> group.forEach(words::addAll));
                });
        return words;
    }

    private static boolean holds(List<String> name, List<String> spelling) {
        return !spelling.isEmpty() && Collections.indexOfSubList(name, spelling) >= 0;
    }

    /** The words of a name in lower case, without accents and apostrophes. */
    private static List<String> words(String name) {
        var plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        return OTHER.splitAsStream(
                        folded(APOSTROPHES.matcher(plain).replaceAll("")).toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The letter under which a name stands in a list by letter: "E" for "Éve"; "#" where it has none. */
    static String letter(String sortName) {
        return words(sortName).stream()
                .findFirst()
                .map(word -> word.codePointAt(0))
                .filter(letter -> Character.isAlphabetic(letter) && !Character.isIdeographic(letter))
                .map(letter -> Character.toString(letter).toUpperCase(Locale.ROOT))
                .orElse("#");
    }

    private static String folded(String text) {
        // One letter becomes four at most.
        var folded = new char[text.length() * 4];
        var length = ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, folded, 0, text.length());
        return new String(folded, 0, length);
    }
}
