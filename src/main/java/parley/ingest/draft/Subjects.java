package parley.ingest.draft;

import java.util.List;
import java.util.Optional;
import parley.ingest.draft.NounPhrase.Kind;

/** Whom or what a sentence is about, and who stands before or behind its verbs. */
record Subjects(Sentence sentence, NounPhrases phrases) {

    Subjects(Sentence sentence) {
        this(sentence, new NounPhrases(sentence));
    }

    /** A phrase behind a verb, and a person whom "and" joins to it. */
    List<NounPhrase> from(NounPhrase first) {
        var isJoined = sentence.is(first.to(), "and") && first.kind() == Kind.PERSON;
        return person(isJoined ? phrases.startingAt(first.to() + 1) : Optional.empty())
                .map(second -> List.of(first, second))
                .orElse(List.of(first));
    }

    /** What ends with a word, and a person whom "and" joins to it. */
    List<NounPhrase> endingAt(int end) {
        var last = phrases.endingAt(end);
        return person(last)
                .filter(one -> sentence.is(one.from() - 1, "and"))
                .flatMap(one -> person(phrases.endingAt(one.from() - 2)))
                .map(first -> List.of(first, last.get()))
                .orElse(last.stream().toList());
    }

    private static Optional<NounPhrase> person(Optional<NounPhrase> phrase) {
        return phrase.filter(one -> one.kind() == Kind.PERSON);
    }

    /** The first person that a sentence names or means, before a place. */
    Optional<NounPhrase> first(int before) {
        for (var at = 0; at < before; at++) {
            if (sentence.is(at, "he", "she", "they")) {
                return phrases.endingAt(at);
            }
            if (sentence.endsName(at) && !sentence.is(at + 1, "'s", "’s")) {
                var name = person(phrases.endingAt(at));
                if (name.isPresent()) {
                    return name;
                }
            }
            if (sentence.is(at, "the", "a", "an")) {
                var role = phrases.startingAt(at).filter(phrase -> phrase.to() <= before && phrases.isOfRole(phrase));
                if (role.isPresent()) {
                    return role;
                }
            }
        }
        return Optional.empty();
    }

    /** What a sentence begins with, up to the word that says what it is: the appeals court. */
    Optional<NounPhrase> opening(int before) {
        if (!sentence.isDeterminer(0)) {
            return Optional.empty();
        }
        for (var at = 1;
                at < before
                        && (sentence.isWord(at) || sentence.isGenitive(at))
                        && !English.isFunctionWord(sentence.lower(at));
                at++) {
            if (English.ORGANISATIONS.contains(sentence.lower(at)) || English.isRole(sentence.lower(at))) {
                var end = sentence.is(at + 1, "of", "in", "for", "at") && sentence.isName(at + 2) ? at + 2 : at;
                while (end > at && sentence.isName(end + 1)) {
                    end++;
                }
                return phrases.endingAt(end);
            }
        }
        return Optional.empty();
    }
}
