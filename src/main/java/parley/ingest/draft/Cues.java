package parley.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.ingest.draft.English.Form;
import parley.ingest.draft.English.Use;
import parley.ingest.draft.NounPhrase.Kind;

/** Finds the reporting verbs of a sentence, each with its subject. */
final class Cues {

    private final Sentence sentence;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final List<Cue> found = new ArrayList<>();

    private Cues(Sentence sentence) {
        this.sentence = sentence;
        this.phrases = new NounPhrases(sentence);
        this.subjects = new Subjects(sentence);
    }

    /** The cues of a sentence, in order. */
    static List<Cue> of(Sentence sentence) {
        var cues = new Cues(sentence);
        for (var at = 0; at < sentence.size(); at++) {
            cues.accordingTo(at);
            cues.colon(at);
            cues.verb(at);
        }
        return cues.found;
    }

    /** The same, but for those of media. */
    static List<Cue> ofSpeakers(Sentence sentence) {
        return of(sentence).stream().filter(cue -> !cue.isOfMedium()).toList();
    }

    /** "according to the minister"; whether that is a speaker or whom the source had it from, its name tells. */
    private void accordingTo(int at) {
        if (sentence.is(at, "according") && sentence.is(at + 1, "to")
                || sentence.is(at, "words") && sentence.is(at - 2, "in") && sentence.is(at + 1, "of")) {
            phrases.startingAt(at + 2)
                    .map(phrases::withAppositionAfter)
                    .filter(phrase -> phrase.kind() != Kind.DESCRIPTION || !phrases.isOfDocument(phrase))
                    .ifPresent(
                            phrase -> found.add(new Cue(at, "", List.of(phrase), at, phrase.to(), true, Use.SPEECH)));
        }
    }

    /** A name and a colon before a quotation: Kuleba: “We are ready”. */
    private void colon(int at) {
        if (sentence.is(at, ":") && sentence.isQuotation(at + 1)) {
            phrases.endingAt(at - 1)
                    .filter(phrase -> phrase.kind() != Kind.PRONOUN)
                    .filter(phrase -> phrase.kind() != Kind.DESCRIPTION
                            || phrases.isOfRole(phrase) && (phrase.from() == 0 || sentence.isDeterminer(phrase.from()))
                            || English.ORGANISATIONS.contains(phrases.head(phrase)))
                    // Of the party: “…” says whom it is about.
                    .filter(phrase -> !English.PREPOSITIONS.contains(sentence.lower(phrase.from() - 1)))
                    .filter(phrase -> !hasVerb(0, at))
                    .ifPresent(phrase ->
                            found.add(new Cue(at, "", List.of(phrase), phrase.from(), at + 1, false, Use.BESIDE)));
        }
    }

    private boolean hasVerb(int from, int to) {
        return found.stream().anyMatch(cue -> cue.verb() >= from && cue.verb() < to);
    }

    private void verb(int at) {
        var verb = sentence.isWord(at) ? English.verb(sentence.lower(at)) : Optional.<English.Verb>empty();
        if (verb.isEmpty() || isNoun(at, verb.get().form())) {
            return;
        }
        if (asSaying(at)) {
            return;
        }
        var before = beforeAuxiliaries(at);
        if (sentence.any(before + 1, at, English.NEGATIONS::contains)
                || isInfinitive(at) && !sentence.is(at - 2, "on", "continued", "began", "rose")) {
            return;
        }
        if (isPassive(at, verb.get().form())) {
            passive(at, before);
            return;
        }
        var use = sentence.any(before + 1, at, English.MODALS::contains)
                ? Use.BESIDE
                : sentence.is(at + 1, "that") ? Use.SPEECH : verb.get().use();
        var inverted = inverted(at, before);
        if (inverted.isPresent()) {
            var phrase = inverted.get();
            found.add(new Cue(at, sentence.lower(at), subjects.from(phrase), at, phrase.to(), true, use));
            return;
        }
        var own = own(at, before, verb.get().form());
        var all = own.isEmpty() && mayLackSubject(at, before, verb.get().form()) ? ofSentence(at) : own;
        if (!all.isEmpty() && agree(all, verb.get().form())) {
            var from = own.stream().mapToInt(NounPhrase::from).min().orElse(at);
            found.add(new Cue(at, sentence.lower(at), all, from, at + 1, false, use));
        }
    }

    /** "Reed quoted Frost as saying": what a medium or another speaker quotes is said by the one quoted. */
    private boolean asSaying(int at) {
        if (!sentence.is(at, "saying", "telling") || !sentence.is(at - 1, "as") || found.isEmpty()) {
            return false;
        }
        var quoting = found.get(found.size() - 1);
        var quoted = phrases.startingAt(quoting.verb() + 1);
        if (!sentence.is(quoting.verb(), "quoted", "quotes", "quoting", "cited", "cites", "citing")
                || quoted.isEmpty()) {
            return false;
        }
        if (!quoting.isOfMedium()) {
            found.remove(quoting);
        }
        found.add(new Cue(at, sentence.lower(at), List.of(quoted.get()), quoting.from(), at + 1, false, Use.SPEECH));
        return true;
    }

    /** Whether a form is a noun or adjective here: a claim, the reported attack, in reports. */
    private boolean isNoun(int at, Form form) {
        if (sentence.is(at, "said", "says", "told", "wrote", "added", "asked") && !sentence.is(at - 1, "the", "a")) {
            return false;
        }
        var before = sentence.lower(at - 1);
        var isAfterNominal = English.DETERMINERS.contains(before) || before.matches("'s|'");
        if (isAfterNominal) {
            return true;
        }
        if (English.PREPOSITIONS.contains(before) && form != Form.PARTICIPLE) {
            return true;
        }
        // A capital within a sentence is that of a name: the Daily Post.
        return at > 0 && sentence.isCapitalised(at) && !sentence.isQuotation(at - 1);
    }

    private boolean isInfinitive(int at) {
        return sentence.is(at - 1, "to");
    }

    private boolean isPassive(int at, Form form) {
        if (form != Form.PAST) {
            return sentence.is(at, "saying") && sentence.is(at - 2, "quoted", "cited");
        }
        for (var before = at - 1; before >= 0 && before > at - 4; before--) {
            if (sentence.is(before, "is", "are", "was", "were", "be", "been", "being")) {
                return true;
            }
            if (!English.AUXILIARIES.contains(sentence.lower(before))
                    && !English.ADVERBS.contains(sentence.lower(before))) {
                break;
            }
        }
        return sentence.is(at + 1, "by");
    }

    /** "Kuleba was quoted as saying", "was called a fool by Kuleba"; else a passive leaves open who spoke. */
    private void passive(int at, int before) {
        if (sentence.is(at, "quoted", "cited") && sentence.is(at + 1, "as", "saying")) {
            var quoted = subjects.endingAt(before);
            if (!quoted.isEmpty()) {
                var verb = sentence.is(at + 2, "saying", "telling") ? at + 2 : at;
                found.add(new Cue(
                        verb, sentence.lower(verb), quoted, quoted.get(0).from(), verb + 1, false, Use.SPEECH));
            }
            return;
        }
        for (var by = at + 1; by < sentence.size() && !sentence.is(by, ".", ",", ";"); by++) {
            if (sentence.is(by, "by")) {
                var agent = phrases.startingAt(by + 1)
                        .filter(phrase -> phrase.kind() != Kind.DESCRIPTION || phrases.isOfRole(phrase));
                if (agent.isPresent()) {
                    found.add(new Cue(at, sentence.lower(at), List.of(agent.get()), at, at + 1, false, Use.JUDGEMENT));
                    return;
                }
            }
        }
        if (!English.BEFORE_NAMES.contains(sentence.lower(at))) {
            found.add(new Cue(at, sentence.lower(at), List.of(), at, at + 1, false, Use.JUDGEMENT));
        }
    }

    /** The place before a verb, its helping verbs, adverbs and days. */
    private int beforeAuxiliaries(int verb) {
        var at = verb - 1;
        while (at >= 0) {
            var word = sentence.lower(at);
            var isDayWithOn = English.isDay(word) && sentence.is(at - 1, "on", "late", "early", "last");
            if (isDayWithOn) {
                at -= 2;
            } else if (English.isDay(word)
                    || English.AUXILIARIES.contains(word)
                    || English.ADVERBS.contains(word) && !sentence.is(at, "all", "both", "each")
                    || English.NEGATIONS.contains(word)
                    || sentence.is(at, "went", "goes", "continued", "began", "rose", "on", "to")
                            && sentence.is(verb - 1, "to")
                            && at >= verb - 3
                    || word.endsWith("ly") && !sentence.isCapitalised(at) && word.length() > 4) {
                at--;
            } else {
                return at;
            }
        }
        return at;
    }

    /** The subject behind the verb: “We are ready,” said Ada Frost. */
    private Optional<NounPhrase> inverted(int at, int before) {
        var isAfterQuotation = sentence.isQuotation(before)
                || sentence.is(before, ",", "—", "–", "-", "--") && sentence.isQuotation(before - 1);
        var isAfterClause = sentence.is(before, ",") && before > 2 && !sentence.is(at, "adding", "saying");
        if (!isAfterQuotation && !isAfterClause || sentence.lower(at).endsWith("ing")) {
            return Optional.empty();
        }
        var phrase = phrases.startingAt(at + 1).map(phrases::withAppositionAfter);
        if (isAfterQuotation) {
            return phrase.filter(one -> one.kind() != Kind.PRONOUN || !sentence.is(at + 1, "it", "you"));
        }
        // Without a quotation only when nothing but the speaker follows: The talks were useful, said Kuleba.
        return phrase.filter(
                        one -> one.kind() == Kind.PERSON || phrases.isOfRole(one) || one.kind() == Kind.ORGANISATION)
                .filter(one -> sentence.is(at, "said", "says"))
                .filter(one -> phrases.withAppositionEndingAt(before).isEmpty()
                        || sentence.is(one.to(), ".")
                        || one.to() >= sentence.size());
    }

    /** Whether a verb may have the subject of another one: He came and said; He left, saying. */
    private boolean mayLackSubject(int at, int before, Form form) {
        return form == Form.PARTICIPLE
                || sentence.is(before, "and", "but", "then", "or", ",", "—", "–", "--", ")")
                || hasVerb(before, before + 1);
    }

    private List<NounPhrase> own(int at, int before, Form form) {
        if (form == Form.PARTICIPLE && !sentence.is(at - 1, "is", "are", "was", "were", "been")
                || sentence.is(before, "and", "but", "then", "or")
                || hasVerb(before, before + 1)) {
            return List.of();
        }
        if (sentence.is(before, "who", "which", "that")) {
            return subjects.endingAt(sentence.is(before - 1, ",") ? before - 2 : before - 1);
        }
        if (sentence.is(before, ",", "—", "–", "--", ")")) {
            return phrases.withAppositionEndingAt(before).map(List::of).orElse(List.of());
        }
        return subjects.endingAt(before);
    }

    /** The subject of the verb before, or else of the sentence. */
    private List<NounPhrase> ofSentence(int at) {
        for (var index = found.size() - 1; index >= 0; index--) {
            if (found.get(index).verb() < at && !found.get(index).isOfMedium()) {
                return found.get(index).subjects();
            }
        }
        return subjects.first(at).or(() -> subjects.opening(at)).map(List::of).orElse(List.of());
    }

    /** Whether a verb in this form can have these subjects: a base form has several, or stands behind "heard". */
    private boolean agree(List<NounPhrase> subjects, Form form) {
        var subject = subjects.get(0);
        return form != Form.BASE
                || subjects.size() > 1
                || sentence.is(subject.from(), "they", "we", "i", "you")
                || sentence.is(subject.from() - 1, "heard", "hear", "saw", "let", "made")
                || subject.kind() == Kind.DESCRIPTION
                        && sentence.lower(subject.to() - 1).endsWith("s");
    }
}
