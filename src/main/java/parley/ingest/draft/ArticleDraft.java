package parley.ingest.draft;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                .collect(toSet());
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
        Repeats.join(drafted);
        drafted.sort(Comparator.comparing(DraftedStatement::firstParagraph));
    }

    private void read(List<Sentence> paragraph, int index) {
        var sentence = paragraph.get(index);
        var cues = Cues.ofSpeakers(sentence);
        var spoken = new ArrayList<Speaker>();
        if (isBare(sentence)) {
            readBare(paragraph, index).ifPresent(spoken::addAll);
        } else {
            spoken.addAll(readQuotations(sentence, cues));
            if (spoken.isEmpty()
                    && sentence.quotations().stream().noneMatch(at -> taken.contains(sentence.quotation(at)))) {
                spoken.addAll(readParaphrase(sentence, cues));
            }
        }
        people.hear(sentence, spoken);
    }

    /** Whether a sentence is nothing but what is quoted. */
    private static boolean isBare(Sentence sentence) {
        return !sentence.quotations().isEmpty() && sentence.tokens().stream().noneMatch(Token::isWord);
    }

    /** A quotation that stands alone: it belongs to what is quoted before it, else to whom its neighbours name. */
    private Optional<List<Speaker>> readBare(List<Sentence> paragraph, int index) {
        var sentence = paragraph.get(index);
        var own = sentence.quotations().stream()
                .map(at -> sentence.quotation(at))
                .filter(one -> one.last().paragraph() == sentence.paragraph())
                .filter(one -> !taken.contains(one))
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        if (own.stream().allMatch(one -> one.words() <= 3 && !one.endsWith(".?!…,"))
                && own.get(0).isTitle()) {
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
            var cues = Cues.ofSpeakers(next);
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

    private List<Speaker> readQuotations(Sentence sentence, List<Cue> cues) {
        var whole = new ArrayList<Attribution>();
        var parts = new ArrayList<Attribution>();
        for (var at : sentence.quotations()) {
            var one = Attribution.of(sentence, at, cues);
            var isLast = one.quotation().last().paragraph() == sentence.paragraph();
            if (!taken.contains(one.quotation()) && (isLast || one.cue().isPresent()) && !one.isNoStatement()) {
                (one.isWhole(whole) ? whole : parts).add(one);
            }
        }
        var spoken = new ArrayList<Speaker>();
        for (var own : List.of(whole, parts)) {
            own.stream()
                    .collect(groupingBy(one -> speakers(sentence, one.cue()), LinkedHashMap::new, toList()))
                    .forEach((speakers, group) -> {
                        add(sentence, speakers, group, own == whole);
                        spoken.addAll(speakers);
                    });
        }
        return spoken.stream()
                .filter(speaker -> !speaker.isUnknown())
                .distinct()
                .toList();
    }

    private void add(Sentence sentence, List<Speaker> speakers, List<Attribution> group, boolean isWhole) {
        var own = group.stream().map(Attribution::quotation).toList();
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

    /** Whether the subject of a cue is a person or people, and no thing. */
    private static boolean isOfPeople(Sentence sentence, Cue cue) {
        var phrases = new NounPhrases(sentence);
        return cue.subjects().stream()
                .allMatch(phrase -> phrase.kind() != Kind.DESCRIPTION
                        || phrases.isOfRole(phrase)
                        || English.ORGANISATIONS.contains(phrases.head(phrase))
                        || English.DOCUMENTS.contains(phrases.head(phrase)));
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
}
