package parley.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.record.Statement;
import parley.record.Talks;
import parley.record.value.EdtfDate;
import parley.record.value.ParticipantKind;
import parley.record.value.Words;

/**
 * A statement as it is cited: quoted where it is all in the speaker's own words, else reported.
 *
 * @param office the office then; empty where the source gives none
 * @param event the occasion and the talks that it was said at; empty where no source says
 * @param answers what answers it, and what it answers: "Denied by Ada North, 4 May 2031"
 */
record CitedStatement(
        String id,
        String speaker,
        boolean delegation,
        String office,
        Words words,
        EdtfDate date,
        String event,
        List<String> answers,
        List<Evidence> evidence,
        String address,
        Citation.Version version)
        implements Citation {

    private static final int MOST_ANSWERS = 3;

    static CitedStatement of(Statement statement, String address, Version version) {
        var speaker = statement.speaker();
        return new CitedStatement(
                statement.id(),
                speaker.name(),
                speaker.kind() == ParticipantKind.DELEGATION,
                statement.office().orElse(""),
                statement.words(),
                statement.date(),
                event(statement),
                answers(statement),
                statement.reports().stream().map(Evidence::of).toList(),
                address,
                version);
    }

    private static String event(Statement statement) {
        return Stream.concat(
                        statement.occasion().stream(),
                        statement.saidIn().stream().map(Talks::title))
                .collect(Collectors.joining(", "));
    }

    private static List<String> answers(Statement statement) {
        return Stream.concat(
                        statement.answeredBy().stream()
                                .map(one -> one.how().passive() + " by "
                                        + one.statement().speakerAndDate()),
                        statement.answers().stream()
                                .map(one -> one.how().active() + " "
                                        + one.answered().speakerAndDate()))
                .toList();
    }

    @Override
    public String key() {
        return "statement-" + id;
    }

    @Override
    public Optional<Author> author() {
        return Optional.of(new Author(speaker, delegation));
    }

    /** Styles put titles in quotation marks: what are not the speaker's own words says so first. */
    @Override
    public String title() {
        return words.areOwn()
                ? words.text()
                : "Reported words of %s: %s".formatted(speaker, words.text().replaceAll("\\.$", ""));
    }

    /** Own words are in the language of their source; what the record says of others is not. */
    @Override
    public String language() {
        return words.areOwn() ? Evidence.first(evidence).get(0).language() : ENGLISH;
    }

    @Override
    public String genre() {
        return words.areOwn() ? "Statement, own words" : "Paraphrased statement";
    }

    @Override
    public List<String> notes() {
        var notes = new ArrayList<String>();
        notes.add("%s (%s).".formatted(who(), when()));
        notes.add(words.areOwn() ? "The speaker’s own words." : Lines.capital(whose()) + ".");
        answers.stream().limit(MOST_ANSWERS).map(answer -> answer + ".").forEach(notes::add);
        if (answers.size() > MOST_ANSWERS) {
            notes.add("%,d more answers are on record.".formatted(answers.size() - MOST_ANSWERS));
        }
        notes.addAll(Evidence.notes(evidence, this::note));
        notes.add(Lines.capital(version.reading()) + ".");
        return notes;
    }

    private String note(Evidence place) {
        var verb = words.areOwn() && place.carriesTheWords() ? "Quoted" : "Reported";
        return verb + " in " + place.withAddress() + ".";
    }

    @Override
    public String sentence() {
        return words.areOwn()
                ? "%s: %s (%s), as %s. %s".formatted(who(), words.text(), when(), reportedIn(), here())
                : "%s (%s), as %s: %s [%s.] %s"
                        .formatted(who(), when(), reportedIn(), words.text(), Lines.capital(whose()), here());
    }

    /** Who said it, in the office held then. */
    String who() {
        return office.isEmpty() ? speaker : speaker + ", " + office;
    }

    /** When and where it was said. */
    String when() {
        return Stream.of(date.isNone() ? "date unknown" : date.dayless(), event)
                .filter(known -> !known.isEmpty())
                .collect(Collectors.joining(", "));
    }

    @Override
    public String reportedIn() {
        var verb = words.areOwn() ? "quoted in " : "reported in ";
        return verb + Evidence.reading(Evidence.first(evidence));
    }

    /** Whose the words of a reported statement are. */
    String whose() {
        return words.runs().stream().anyMatch(Words.Run::own)
                ? "paraphrased by Parley; only the words in quotation marks are the speaker’s own"
                : "paraphrased by Parley; not the speaker’s own words";
    }
}
