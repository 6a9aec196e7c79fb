package parley.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.record.Statement;
import parley.record.value.EdtfDate;
import parley.record.value.ParticipantKind;
import parley.record.value.StatementKind;
import parley.record.value.Words;

/**
 * A statement as it is cited: quoted where it is a quote, else told in the record's own sentence.
 *
 * @param office the office then; empty where the source gives none
 * @param asked the question that it answers; empty where no source gives one
 * @param language of the words, as a tag; empty where it is not known
 * @param translation whose translation they are; empty where none is known of
 * @param event the occasion that it was said at; empty where no source says
 */
record CitedStatement(
        String id,
        String speaker,
        boolean delegation,
        String office,
        String asked,
        Words words,
        String language,
        String translation,
        EdtfDate date,
        String event,
        List<Evidence> evidence,
        String address,
        Citation.Version version)
        implements Citation {

    static CitedStatement of(Statement statement, String address, Version version) {
        var speaker = statement.speaker();
        return new CitedStatement(
                statement.id(),
                speaker.name(),
                speaker.kind() == ParticipantKind.DELEGATION,
                statement.office().orElse(""),
                statement.asked().orElse(""),
                statement.words(),
                statement.language().tag(),
                statement.translation(),
                statement.date(),
                statement.occasion().orElse(""),
                statement.reports().stream().map(Evidence::of).toList(),
                address,
                version);
    }

    @Override
    public String key() {
        return "statement-" + id;
    }

    @Override
    public Optional<Author> author() {
        return Optional.of(new Author(speaker, delegation));
    }

    /** Styles put titles in quotation marks: what is no quote says so first. */
    @Override
    public String title() {
        return isQuote()
                ? words.inOneLine()
                : "%s of %s: %s".formatted(genre(), speaker, words.inOneLine().replaceAll("\\.$", ""));
    }

    @Override
    public String genre() {
        return words.kind().reading();
    }

    @Override
    public List<String> notes() {
        var notes = new ArrayList<String>();
        notes.add("%s (%s).".formatted(who(), when()));
        notes.add(isQuote() ? "A quote, word for word as the source prints it." : Lines.capital(whose()) + ".");
        if (!asked.isEmpty()) {
            notes.add("Asked: " + asked);
        }
        notes.addAll(Evidence.notes(evidence, this::note));
        notes.add(Lines.capital(version.reading()) + ".");
        return notes;
    }

    private String note(Evidence place) {
        var verb = isQuote() && place.carriesTheWords() ? "Quoted" : "Reported";
        return verb + " in " + place.withAddress() + ".";
    }

    @Override
    public String sentence() {
        return isQuote()
                ? "%s: %s (%s), as %s. %s".formatted(who(), words.inOneLine(), when(), reportedIn(), here())
                : "%s (%s), as %s: %s [%s.] %s"
                        .formatted(who(), when(), reportedIn(), words.inOneLine(), Lines.capital(whose()), here());
    }

    /** Who said it, in the office held then. */
    String who() {
        return office.isEmpty() ? speaker : speaker + ", " + office;
    }

    /** When and where it was said, and whose translation its words are. */
    String when() {
        return Stream.of(date.isNone() ? "date unknown" : date.dayless(), event, translation)
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
                : "paraphrased by Parley; not a quote";
    }
}
