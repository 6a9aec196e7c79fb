package parley.ingest.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.ingest.draft.English.Use;
import parley.ingest.draft.NounPhrase.Kind;
import parley.ingest.format.RecordContent;

/**
 * Reads an article into statements: its quotations, and what its reporting verbs introduce without quoting it.
 *
 * @param paragraphs of the article, in order
 */
public final class ArticleDraft {

    /** So many words in quotation marks may be irony, or a name. */
    private static final int MOST_SCARE_WORDS = 4;

    /** How many of the words before a quotation may say that it is the title of a work. */
    private static final int BEFORE_TITLE = 2;

    /** What may stand between a quotation and who said it. */
    private static final Set<String> PASSED_OVER = Set.of(
            "also", "later", "then", "however", "meanwhile", "too", "still", "once", "again", "earlier", "afterwards");

    private final List<String> paragraphs;
    private final Optional<LocalDate> published;
    private final List<QuotedPassage> quotations;
    private final People people;
    private final List<List<Sentence>> sentences = new ArrayList<>();
    private final List<DraftedStatement> drafted = new ArrayList<>();
    private final Set<QuotedPassage> taken = new HashSet<>();

    private ArticleDraft(List<String> paragraphs, RecordContent record, Optional<LocalDate> published) {
        this.paragraphs = paragraphs;
        this.published = published;
        this.quotations = QuotationScanner.scan(paragraphs);
        this.people = new People(new KnownNames(record));
    }

    static ArticleDraft of(List<String> paragraphs, RecordContent record, Optional<LocalDate> published) {
        var draft = new ArticleDraft(paragraphs, record, published);
        draft.read();
        return draft;
    }

    /** In the order of the article. */
    List<DraftedStatement> statements() {
        return drafted;
    }

    /** What stands in quotation marks and is in no statement: irony, names, titles, and headings that quote nobody. */
    List<QuotedPassage> leftOut() {
        var stated = drafted.stream()
                .flatMap(one -> Stream.concat(Stream.of(one), one.repeats().stream()))
                .flatMap(one -> one.quotations().stream())
                .collect(Collectors.toSet());
        return quotations.stream().filter(one -> !stated.contains(one)).toList();
    }

    List<String> paragraphs() {
        return paragraphs;
    }

    Optional<LocalDate> published() {
        return published;
    }

    People people() {
        return people;
    }

    private void read() {
        for (var number = 0; number < paragraphs.size(); number++) {
            sentences.add(Sentence.split(number, paragraphs.get(number), quotations));
        }
        sentences.forEach(paragraph -> paragraph.forEach(people::introduce));
        for (var paragraph : sentences) {
            for (var index = 0; index < paragraph.size(); index++) {
                read(paragraph, index);
            }
        }
        joinRepeats();
        drafted.sort(Comparator.comparing(DraftedStatement::firstParagraph));
    }

    private void read(List<Sentence> paragraph, int index) {
        var sentence = paragraph.get(index);
        var all = Cues.of(sentence);
        var cues = all.stream().filter(cue -> !Circumstances.isMedium(cue)).toList();
        var spoken = new ArrayList<Speaker>();
        if (isBare(sentence)) {
            readBare(paragraph, index).ifPresent(spoken::addAll);
        } else {
            spoken.addAll(readQuotations(sentence, cues));
            if (spoken.isEmpty()
                    && sentence.quotations().stream().noneMatch(at -> taken.contains(quotation(sentence, at)))) {
                spoken.addAll(readParaphrase(sentence, cues));
            }
        }
        people.hear(sentence, spoken);
    }

    private static QuotedPassage quotation(Sentence sentence, int at) {
        return sentence.tokens().get(at).quotation().orElseThrow();
    }

    /** Whether a sentence is nothing but what is quoted. */
    private static boolean isBare(Sentence sentence) {
        return !sentence.quotations().isEmpty() && sentence.tokens().stream().noneMatch(Token::isWord);
    }

    /** A quotation that stands alone: it belongs to what is quoted before it, else to whom its neighbours name. */
    private Optional<List<Speaker>> readBare(List<Sentence> paragraph, int index) {
        var sentence = paragraph.get(index);
        var own = sentence.quotations().stream()
                .map(at -> quotation(sentence, at))
                .filter(one -> one.last().paragraph() == sentence.paragraph())
                .filter(one -> !taken.contains(one))
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        if (own.stream().allMatch(one -> words(one) <= 3 && !one.last().text().matches("(?s).*[.?!…,]"))
                && isTitle(own.get(0))) {
            return Optional.empty();
        }
        taken.addAll(own);
        var before = index > 0 ? drafted.stream().reduce((one, other) -> other) : Optional.<DraftedStatement>empty();
        if (before.isPresent()
                && before.get().isWhole()
                && before.get().sentence().equals(paragraph.get(index - 1))
                && !endsWithColon(paragraph.get(index - 1))) {
            drafted.set(
                    drafted.size() - 1,
                    before.get().in(sentence).withQuotations(joined(before.get().quotations(), own)));
            return Optional.of(before.get().speakers());
        }
        var speaker = neighbour(paragraph, index);
        var speakers = List.of(speaker.orElse(Speaker.UNKNOWN));
        drafted.add(new DraftedStatement(
                speakers, own, true, "", Circumstances.NONE, Optional.empty(), sentence, List.of()));
        return speaker.map(List::of);
    }

    private static boolean endsWithColon(Sentence sentence) {
        return sentence.is(sentence.size() - 1, ":");
    }

    private Optional<Speaker> neighbour(List<Sentence> paragraph, int index) {
        var number = paragraph.get(index).paragraph();
        if (index > 0) {
            return people.atHand(number, 0).or(() -> people.atHand(number, 1));
        }
        // What follows may name the speaker: “We are ready.” That is how Ada Frost put it.
        if (index + 1 < paragraph.size()) {
            var next = paragraph.get(index + 1);
            var cues = Cues.of(next).stream()
                    .filter(cue -> !Circumstances.isMedium(cue))
                    .toList();
            var phrase = cues.isEmpty()
                    ? Cues.firstPhrase(next)
                    : cues.get(0).subjects().stream().findFirst();
            var named = phrase.filter(one -> one.kind() != Kind.DESCRIPTION || !cues.isEmpty())
                    .flatMap(one -> people.resolve(one, next));
            if (named.isPresent()) {
                return named.map(Speaker::inferred);
            }
        }
        return people.atHand(number, 2);
    }

    private static List<QuotedPassage> joined(List<QuotedPassage> one, List<QuotedPassage> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static int words(QuotedPassage quotation) {
        return quotation.parts().stream()
                .mapToInt(part -> part.text().split("\\s+").length)
                .sum();
    }

    /** One quotation with the verb that reports it, if any does. */
    private record Attributed(QuotedPassage quotation, int at, Optional<Cue> cue, boolean isWhole) {}

    private List<Speaker> readQuotations(Sentence sentence, List<Cue> cues) {
        var attributed = new ArrayList<Attributed>();
        for (var at : sentence.quotations()) {
            var quotation = quotation(sentence, at);
            var cue = cueOf(sentence, at, cues);
            var isLast = quotation.last().paragraph() == sentence.paragraph();
            if (taken.contains(quotation)
                    || !isLast && cue.isEmpty()
                    || isNoStatement(sentence, at, quotation, cue, cues)) {
                continue;
            }
            var isWhole = isWhole(sentence, at, quotation, cue, attributed);
            attributed.add(new Attributed(quotation, at, cue, isWhole));
        }
        var spoken = new ArrayList<Speaker>();
        for (var isWhole : List.of(true, false)) {
            var own =
                    attributed.stream().filter(one -> one.isWhole() == isWhole).toList();
            own.stream()
                    .collect(Collectors.groupingBy(
                            one -> speakers(sentence, one.cue()), java.util.LinkedHashMap::new, Collectors.toList()))
                    .forEach((speakers, group) -> {
                        add(sentence, speakers, group, isWhole);
                        spoken.addAll(speakers);
                    });
        }
        return spoken.stream()
                .filter(speaker -> !speaker.isUnknown())
                .distinct()
                .toList();
    }

    private void add(Sentence sentence, List<Speaker> speakers, List<Attributed> group, boolean isWhole) {
        var own = group.stream().map(Attributed::quotation).toList();
        taken.addAll(own);
        var cue = group.stream().flatMap(one -> one.cue().stream()).findFirst();
        var statement = statement(sentence, speakers, own, isWhole, cue);
        var before = drafted.stream().reduce((one, other) -> other);
        // “A.” “B,” he said: what stood alone before belongs to it.
        if (isWhole
                && cue.isPresent()
                && group.get(0).at() == 0
                && before.isPresent()
                && before.get().sentence().paragraph() == sentence.paragraph()
                && isBare(before.get().sentence())
                && before.get().verb().isEmpty()
                && isNextTo(before.get().sentence(), sentence)) {
            drafted.remove(drafted.size() - 1);
            statement = statement.withQuotations(joined(before.get().quotations(), own));
        }
        drafted.add(statement);
    }

    private boolean isNextTo(Sentence one, Sentence other) {
        var paragraph = sentences.get(other.paragraph());
        return paragraph.indexOf(one) + 1 == paragraph.indexOf(other);
    }

    private DraftedStatement statement(
            Sentence sentence, List<Speaker> speakers, List<QuotedPassage> own, boolean isWhole, Optional<Cue> cue) {
        return new DraftedStatement(
                speakers,
                own,
                isWhole,
                cue.map(Cue::verbText).orElse(""),
                Circumstances.of(sentence),
                cue.flatMap(one -> SaidOn.of(sentence, one, published)),
                sentence,
                List.of());
    }

    private List<Speaker> speakers(Sentence sentence, Optional<Cue> cue) {
        var named = cue.map(Cue::subjects).orElse(List.of()).stream()
                .flatMap(phrase -> people.resolve(phrase, sentence).stream())
                .distinct()
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        // A sentence without a reporting verb goes on with whoever was speaking.
        var near = cue.isEmpty() ? nearby(sentence) : Optional.<Speaker>empty();
        return List.of(near.orElse(Speaker.UNKNOWN));
    }

    private Optional<Speaker> nearby(Sentence sentence) {
        return Cues.firstPhrase(sentence)
                .filter(phrase -> phrase.kind() != Kind.DESCRIPTION)
                .flatMap(phrase -> people.resolve(phrase, sentence))
                .or(() -> people.atHand(sentence.paragraph(), 1))
                .map(Speaker::inferred);
    }

    /** The verb that reports a quotation: right behind it, else the last before it, else the first behind it. */
    private static Optional<Cue> cueOf(Sentence sentence, int at, List<Cue> cues) {
        var next = at + 1;
        while (sentence.is(next, ",", "—", "–", "--", "-", ".") || PASSED_OVER.contains(sentence.lower(next))) {
            next++;
        }
        for (var cue : cues) {
            // "…", smiled: that may end what another verb reports.
            var isAside = cue.use() == Use.BESIDE && cue.verb() == next && !cue.isInverted();
            if (!isAside && (cue.from() == next || cue.verb() == next && cue.verb() >= cue.from())) {
                return Optional.of(cue);
            }
        }
        var before = cues.stream()
                .filter(cue -> cue.verb() < at)
                .filter(cue -> cue.use() != Use.BESIDE || isBeside(sentence, at, cue) && sentence.is(at - 1, ":", ","))
                .reduce((one, other) -> other.subjects().isEmpty() ? one : other);
        if (before.isPresent()) {
            return before;
        }
        return cues.stream()
                .filter(cue -> cue.from() > at && cue.use() == Use.SPEECH)
                .findFirst();
    }

    /** Whether the subject of a cue is a person or people, and no thing. */
    private static boolean isOfPeople(Sentence sentence, Cue cue) {
        var phrases = new NounPhrases(sentence);
        return cue.subjects().stream()
                .allMatch(phrase -> phrase.kind() != Kind.DESCRIPTION
                        || phrases.isOfRole(phrase)
                        || English.ORGANISATIONS.contains(phrases.head(phrase))
                        || English.DOCUMENTS.contains(phrases.head(phrase)));
    }

    /** Whether a cue stands right beside a quotation, with nothing but punctuation between. */
    private static boolean isBeside(Sentence sentence, int at, Cue cue) {
        var next = at + 1;
        while (sentence.is(next, ",", "—", "–", "--", "-") || PASSED_OVER.contains(sentence.lower(next))) {
            next++;
        }
        var before = at - 1;
        while (sentence.is(before, ",", ":", "—", "–", "that", "\"")) {
            before--;
        }
        return cue.from() == next
                || cue.verb() == next
                || cue.to() - 1 == before
                || cue.verb() == before
                || cue.verb() < at && sentence.is(at - 1, ":")
                || cue.verb() < at && sentence.is(at - 1, ",") && hasOnlyRecipient(sentence, cue.to(), at - 1);
    }

    /** Whether what stands between a verb and a quotation says no more than to whom, where and when. */
    private static boolean hasOnlyRecipient(Sentence sentence, int from, int to) {
        for (var at = from; at < to; at++) {
            if (English.verb(sentence.lower(at)).isPresent() || sentence.is(at, "that", ".")) {
                return false;
            }
        }
        return true;
    }

    /** Whether what stands in quotation marks is nobody's words: irony, a name, the title of a work. */
    private boolean isNoStatement(
            Sentence sentence, int at, QuotedPassage quotation, Optional<Cue> cue, List<Cue> cues) {
        var count = words(quotation);
        var text = quotation.first().text();
        var isLike = text.matches("(?s).*[.?!,…—-]") && count > 1;
        var isBeside = cue.isPresent() && isBeside(sentence, at, cue.get());
        var isNamed = isAfter(English.BEFORE_NAMES, sentence, at) && (isTitle(quotation) || count <= MOST_SCARE_WORDS)
                || isAfter(English.WORKS, sentence, at) && isTitle(quotation);
        if (isNamed && !(isBeside && isLike)) {
            return true;
        }
        var isCalled = cue.isPresent()
                && sentence.is(cue.get().from() - 1, "what", "as")
                && cue.get().from() > 1;
        if (isCalled && count <= MOST_SCARE_WORDS) {
            return true;
        }
        if (isBeside || cue.isEmpty() && sentence.is(at - 1, ":")) {
            return false;
        }
        if (isTitle(quotation) && count > 1 && !isLike) {
            return true;
        }
        var isReported = cue.isPresent() && cue.get().verb() < at;
        var isInSubject = cues.stream()
                .filter(one -> one.from() <= at && at < one.verb())
                .anyMatch(one -> !isReported || cue.get().verb() < one.from());
        if (isInSubject && count <= MOST_SCARE_WORDS) {
            return true;
        }
        return cue.isEmpty() && count <= MOST_SCARE_WORDS && !(isLike && at == 0) && !sentence.isHeading();
    }

    private static boolean isAfter(Set<String> words, Sentence sentence, int at) {
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

    /** Whether all longer words of a quotation are capitalised, as in the title of a work. */
    private static boolean isTitle(QuotedPassage quotation) {
        var words = quotation.first().text().split("[\\s,:-]+");
        var capitals = 0;
        for (var word : words) {
            if (word.length() > 3 && !Character.isUpperCase(word.charAt(0)) && !Character.isDigit(word.charAt(0))) {
                return false;
            }
            capitals += !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        return capitals > 1 || words.length == 1 && capitals == 1;
    }

    /** Whether a quotation is a sentence of its speaker, and no part of one of the article's. */
    private static boolean isWhole(
            Sentence sentence, int at, QuotedPassage quotation, Optional<Cue> cue, List<Attributed> before) {
        if (cue.isEmpty()) {
            return (at == 0 || sentence.is(at - 1, ":"))
                    && isCapital(quotation)
                    && quotation.last().text().matches("(?s).*[.?!…,]");
        }
        var isFirst = true;
        for (var index = 0; index < at; index++) {
            isFirst &= !sentence.isWord(index)
                    || sentence.is(index, "and", "but", "so", "then")
                    || English.isDay(sentence.lower(index));
        }
        if (isFirst && cue.get().from() > at && isBeside(sentence, at, cue.get())) {
            return true;
        }
        // The second half of a quotation that its speaker interrupts.
        var isSecond =
                before.stream().anyMatch(one -> one.isWhole() && one.cue().equals(cue))
                        && sentence.is(at - 1, ",", ".", ";", ":", "—", "–", "--");
        if (isSecond && (cue.get().verb() < at)) {
            return true;
        }
        return cue.get().verb() < at
                && isCapital(quotation)
                && (sentence.is(at - 1, ":", ",")
                        || cue.get().to() == at
                        || cue.get().verb() == at - 1)
                && isBeside(sentence, at, cue.get())
                && (words(quotation) > 1 || quotation.last().text().matches("(?s).*[.?!,]"));
    }

    private static boolean isCapital(QuotedPassage quotation) {
        return !Character.isLowerCase(quotation
                .first()
                .text()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .findFirst()
                .orElse('x'));
    }

    private List<Speaker> readParaphrase(Sentence sentence, List<Cue> cues) {
        if (sentence.isHeading()) {
            return List.of();
        }
        for (var cue : cues) {
            var who = cue.subjects().stream()
                    .flatMap(phrase -> people.resolve(phrase, sentence).stream())
                    .filter(speaker -> !speaker.isUnknown())
                    .distinct()
                    .toList();
            if (cue.use() == Use.SPEECH && !who.isEmpty() && isOfPeople(sentence, cue)) {
                drafted.add(statement(sentence, who, List.of(), false, Optional.of(cue)));
                return who;
            }
        }
        return List.of();
    }

    /** Makes what a heading or the opening quotes of a fuller quotation a further report of that. */
    private void joinRepeats() {
        for (var one : List.copyOf(drafted)) {
            if (one.isWhole() || one.quotations().isEmpty()) {
                continue;
            }
            var fuller = drafted.stream()
                    .filter(other -> other != one && isFuller(other, one))
                    .findFirst();
            if (fuller.isPresent()) {
                drafted.remove(one);
                drafted.set(drafted.indexOf(fuller.get()), fuller.get().withRepeat(one));
            } else if (one.sentence().isHeading()
                    && one.isUnattributed()
                    && one.quotations().stream().allMatch(quotation -> words(quotation) <= MOST_SCARE_WORDS)) {
                drafted.remove(one);
            }
        }
    }

    private static boolean isFuller(DraftedStatement other, DraftedStatement one) {
        var isSame = one.isUnattributed()
                || one.speakers().stream().allMatch(speaker -> speaker.id().isEmpty())
                || one.speakers().stream()
                        .allMatch(speaker -> other.speakers().stream().anyMatch(speaker::isSameAs));
        if (one.sentence().isHeading()) {
            return one.firstParagraph() < other.firstParagraph()
                    && holds(plain(other.sentence().text()), one)
                    && holds(plain(other.sentence().text(0, other.sentence().size())), one);
        }
        return isSame
                && one.firstParagraph() != other.firstParagraph()
                && other.isWhole()
                && one.quotations().stream().allMatch(quotation -> words(quotation) > 1)
                && holds(
                        plain(other.quotations().stream()
                                .map(quotation -> quotation.parts().stream()
                                        .map(QuotedPassage.Part::text)
                                        .collect(Collectors.joining(" ")))
                                .collect(Collectors.joining(" "))),
                        one);
    }

    private static boolean holds(String text, DraftedStatement part) {
        return part.quotations().stream()
                .allMatch(one -> text.contains(plain(one.first().text())));
    }

    private static String plain(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
