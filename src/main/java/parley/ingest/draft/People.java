package parley.ingest.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.ingest.draft.NounPhrase.Kind;

/** Everyone whom an article names, and whom its pronouns and descriptions mean. */
final class People {

    /** Descriptions that may stand for anyone who was named before. */
    private static final Set<String> ANYONE = Set.of(
            "diplomat",
            "politician",
            "leader",
            "official",
            "lawmaker",
            "man",
            "woman",
            "activist",
            "writer",
            "author",
            "candidate",
            "chief",
            "veteran",
            "executive");

    /** Verbs of one who answers another, and is not the last who spoke. */
    private static final String[] REPLIES = {"replied", "replies", "responded", "retorted", "countered", "disagreed"};

    private static final int MOST_SENTENCES_BACK = 8;

    /** Someone or something with a name. */
    private static final class Named {

        private final String name;
        private final String id;
        private final String side;
        private final boolean isOnRecord;
        private final Kind kind;
        private final List<String> offices = new ArrayList<>();
        private boolean isMan;
        private boolean isWoman;

        private Named(String name, String id, String side, boolean isOnRecord, Kind kind) {
            this.name = name;
            this.id = id;
            this.side = side;
            this.isOnRecord = isOnRecord;
            this.kind = kind;
        }

        private boolean holds(List<String> words) {
            return offices.stream().anyMatch(office -> words(office).containsAll(words));
        }

        /** Whether a noun may mean them: no spokeswoman is a man. */
        private boolean fits(String noun) {
            return !(isMan && English.WOMEN.contains(noun)) && !(isWoman && English.MEN.contains(noun));
        }

        private boolean mayBe(String pronoun) {
            return switch (pronoun) {
                case "he" -> kind == Kind.PERSON && !isWoman;
                case "she" -> kind == Kind.PERSON && !isMan;
                case "it" -> kind == Kind.ORGANISATION;
                default -> true;
            };
        }
    }

    /** Whom a sentence is about, and who speaks in it. */
    private record Heard(int paragraph, List<Speaker> speakers, Optional<Speaker> subject, List<Named> mentioned) {

        Stream<Speaker> present() {
            return Stream.concat(speakers.stream(), subject.stream()).filter(speaker -> !speaker.isUnknown());
        }
    }

    private final KnownNames known;
    private final Map<String, Named> named = new LinkedHashMap<>();
    private final List<Heard> heard = new ArrayList<>();

    People(KnownNames known) {
        this.known = known;
    }

    /** Notes the whole names and offices in a sentence, wherever they stand. */
    void introduce(Sentence sentence) {
        var phrases = new NounPhrases(sentence);
        for (var at = 0; at < sentence.size(); at++) {
            if (!phrases.endsName(at)) {
                continue;
            }
            phrases.endingAt(at)
                    .filter(phrase -> phrase.kind() == Kind.PERSON)
                    .map(phrases::withAppositionAfter)
                    .filter(phrase -> phrase.name().contains(" ")
                            || known.participant(phrase.name()).isPresent()
                            || known.side(phrase.name()).isPresent())
                    .ifPresent(this::named);
        }
    }

    /** Closes a sentence: what follows may refer to it. */
    void hear(Sentence sentence, List<Speaker> speakers) {
        var mentioned = mentioned(sentence, sentence.size());
        heard.add(new Heard(sentence.paragraph(), speakers, subject(sentence), mentioned));
    }

    private List<Named> mentioned(Sentence sentence, int before) {
        var phrases = new NounPhrases(sentence);
        var all = new ArrayList<Named>();
        for (var at = 0; at < before; at++) {
            if (phrases.endsName(at)) {
                phrases.endingAt(at).flatMap(this::known).ifPresent(all::add);
            }
        }
        return all;
    }

    /** Whom a sentence is about: the name that it begins with, but for an adverbial. */
    private Optional<Speaker> subject(Sentence sentence) {
        return Cues.firstPhrase(sentence)
                .flatMap(phrase -> phrase.kind() == Kind.DESCRIPTION && phrase.from() > 0
                        ? described(phrase, sentence)
                        : resolve(phrase, sentence));
    }

    private Optional<Named> byId(Speaker speaker) {
        return named.values().stream()
                .filter(one -> one.id.equals(speaker.id()) && one.name.equals(speaker.name()))
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
        if (!fitting.isEmpty()) {
            return Optional.of(latest(fitting));
        }
        return known.participant(phrase.name())
                .map(participant -> new Named(
                        participant.name().text(),
                        participant.id().text(),
                        "",
                        true,
                        participant.kind().equals("person") ? Kind.PERSON : Kind.ORGANISATION))
                .filter(one -> named.getOrDefault(known.key(one.name), one).fits(title));
    }

    /** All whom a single name can mean; a first name will do. */
    private List<Named> ofOneName(String key) {
        return named.values().stream()
                .distinct()
                .filter(one -> one.kind == Kind.PERSON && !key.contains(" "))
                .filter(one -> Arrays.asList(known.key(one.name).split(" ")).contains(key))
                .toList();
    }

    private Named latest(List<Named> fitting) {
        for (var index = heard.size() - 1; index >= 0; index--) {
            for (var one : heard.get(index).mentioned()) {
                if (fitting.contains(one)) {
                    return one;
                }
            }
        }
        return fitting.get(0);
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
        named.putIfAbsent(known.key(one.name), one);
        if (key.contains(" ")) {
            named.putIfAbsent(key, one);
        }
        if (!phrase.office().isEmpty() && !one.offices.contains(phrase.office())) {
            one.offices.add(phrase.office());
        }
        noteGender(one, phrase);
        return one;
    }

    private static void noteGender(Named one, NounPhrase phrase) {
        var words = Stream.concat(
                        Stream.of(phrase.text().split("\\W+")),
                        Stream.of(phrase.office().split("\\W+")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        var first = one.name.toLowerCase(Locale.ROOT).split("[\\s-]+")[0];
        var titles = words.stream()
                .filter(word -> !Arrays.asList(one.name.toLowerCase(Locale.ROOT).split("\\W+"))
                        .contains(word))
                .toList();
        var isMan = titles.stream().anyMatch(English.MEN::contains) || English.MEN.contains(first);
        var isWoman = titles.stream().anyMatch(English.WOMEN::contains)
                || English.WOMEN.contains(first)
                || one.name.matches("(?i).*\\p{L}{2}(ova|eva|ina|skaya|ska|enska)");
        if (titles.stream().anyMatch(English.MEN::contains) || isMan && !isWoman) {
            one.isMan = true;
        } else if (isWoman && !isMan && !one.isMan) {
            one.isWoman = true;
        }
    }

    /** Whether words name a newspaper, an agency or the like. */
    static boolean isMedium(String text) {
        var words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+");
        var last = words.length == 0 ? "" : words[words.length - 1];
        return Arrays.stream(words).anyMatch(English.MEDIA::contains)
                || English.MEDIA_WORDS.contains(last)
                || text.matches(
                        "(?i).*\\b(news agency|newspaper|broadcaster|news|magazine|television|tv|radio)\\b.*|((news|local|state|international) )?agencies");
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
        var whole = known.participant(withoutArticle(phrase.text()))
                .filter(any -> phrase.text().contains(" "))
                .map(participant -> new NounPhrase(
                        phrase.kind(),
                        phrase.from(),
                        phrase.to(),
                        phrase.text(),
                        participant.name().text(),
                        ""));
        var one = named(whole.orElse(phrase));
        var office = !phrase.office().isEmpty() || one.offices.isEmpty() ? phrase.office() : one.offices.get(0);
        var isInferred = ofOneName(known.key(phrase.name())).size() > 1;
        return new Speaker(one.id, one.name, one.side, phrase.name(), office, isInferred);
    }

    private static Speaker again(Named one) {
        var office = one.offices.isEmpty() ? "" : one.offices.get(0);
        return new Speaker(one.id, one.name, one.side, one.name, office, true);
    }

    /** Whom "he", "she", "they" or "it" means. */
    private Optional<Speaker> antecedent(NounPhrase phrase, Sentence sentence) {
        var pronoun = sentence.lower(phrase.from());
        if (!List.of("he", "she", "they", "it").contains(pronoun)) {
            return Optional.empty();
        }
        var own = subjectBefore(pronoun, phrase.from(), sentence);
        if (own.isPresent()) {
            return own;
        }
        return near(sentence.paragraph() - 2).stream()
                .limit(MOST_SENTENCES_BACK)
                .flatMap(one -> meant(pronoun, one).stream())
                .findFirst();
    }

    private Optional<Speaker> meant(String pronoun, Heard one) {
        return one.present()
                .filter(speaker -> mayBe(speaker, pronoun))
                .findFirst()
                .or(() -> one.mentioned().stream()
                        .filter(person ->
                                pronoun.equals("he") && person.isMan || pronoun.equals("she") && person.isWoman)
                        .findFirst()
                        .map(People::again))
                .map(speaker -> marked(speaker, pronoun));
    }

    private static boolean isPlural(Speaker speaker) {
        return speaker.id().isEmpty()
                && speaker.name()
                        .matches("(?i)([\\w-]+ )*?\\w+(s|people|police)( (of|from|in|for|at|on|with|familiar) .*)?");
    }

    /** Whether a pronoun may mean a speaker. */
    private boolean mayBe(Speaker speaker, String pronoun) {
        var person = byId(speaker);
        if (pronoun.equals("they")) {
            return isPlural(speaker);
        }
        if (person.isPresent()) {
            return person.get().mayBe(pronoun);
        }
        var words = words(speaker.name());
        var head = KnownNames.last(speaker.name().toLowerCase(Locale.ROOT).replaceFirst(" (of|for|in|at|from) .*", ""));
        var isOrganisation = English.ORGANISATIONS.contains(head);
        return switch (pronoun) {
            case "he" -> !isOrganisation && !isPlural(speaker) && words.stream().noneMatch(English.WOMEN::contains);
            case "she" ->
                !isOrganisation && !isPlural(speaker) && words.stream().noneMatch(English.MEN::contains);
            default -> isOrganisation;
        };
    }

    private Speaker marked(Speaker speaker, String pronoun) {
        byId(speaker).ifPresent(one -> {
            one.isMan |= pronoun.equals("he");
            one.isWoman |= pronoun.equals("she");
        });
        return speaker.inferred();
    }

    /** Whom the sentence itself names before a pronoun: Kuleba smiled when he said; the rebels had no choice, they said. */
    private Optional<Speaker> subjectBefore(String pronoun, int before, Sentence sentence) {
        var phrases = new NounPhrases(sentence);
        var named = new ArrayList<Speaker>();
        for (var at = 0; at < before; at++) {
            if (phrases.endsName(at)) {
                phrases.endingAt(at)
                        .filter(one -> one.kind() == Kind.PERSON)
                        .filter(one -> one.from() == 0
                                || sentence.is(one.from() - 1, ",", "when", "while", "as", "after", "before", "and")
                                || English.ADVERBS.contains(sentence.lower(one.from() - 1)))
                        .filter(one -> !sentence.is(before - 1, ",") && !sentence.is(one.to(), ".", "'s", "'"))
                        .map(this::byName)
                        .filter(one -> mayBe(one, pronoun))
                        .ifPresent(named::add);
            }
        }
        if (!named.isEmpty()) {
            var isOne = named.stream().allMatch(named.get(0)::isSameAs);
            return Optional.of(isOne ? named.get(0) : named.get(0).inferred());
        }
        var subjects = Cues.of(sentence).stream()
                .filter(cue -> cue.verb() < before)
                .flatMap(cue -> cue.subjects().stream())
                .filter(one -> one.kind() != Kind.PRONOUN && one.from() < before);
        return Stream.concat(subjects, Cues.opening(sentence, before).stream())
                .flatMap(one -> resolve(one, sentence).stream())
                .filter(one -> mayBe(one, pronoun))
                .findFirst();
    }

    /** The person whose office a description gives: the foreign minister, the spokeswoman. */
    private Optional<Speaker> described(NounPhrase phrase, Sentence sentence) {
        var phrases = new NounPhrases(sentence);
        if (!sentence.is(phrase.from(), "the")
                        && (!sentence.isCapitalised(phrase.from())
                                || English.DETERMINERS.contains(sentence.lower(phrase.from())))
                || !phrases.isOfRole(phrase)) {
            return Optional.empty();
        }
        var words = words(withoutArticle(phrase.text()));
        var head = phrases.head(phrase);
        var isAnyone = ANYONE.contains(head)
                || head.endsWith("-old")
                || !English.isRole(head) && English.isAgent(head) && !head.endsWith("s");
        var mayBeAny = sentence.is(phrase.from(), "the")
                && words.size() < 3
                && !head.endsWith("s")
                && !sentence.is(phrase.to(), REPLIES)
                && !sentence.is(phrase.from() - 1, REPLIES);
        for (var before : near(sentence.paragraph() - 1)) {
            for (var one : before.present().toList()) {
                if (one.id().isEmpty() && words(one.name()).contains(head)) {
                    // The spokesman is the one of whom was said: a spokesman for the ministry.
                    return Optional.empty();
                }
                var person = byId(one).filter(any -> any.kind == Kind.PERSON && any.fits(head));
                if (person.isPresent()
                        && (isAnyone
                                || person.get().holds(words)
                                || mayBeAny
                                        && before.speakers().contains(one)
                                        && person.get().offices.isEmpty())) {
                    return person.map(People::again);
                }
            }
        }
        var holders = named.values().stream()
                .distinct()
                .filter(one -> one.holds(words))
                .toList();
        return holders.isEmpty() ? Optional.empty() : Optional.of(again(latest(holders)));
    }

    /** The sentences read before, the last one first, from a paragraph on. */
    private List<Heard> near(int paragraph) {
        var near = new ArrayList<>(
                heard.stream().filter(one -> one.paragraph() >= paragraph).toList());
        Collections.reverse(near);
        return near;
    }

    /** A speaker without a name, as the article describes them; a document is no speaker. */
    private Optional<Speaker> byWords(NounPhrase phrase, Sentence sentence) {
        var head = new NounPhrases(sentence).head(phrase);
        if (English.DOCUMENTS.contains(head)) {
            return possessor(phrase, sentence);
        }
        var text = phrase.text().strip();
        var participant = known.participant(withoutArticle(text));
        if (participant.isPresent()) {
            return participant.map(one -> new Speaker(
                    one.id().text(), one.name().text(), "", one.name().text(), "", false));
        }
        var side = known.side(withoutArticle(text)).orElse("");
        var isOpening = phrase.from() == 0 && English.DETERMINERS.contains(sentence.lower(0));
        var words = isOpening ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
        return Optional.of(new Speaker("", words, side, words, "", false));
    }

    /** Kuleba in "Kuleba's statement". */
    private Optional<Speaker> possessor(NounPhrase phrase, Sentence sentence) {
        for (var at = phrase.from(); at < phrase.to(); at++) {
            if (sentence.is(at, "his", "her")) {
                var pronoun = sentence.is(at, "his") ? "he" : "she";
                var found = near(sentence.paragraph() - 1).stream()
                        .flatMap(one -> meant(pronoun, one).stream())
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
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
                .filter(speaker -> byId(speaker).filter(one -> !one.isOnRecord).isPresent())
                .filter(speaker -> seen.add(speaker.id()))
                .toList();
    }

    boolean isOrganisation(Speaker speaker) {
        return byId(speaker).filter(one -> one.kind == Kind.ORGANISATION).isPresent();
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }

    /** Words without the article before them. */
    static String withoutArticle(String text) {
        return text.replaceFirst("(?i)^(the|a|an)\\s+", "");
    }
}
