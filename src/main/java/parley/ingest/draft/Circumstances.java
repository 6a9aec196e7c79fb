package parley.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a sentence says of how and where something was said.
 *
 * @param via whom the article had it from
 * @param texts in the article's words, by the keys of a statement in the record
 */
record Circumstances(List<String> via, Map<String, String> texts) {

    static Circumstances of(Sentence sentence) {
        var occasion = occasion(sentence);
        return new Circumstances(via(sentence), occasion.isEmpty() ? Map.of() : Map.of("occasion", occasion));
    }

    /** Whom the article had it from, where the sentence says so. */
    private static List<String> via(Sentence sentence) {
        var phrases = new NounPhrases(sentence);
        var via = new ArrayList<String>();
        for (var at = 0; at < sentence.size(); at++) {
            if (!sentence.is(at, "told", "to", "with", "by")) {
                continue;
            }
            var isCited = sentence.is(at, "by")
                    && sentence.is(at - 1, "cited", "quoted", "reported", "carried", "published", "seen");
            phrases.startingAt(at + 1)
                    .filter(phrase -> !English.NO_SOURCE.contains(phrase.text().toLowerCase(Locale.ROOT)))
                    .filter(phrase -> isCited || English.isMedium(phrase.text()))
                    .map(Circumstances::medium)
                    .filter(name -> !via.contains(name))
                    .ifPresent(via::add);
        }
        Cues.of(sentence).stream()
                .filter(Cue::isOfMedium)
                .filter(cue -> !sentence.is(cue.verb(), "according"))
                .flatMap(cue -> cue.subjects().stream())
                .map(Circumstances::medium)
                .filter(name -> !via.contains(name))
                .forEach(via::add);
        return via;
    }

    private static String medium(NounPhrase phrase) {
        return phrase.name().isEmpty() ? English.withoutArticle(phrase.text()) : phrase.name();
    }

    private static String occasion(Sentence sentence) {
        for (var at = 2; at < sentence.size(); at++) {
            for (var length : List.of(2, 1)) {
                var event = at + length > sentence.size()
                        ? ""
                        : sentence.text(at, at + length).toLowerCase(Locale.ROOT);
                if (English.EVENTS.contains(event.replace(' ', '-'))
                        && sentence.any(at - 2, at, Set.of("a", "an", "the", "his", "her")::contains)
                        && sentence.any(at - 3, at - 1, Set.of("in", "at", "during")::contains)) {
                    return event;
                }
            }
        }
        return "";
    }
}
