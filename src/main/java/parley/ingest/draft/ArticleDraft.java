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
final class ArticleDraft {

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
            sentences.add(SentenceSplitter.split(number, paragraphs.get(number), quotations));
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
            spoken.addAll(readBare(paragraph, index));
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
        return !sentence.quotations().isEmpty() && sentence.tokens().stream().noneMatch(Sentence.Token::isWord);
    }

    /** A quotation that stands alone: it belongs to what is quoted before it, else to whom its neighbours name. */
    private List<Speaker> readBare(List<Sentence> paragraph, int index) {
        var sentence = paragraph.get(index);
        var own = sentence.quotations().stream()
                .map(sentence::quotation)
                .filter(one -> one.last().paragraph() == sentence.paragraph())
                .filter(one -> !taken.contains(one))
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        taken.addAll(own);
        var before = drafted.isEmpty() || index == 0 ? null : drafted.get(drafted.size() - 1);
        if (before != null && before.isWhole() && before.sentence().equals(paragraph.get(index - 1))) {
            drafted.set(drafted.size() - 1, before.goingOn(sentence, own));
            return before.speakers();
        }
        var speaker = people.atHand(sentence.paragraph(), 2);
        drafted.add(statement(sentence, List.of(speaker.orElse(Speaker.UNKNOWN)), own, true, Optional.empty()));
        return speaker.stream().toList();
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
                        var quoted = group.stream().map(Attribution::quotation).toList();
                        var cue = group.stream()
                                .flatMap(one -> one.cue().stream())
                                .findFirst();
                        drafted.add(statement(sentence, speakers, quoted, own == whole, cue));
                        taken.addAll(quoted);
                        spoken.addAll(speakers);
                    });
        }
        return spoken.stream()
                .filter(speaker -> !speaker.isUnknown())
                .distinct()
                .toList();
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
        var named = cue.map(one -> named(sentence, one)).orElse(List.of());
        if (!named.isEmpty()) {
            var isRelayed =
                    cue.filter(one -> English.RELAYED.contains(one.verbText())).isPresent();
            return isRelayed ? named.stream().map(Speaker::inferred).toList() : named;
        }
        // A sentence without a reporting verb goes on with whoever was speaking.
        var near = cue.isEmpty() ? nearby(sentence) : Optional.<Speaker>empty();
        return List.of(near.orElse(Speaker.UNKNOWN));
    }

    private List<Speaker> named(Sentence sentence, Cue cue) {
        return cue.subjects().stream()
                .flatMap(phrase -> people.resolve(phrase, sentence).stream())
                .distinct()
                .toList();
    }

    private Optional<Speaker> nearby(Sentence sentence) {
        return new Subjects(sentence)
                .first(sentence.size())
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
            var who = named(sentence, cue);
            if (cue.use() == Use.SPEECH && !who.isEmpty() && isOfPeople(sentence, cue)) {
                drafted.add(statement(sentence, who, List.of(), false, Optional.of(cue)));
                return who;
            }
        }
        return List.of();
    }
}
