package parley.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;
import parley.record.Report;
import parley.record.Statement;
import parley.record.StatementAnswer;
import parley.record.StatementSpeaker;
import parley.record.participant.Participant;
import parley.record.participant.Side;
import parley.record.value.AnswerKind;
import parley.record.value.EdtfDate;
import parley.record.value.ParticipantKind;
import parley.record.value.StatementKind;
import parley.record.value.Translator;
import parley.record.value.Words;
import parley.text.Series;

/**
 * A statement as it is cited: quoted where it is a quote, else told in the record's own sentence.
 *
 * @param onBehalfOf the delegation or the side that they spoke for; empty where no source says
 * @param asked the question that it answers; empty where no source gives one
 * @param language of the words, as a tag; empty where it is not known
 * @param translation whose translation they are; empty where none is known of
 * @param isTranslatedHere whether they are this record's own translation
 * @param original what was translated; empty where no report has it
 * @param dating how the date is known, in words; empty where the source gives it
 * @param event what it was said at; empty where no source says
 * @param against what speaks against it: "Denied by Ada North, 4 May 2031"
 * @param answers what else answers it, and what it answers: "Denied by Ada North, 4 May 2031"
 */
record CitedStatement(
        String id,
        List<Speaker> speakers,
        String onBehalfOf,
        String asked,
        Words words,
        String language,
        String translation,
        boolean isTranslatedHere,
        String original,
        EdtfDate date,
        String dating,
        String event,
        List<String> against,
        List<String> answers,
        List<Evidence> evidence,
        String address,
        Citation.Version version)
        implements Citation {

    private static final int MOST_ANSWERS = 3;

    /**
     * One who said it.
     *
     * @param office the office then; empty where the source gives none
     */
    record Speaker(Author author, String office) {

        private static Speaker of(StatementSpeaker speaker) {
            var isPlainName = speaker.named()
                    .filter(one -> one.kind() == ParticipantKind.PERSON)
                    .filter(one -> one.disambiguation().isEmpty())
                    .isPresent();
            return new Speaker(
                    new Author(speaker.name(), !isPlainName),
                    speaker.officeThen().orElse(""));
        }

        private String name() {
            return author.name();
        }

        private String reading() {
            return office.isEmpty() ? name() : name() + ", " + office;
        }
    }

    static CitedStatement of(Statement statement, String address, Version version) {
        return new CitedStatement(
                statement.id(),
                statement.speakers().stream().map(Speaker::of).toList(),
                statement
                        .onBehalfOf()
                        .map(Participant::fullName)
                        .or(() -> statement.onBehalfOfSide().map(Side::name))
                        .orElse(""),
                statement.asked().orElse(""),
                statement.words(),
                statement.language().tag(),
                statement.translation(),
                statement.translatedBy().equals(Optional.of(Translator.EDITOR)),
                statement
                        .original()
                        .flatMap(Report::wording)
                        .map(Words::inOneLine)
                        .orElse(""),
                statement.date(),
                statement.dating().text(),
                String.join(", ", statement.setting()),
                answeredBy(statement, AnswerKind::isAgainst).toList(),
                Stream.concat(answeredBy(statement, how -> !how.isAgainst()), answers(statement))
                        .toList(),
                statement.reports().stream().map(Evidence::of).toList(),
                address,
                version);
    }

    private static Stream<String> answeredBy(Statement statement, Predicate<AnswerKind> which) {
        return statement.answeredBy().stream()
                .filter(one -> which.test(one.how()))
                .map(one -> one.how().passive() + " by " + noted(one.statement().speakerAndDate(), one));
    }

    private static Stream<String> answers(Statement statement) {
        return statement.answers().stream()
                .map(one -> one.how().active() + " " + noted(one.answered().speakerAndDate(), one));
    }

    private static String noted(String other, StatementAnswer answer) {
        return answer.note().isEmpty() ? other : other + ", " + answer.note();
    }

    @Override
    public String key() {
        return "statement-" + id;
    }

    @Override
    public List<Author> authors() {
        return speakers.stream().map(Speaker::author).toList();
    }

    /** Styles put titles in quotation marks: what is no quote, or a translation, says so first. */
    @Override
    public String title() {
        var names = Series.and(speakers.stream().map(Speaker::name).toList());
        var whose = isQuote() ? "" : words.kind().reading() + " of " + names;
        var lead = Stream.of(whose, translation.isEmpty() ? "" : "in translation")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return lead.isEmpty()
                ? words.inOneLine()
                : StringUtils.capitalize(lead) + ": " + words.inOneLine().replaceAll("\\.$", "");
    }

    @Override
    public String genre() {
        return Stream.concat(
                        Stream.of(words.kind().reading(), translation),
                        first(against).stream().map(StringUtils::uncapitalize))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    @Override
    public List<String> notes() {
        var notes = new ArrayList<String>();
        notes.add("%s (%s).".formatted(who(), when()));
        Stream.of(dating).filter(text -> !text.isEmpty()).forEach(notes::add);
        notes.add(
                !isQuote()
                        ? StringUtils.capitalize(whose()) + "."
                        : isTranslatedHere
                                ? "A quote in Parley’s own translation."
                                : "A quote, word for word as the source prints it.");
        if (!original.isEmpty()) {
            notes.add("The original: " + original);
        }
        var all = Stream.concat(against.stream(), answers.stream()).toList();
        first(all).stream().map(answer -> answer + ".").forEach(notes::add);
        if (!asked.isEmpty()) {
            notes.add("Asked: " + Words.inOneLine(asked));
        }
        notes.addAll(Evidence.notes(evidence, this::note));
        notes.add(StringUtils.capitalize(version.reading()) + ".");
        return notes;
    }

    /** The first of some answers, and how many more there are. */
    private static List<String> first(List<String> answers) {
        var more = answers.size() - MOST_ANSWERS;
        return more <= 0
                ? answers
                : Stream.concat(
                                answers.stream().limit(MOST_ANSWERS),
                                Stream.of("%,d more answers are on record".formatted(more)))
                        .toList();
    }

    private String note(Evidence place) {
        var verb = isQuote() && place.carriesTheWords() ? "Quoted" : "Reported";
        return verb + " in " + place.withAddress()
                + (place.manner().isEmpty() ? "." : " (%s).".formatted(place.manner()));
    }

    /** The words, then who said them and where they stand, and what speaks against them. */
    @Override
    public String sentence() {
        var note = isQuote() ? "" : " [%s.]".formatted(StringUtils.capitalize(whose()));
        return "%s%s – %s (%s), as %s. %s%s"
                .formatted(words.inOneLine(), note, who(), when(), reportedIn(), contradicted(), here());
    }

    /** What speaks against it, as sentences with a space after each; empty where nothing does. */
    String contradicted() {
        return first(against).stream().map(answer -> answer + ". ").collect(Collectors.joining());
    }

    /** Who said it, in the office held then. */
    String who() {
        var all = Series.and(speakers.stream().map(Speaker::reading).toList());
        return onBehalfOf.isEmpty() ? all : all + (all.contains("; ") ? ";" : ",") + " on behalf of " + onBehalfOf;
    }

    /** When and where it was said, and whose translation its words are. */
    String when() {
        return Stream.of(date.isNone() ? "date unknown" : "said " + date.dayless(), event, translation)
                .filter(known -> !known.isEmpty())
                .collect(Collectors.joining(", "));
    }

    @Override
    public String reportedIn() {
        var verb = isQuote() ? "quoted in " : "reported in ";
        return verb + Evidence.reading(Evidence.first(evidence));
    }

    boolean isQuote() {
        return words.kind() == StatementKind.QUOTE;
    }

    /** Whose the words of a statement are that is no quote. */
    String whose() {
        return words.kind() == StatementKind.PARTIAL_QUOTE
                ? "paraphrased by Parley; only the words in quotation marks are quoted"
                        + (isTranslatedHere ? ", in Parley’s own translation" : "")
                : "paraphrased by Parley; not a quote";
    }
}
