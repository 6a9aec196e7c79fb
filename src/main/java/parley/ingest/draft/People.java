package parley.ingest.draft;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.ingest.draft.NounPhrase.Kind;

/** Everyone whom an article names, and whom its pronouns and descriptions mean. */
final class People {

    /** Whom a sentence is about, and who speaks in it. */
    private record Heard(int paragraph, List<Speaker> speakers, Optional<Speaker> subject, List<Named> mentioned) {

        Stream<Speaker> present() {
            return Stream.concat(speakers.stream(), subject.stream()).filter(speaker -> !speaker.isUnknown());
        }
    }

    private final KnownNames known;
    private final Map<String, Named> named = new LinkedHashMap<>();
    /** The last one first. */
    private final Deque<Heard> heard = new ArrayDeque<>();

    People(KnownNames known) {
        this.known = known;
    }

    /** Notes the whole names and offices in a sentence, wherever they stand. */
    void introduce(Sentence sentence) {
        var phrases = new NounPhrases(sentence);
        // "The governor, Taras Hnatiuk, wrote": the office stands before the name.
        sentence.names()
                .flatMap(at -> phrases
                        .withAppositionEndingAt(at + 1)
                        .filter(phrase ->
                                phrase.kind() == Kind.PERSON && !phrase.office().isEmpty())
                        .or(() -> phrases.endingAt(at))
                        .stream())
                .filter(phrase -> phrase.kind() == Kind.PERSON)
                .map(phrases::withAppositionAfter)
                .filter(phrase -> phrase.name().contains(" ")
                        || known.participant(phrase.name()).isPresent()
                        || known.side(phrase.name()).isPresent())
                .forEach(this::named);
    }

    /** Closes a sentence: what follows may refer to it. */
    void hear(Sentence sentence, List<Speaker> speakers) {
        var phrases = new NounPhrases(sentence);
        var mentioned = sentence.names().flatMap(at -> phrases.endingAt(at).flatMap(this::known).stream());
        heard.addFirst(new Heard(sentence.paragraph(), speakers, subject(sentence), mentioned.toList()));
    }

    /** Whom a sentence is about: the name that it begins with, but for an adverbial. */
    private Optional<Speaker> subject(Sentence sentence) {
        return new Subjects(sentence)
                .first(sentence.size())
                .flatMap(phrase -> phrase.kind() == Kind.DESCRIPTION && phrase.from() > 0
                        ? described(phrase, sentence)
                        : resolve(phrase, sentence));
    }

    private Optional<Named> byId(Speaker speaker) {
        return named.values().stream()
                .filter(one -> one.id().equals(speaker.id()) && one.name().equals(speaker.name()))
                .findFirst();
    }

    /** The one that the article, or the record, knows by a name. */
    private Optional<Named> known(NounPhrase phrase) {
        var key = known.key(phrase.name());
        var title = phrase.text().toLowerCase(Locale.ROOT).replaceFirst("(?s)\\W.*", "");
        var exact = named.get(key);
        if (exact != null && exact.fits(title)) {
            return Optional.of(exact);
        }
        var fitting = ofOneName(key).stream().filter(one -> one.fits(title)).toList();
        return fitting.isEmpty()
                ? known.participant(phrase.name())
                        .or(() -> known.participant(English.withoutArticle(phrase.text())))
                        .map(Named::onRecord)
                : Optional.of(latest(fitting));
    }

    /** All whom a single name can mean; a first name will do. */
    private List<Named> ofOneName(String key) {
        return named.values().stream()
                .distinct()
                .filter(one -> one.kind() == Kind.PERSON && !key.contains(" "))
                .filter(one -> Arrays.asList(known.key(one.name()).split(" ")).contains(key))
                .toList();
    }

    private Named latest(List<Named> fitting) {
        return near(0).stream()
                .flatMap(one -> one.mentioned().stream())
                .filter(fitting::contains)
                .findFirst()
                .orElse(fitting.get(0));
    }

    private Named named(NounPhrase phrase) {
        var key = known.key(phrase.name());
        var side = known.side(phrase.name()).orElse("");
        var isPlace = !side.isEmpty() || English.PLACES.contains(key);
        var one = known(phrase)
                .orElseGet(() -> new Named(
                        phrase.name(),
                        side.isEmpty() ? KnownNames.id(List.of(phrase.name().split("\\s+"))) : "",
                        side,
                        false,
                        isPlace ? Kind.ORGANISATION : phrase.kind()));
        named.putIfAbsent(known.key(one.name()), one);
        if (key.contains(" ")) {
            named.putIfAbsent(key, one);
        }
        one.note(phrase);
        return one;
    }

    /** Who a subject is; empty where nothing before it tells. */
    Optional<Speaker> resolve(NounPhrase phrase, Sentence sentence) {
        return switch (phrase.kind()) {
            case PRONOUN -> antecedent(phrase, sentence);
            case PERSON, ORGANISATION -> Optional.of(byName(phrase));
            case DESCRIPTION -> described(phrase, sentence).or(() -> byWords(phrase, sentence));
        };
    }

    private Speaker byName(NounPhrase phrase) {
        var one = named(phrase);
        var office = phrase.office().isEmpty() ? one.office() : phrase.office();
        var isInferred = ofOneName(known.key(phrase.name())).size() > 1;
        return new Speaker(one.id(), one.name(), one.side(), phrase.name(), office, isInferred);
    }

    /** Whom "he", "she", "they" or "it" means. */
    private Optional<Speaker> antecedent(NounPhrase phrase, Sentence sentence) {
        var pronoun = sentence.lower(phrase.from());
        if (!List.of("he", "she", "they", "it").contains(pronoun)) {
            return Optional.empty();
        }
        return subjectBefore(pronoun, phrase.from(), sentence).or(() -> lastMeant(pronoun, sentence.paragraph() - 2));
    }

    private Optional<Speaker> lastMeant(String pronoun, int paragraph) {
        return near(paragraph).stream()
                .flatMap(one -> meant(pronoun, one).stream())
                .findFirst();
    }

    private Optional<Speaker> meant(String pronoun, Heard one) {
        return one.present()
                .filter(speaker -> mayBe(speaker, pronoun))
                .findFirst()
                .or(() -> one.mentioned().stream()
                        .filter(person -> person.isCertainly(pronoun))
                        .findFirst()
                        .map(Named::again))
                .map(Speaker::inferred);
    }

    /** Whether a pronoun may mean a speaker. */
    private boolean mayBe(Speaker speaker, String pronoun) {
        return byId(speaker)
                .filter(any -> !pronoun.equals("they"))
                .map(one -> one.mayBe(pronoun))
                .orElseGet(() -> speaker.mayBe(pronoun));
    }

    /** Whom the sentence itself names before a pronoun: Kuleba smiled when he said; the rebels had no choice, they said. */
    private Optional<Speaker> subjectBefore(String pronoun, int before, Sentence sentence) {
        var phrases = new NounPhrases(sentence);
        var named = sentence.names()
                .filter(at -> at < before && !sentence.is(before - 1, ","))
                .flatMap(at -> phrases.endingAt(at).stream())
                .filter(one -> one.kind() == Kind.PERSON && !sentence.is(one.to(), ".", "'s", "'"))
                .filter(one -> one.from() == 0
                        || sentence.is(one.from() - 1, ",", "when", "while", "as", "after", "before", "and")
                        || English.ADVERBS.contains(sentence.lower(one.from() - 1)))
                .map(this::byName)
                .filter(one -> mayBe(one, pronoun))
                .toList();
        if (!named.isEmpty()) {
            var isOne = named.stream().allMatch(named.get(0)::isSameAs);
            return Optional.of(isOne ? named.get(0) : named.get(0).inferred());
        }
        var subjects = Cues.of(sentence).stream()
                .filter(cue -> cue.verb() < before)
                .flatMap(cue -> cue.subjects().stream())
                .filter(one -> one.kind() != Kind.PRONOUN && one.from() < before);
        return Stream.concat(subjects, new Subjects(sentence).opening(before).stream())
                .flatMap(one -> resolve(one, sentence).stream())
                .filter(one -> mayBe(one, pronoun))
                .findFirst();
    }

    /** The person whose office a description gives: the foreign minister, the spokeswoman. */
    private Optional<Speaker> described(NounPhrase phrase, Sentence sentence) {
        var phrases = new NounPhrases(sentence);
        if (!sentence.is(phrase.from(), "the")
                        && (!sentence.isCapitalised(phrase.from()) || sentence.isDeterminer(phrase.from()))
                || !phrases.isOfRole(phrase)) {
            return Optional.empty();
        }
        var words = Named.words(English.withoutArticle(phrase.text()));
        var head = phrases.head(phrase);
        var isPlural = head.endsWith("s");
        var isAnyone = English.ANYONE.contains(head)
                || head.endsWith("-old")
                || !English.isRole(head) && English.isAgent(head) && !isPlural;
        var mayBeAny = sentence.is(phrase.from(), "the")
                && words.size() < 3
                && !isPlural
                && !English.REPLIES.contains(sentence.lower(phrase.to()))
                && !English.REPLIES.contains(sentence.lower(phrase.from() - 1));
        for (var before : near(sentence.paragraph() - 1)) {
            for (var one : before.present().toList()) {
                if (one.id().isEmpty() && Named.words(one.name()).contains(head)) {
                    // The spokesman is the one of whom was said: a spokesman for the ministry.
                    return Optional.empty();
                }
                var person = byId(one).filter(any -> any.kind() == Kind.PERSON && any.fits(head));
                if (person.isPresent()
                        && (isAnyone
                                || person.get().holds(words)
                                || mayBeAny
                                        && before.speakers().contains(one)
                                        && person.get().office().isEmpty())) {
                    return person.map(Named::again);
                }
            }
        }
        var holders = named.values().stream()
                .distinct()
                .filter(one -> one.holds(words))
                .toList();
        return holders.isEmpty()
                ? Optional.empty()
                : Optional.of(latest(holders).again());
    }

    /** The sentences read before, the last one first, from a paragraph on. */
    private List<Heard> near(int paragraph) {
        return heard.stream().filter(one -> one.paragraph() >= paragraph).toList();
    }

    /** A speaker without a name, as the article describes them; a document is no speaker. */
    private Optional<Speaker> byWords(NounPhrase phrase, Sentence sentence) {
        var head = new NounPhrases(sentence).head(phrase);
        if (English.DOCUMENTS.contains(head)) {
            return possessor(phrase, sentence);
        }
        var text = phrase.text().strip();
        var participant = known.participant(English.withoutArticle(text)).map(Named::onRecord);
        if (participant.isPresent()) {
            return participant.map(one -> new Speaker(one.id(), one.name(), "", one.name(), "", false));
        }
        var side = known.side(English.withoutArticle(text)).orElse("");
        var isOpening = phrase.from() == 0 && sentence.isDeterminer(0);
        var words = isOpening ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
        return Optional.of(new Speaker("", words, side, words, "", false));
    }

    /** Kuleba in "Kuleba's statement". */
    private Optional<Speaker> possessor(NounPhrase phrase, Sentence sentence) {
        for (var at = phrase.from(); at < phrase.to(); at++) {
            if (sentence.is(at, "his", "her")) {
                return lastMeant(sentence.is(at, "his") ? "he" : "she", sentence.paragraph() - 1);
            }
            if (sentence.is(at, "'s") && at > phrase.from()) {
                return new NounPhrases(sentence).endingAt(at - 1).flatMap(one -> resolve(one, sentence));
            }
        }
        return Optional.empty();
    }

    /** Who most likely goes on speaking where a sentence names nobody: the last speaker, or whom it was about. */
    Optional<Speaker> atHand(int paragraph, int farthest) {
        return near(paragraph - farthest).stream()
                .flatMap(one -> one.speakers().size() == 1
                        ? one.present().findFirst().stream()
                        : one.subject().filter(subject -> !isOrganisation(subject)).stream())
                .findFirst()
                .map(Speaker::inferred);
    }

    /** Those of the speakers whom the record does not have, by their ids. */
    List<Speaker> toBeAdded(List<Speaker> speakers) {
        var seen = new TreeSet<String>();
        return speakers.stream()
                .filter(speaker -> !speaker.id().isEmpty())
                .filter(speaker ->
                        byId(speaker).filter(one -> !one.isOnRecord()).isPresent())
                .filter(speaker -> seen.add(speaker.id()))
                .toList();
    }

    boolean isOrganisation(Speaker speaker) {
        return byId(speaker).filter(one -> one.kind() == Kind.ORGANISATION).isPresent();
    }
}
