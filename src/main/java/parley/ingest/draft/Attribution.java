package parley.ingest.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.ingest.draft.English.Use;

/**
 * A quotation in its sentence, with the verb that reports it, if any does.
 *
 * @param at where it stands among the words
 * @param cues of the sentence, but for those of media
 */
record Attribution(Sentence sentence, int at, List<Cue> cues, Optional<Cue> cue) {

    /** So many words in quotation marks may be irony, or a name. */
    static final int MOST_SCARE_WORDS = 4;

    /** How many of the words before a quotation may say that it is the title of a work. */
    private static final int BEFORE_TITLE = 2;

    static Attribution of(Sentence sentence, int at, List<Cue> cues) {
        var open = new Attribution(sentence, at, cues, Optional.empty());
        return new Attribution(sentence, at, cues, open.find());
    }

    QuotedPassage quotation() {
        return sentence.quotation(at);
    }

    /** The verb that reports a quotation: right behind it, else the last before it, else the first behind it. */
    private Optional<Cue> find() {
        var next = behind(",", "—", "–", "--", "-", ".");
        for (var one : cues) {
            // "…", smiled: that may end what another verb reports.
            var isAside = one.use() == Use.BESIDE && one.verb() == next && !one.isInverted();
            if (!isAside && (one.from() == next || one.verb() == next && one.verb() >= one.from())) {
                return Optional.of(one);
            }
        }
        return cues.stream()
                .filter(one -> one.verb() < at)
                .filter(one -> one.use() != Use.BESIDE || isBeside(one) && sentence.is(at - 1, ":", ","))
                .reduce((one, other) -> other.subjects().isEmpty() ? one : other)
                .or(() -> cues.stream()
                        .filter(one -> one.from() > at && one.use() == Use.SPEECH)
                        .findFirst());
    }

    /** The next place behind the quotation that says who spoke, if any does. */
    private int behind(String... punctuation) {
        var next = at + 1;
        while (sentence.is(next, punctuation) || English.PASSED_OVER.contains(sentence.lower(next))) {
            next++;
        }
        return next;
    }

    /** Whether the verb stands right beside the quotation, with nothing but punctuation between. */
    private boolean isBeside() {
        return cue.filter(this::isBeside).isPresent();
    }

    private boolean isBeside(Cue one) {
        var next = behind(",", "—", "–", "--", "-");
        return one.from() == next
                || one.verb() == next
                || one.verb() < at && (one.to() == at || one.verb() == at - 1 || sentence.is(at - 1, ":", ",", "that"));
    }

    /** Whether what stands in quotation marks is nobody's words: irony, a name, the title of a work. */
    boolean isNoStatement() {
        var isShort = quotation().words() <= MOST_SCARE_WORDS;
        var isTitle = quotation().isTitle();
        var isLike = quotation().endsWith(".?!,…—-") && quotation().words() > 1;
        var isNamed = isAfter(English.BEFORE_NAMES) && (isTitle || isShort) || isAfter(English.WORKS) && isTitle;
        if (isNamed && !(isBeside() && isLike)) {
            return true;
        }
        var isCalled = cue.filter(one -> one.from() > 1 && sentence.is(one.from() - 1, "what", "as"))
                .isPresent();
        if (isCalled && isShort) {
            return true;
        }
        if (isBeside() || cue.isEmpty() && sentence.is(at - 1, ":")) {
            return false;
        }
        // A "perfect storm" awaits them, economists warn.
        if (isShort && cue.isPresent() && cue.get().from() > at && sentence.is(at - 1, "a", "an", "the")) {
            return true;
        }
        var reported = cue.filter(one -> one.verb() < at);
        var isInSubject = cues.stream()
                .filter(one -> one.from() <= at && at < one.verb())
                .anyMatch(one -> reported.isEmpty() || reported.get().verb() < one.from());
        return isShort && (isInSubject || cue.isEmpty() && !(isLike && at == 0) && !sentence.isHeading());
    }

    private boolean isAfter(Set<String> words) {
        for (var before = at - 1; before >= Math.max(0, at - BEFORE_TITLE); before--) {
            if (words.contains(sentence.lower(before))) {
                return before == at - 1 || sentence.is(at - 1, "the", "a", "of", ",", "as", "is", "was");
            }
            if (!sentence.isWord(before) && !sentence.is(before, ",")) {
                return false;
            }
        }
        return false;
    }

    /** Whether the quotation is a sentence of its speaker, and no part of one of the article's. */
    boolean isWhole(List<Attribution> wholeBefore) {
        if (cue.isEmpty()) {
            return (at == 0 || sentence.is(at - 1, ":"))
                    && quotation().isCapitalised()
                    && quotation().endsWith(".?!…,");
        }
        var isFirst = !sentence.any(
                0,
                at,
                word -> word.matches("[\\p{L}\\p{N}].*")
                        && !Set.of("and", "but", "so", "then").contains(word)
                        && !English.isDay(word));
        if (isFirst && cue.get().from() > at && isBeside()) {
            return true;
        }
        // The second half of a quotation that its speaker interrupts.
        var isSecond = wholeBefore.stream().anyMatch(one -> one.cue().equals(cue));
        return cue.get().verb() < at
                && (isSecond
                        || quotation().isCapitalised()
                                && (sentence.is(at - 1, ":", ",")
                                        || cue.get().to() == at
                                        || cue.get().verb() == at - 1));
    }
}
