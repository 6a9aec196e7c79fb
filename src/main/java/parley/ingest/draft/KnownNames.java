package parley.ingest.draft;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.ingest.format.RecordContent;
import parley.ingest.format.RecordContent.Participant;
import parley.ingest.yaml.LocatedText;

/** The participants and sides of a record, found by any of their spellings. */
final class KnownNames {

    private static final String LATIN = "Any-Latin; Latin-ASCII";

    private final RecordContent record;
    private final Map<String, String> spellings = new HashMap<>();
    private final Map<String, Set<Participant>> byName = new HashMap<>();
    private final Map<String, Set<Participant>> byFamilyName = new HashMap<>();

    KnownNames(RecordContent record) {
        this.record = record;
        for (var names : record.names()) {
            var all = names.texts().stream()
                    .map(LocatedText::text)
                    .map(KnownNames::plain)
                    .toList();
            all.forEach(name -> spellings.put(name, all.get(0)));
        }
        for (var participant : record.participants()) {
            namesOf(participant).forEach(name -> {
                byName.computeIfAbsent(key(name), any -> new HashSet<>()).add(participant);
                if (participant.kind().equals("person")) {
                    byFamilyName
                            .computeIfAbsent(last(key(name)), any -> new HashSet<>())
                            .add(participant);
                }
            });
        }
    }

    /** The one participant whom a name can mean: the whole name, initials and the family name, or that alone. */
    Optional<Participant> participant(String name) {
        var key = key(name);
        var whole = byName.getOrDefault(key, Set.of());
        if (!whole.isEmpty()) {
            return whole.size() == 1 ? whole.stream().findFirst() : Optional.empty();
        }
        var family = byFamilyName.getOrDefault(last(key), Set.of());
        var fitting = family.stream()
                .filter(one -> !key.contains(" ") || namesOf(one).anyMatch(own -> fits(key, key(own))))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static Stream<String> namesOf(Participant participant) {
        return Stream.concat(
                Stream.of(participant.name().text()),
                participant.names().stream().map(RecordContent.FurtherName::name));
    }

    /** Whether two names with one family name also have one first name, or its initial. */
    private static boolean fits(String printed, String own) {
        var first = printed.split(" ")[0];
        var ownFirst = own.split(" ")[0];
        return last(printed).equals(last(own))
                && (first.equals(ownFirst)
                        || first.length() == 1 && ownFirst.startsWith(first)
                        || ownFirst.length() == 1 && first.startsWith(ownFirst));
    }

    /** The id of a side that has this name. */
    Optional<String> side(String name) {
        var key = key(name);
        return record.sides().stream()
                .filter(side -> key(side.name().text()).equals(key))
                .map(side -> side.id().text())
                .findFirst();
    }

    /** A name in one spelling of those that mean the same. */
    String key(String name) {
        return Arrays.stream(plain(name).split("[\\s.]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> spellings.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    /** The last word of a name. */
    static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** An id made of a text in any script; empty if nothing of it can be written in Latin letters. */
    static String id(List<String> words) {
        var latin = Transliterator.getInstance(LATIN);
        return words.stream()
                .map(word -> latin.transliterate(word)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("['’ʹʺ`]", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", ""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
    }
}
