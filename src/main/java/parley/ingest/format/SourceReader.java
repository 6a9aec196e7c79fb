package parley.ingest.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.ingest.format.RecordContent.Answer;
import parley.ingest.format.RecordContent.Copy;
import parley.ingest.format.RecordContent.FurtherReport;
import parley.ingest.format.RecordContent.Office;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.format.RecordContent.Speaker;
import parley.ingest.format.RecordContent.Statement;
import parley.ingest.yaml.Faults;
import parley.ingest.yaml.LocatedText;
import parley.ingest.yaml.YamlMapping;
import parley.ingest.yaml.YamlValue.Form;
import parley.record.value.AnswerKind;
import parley.record.value.EdtfDate;
import parley.record.value.Language;
import parley.record.value.Translator;
import parley.record.value.Vocabulary;
import parley.record.value.WhoSays;
import parley.text.WebAddress;

/** Reads the file of one source. */
public final class SourceReader {

    public static final String WHICH_DAY =
            "correct one of the two, or see “Dates” in README.md where only time zones lie between";

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final LocatedText id;
    private final EdtfDate published;

    private SourceReader(LocatedText id, EdtfDate published) {
        this.id = id;
        this.published = published;
    }

    static Source source(YamlMapping source) {
        var id = source.id();
        var added = source.day("added");
        var published = source.pastDate("published");
        var reader = new SourceReader(id, published);
        var read = new Source(
                id,
                added,
                published,
                source.textIfAny("publisher"),
                source.textIfAny("title"),
                source.textIfAny("author"),
                address(source, "address"),
                address(source, "archived"),
                source.entriesIfAny("copies", "a copy", SourceReader::copy),
                language(source, "language"),
                source.entriesIfAny("statements", "a statement", reader::statement),
                source.entriesIfAny("reports", "a report", reader::furtherReport),
                source.entriesIfAny("offices", "an office", SourceReader::office),
                CheckedParagraphs.NONE);
        read.statements().forEach(statement -> checkTranslation(read, statement, source.faults()));
        return read;
    }

    /** Words in another language than the one they were spoken in are somebody's translation (W6). */
    private static void checkTranslation(Source source, Statement statement, Faults faults) {
        if (statement.spokenIn().isEmpty()) {
            return;
        }
        var spoken = new Language(statement.spokenIn().get().text());
        var written = new Language(source.language(statement).orElse(""));
        var place = statement.spokenIn().get().place();
        if (written.isNone()) {
            faults.add(place, "nothing says in which language the words are; add 'language' here or to the source");
        } else if (!spoken.isSameAs(written) && statement.translatedBy().isEmpty()) {
            faults.add(
                    place,
                    "spoken in '%s', but the words are in '%s'; add translated-by with one of %s"
                            .formatted(
                                    spoken.tag(),
                                    written.tag(),
                                    String.join(", ", Vocabulary.words(Translator.class))));
        } else if (spoken.isSameAs(written) && statement.translatedBy().isPresent()) {
            faults.add(
                    place,
                    "spoken in '%s', the language of the words, so nobody translated them; take out 'translated-by', or"
                                    .formatted(spoken.tag())
                            + " correct one of the languages");
        }
    }

    /** Reads a statement whose source is not known. */
    static Statement anyStatement(YamlMapping statement) {
        return new SourceReader(new LocatedText("", statement.place()), EdtfDate.NONE).statement(statement);
    }

    private Statement statement(YamlMapping statement) {
        // In this order, in which messages tell the keys.
        var id = statement.id();
        var speakers = speakers(statement);
        var onBehalfOf = statement.referenceIfAny("on-behalf-of");
        var said = said(statement);
        var read = new Statement(
                id,
                speakers,
                onBehalfOf,
                said,
                ContentReader.datedBy(statement, said),
                statement.textIfAny("date-note"),
                statement.textIfAny("occasion"),
                statement.wordsIfAny("asked"),
                statement.words("words"),
                statement.place("words"),
                language(statement, "language"),
                language(statement, "spoken-in").map(tag -> new LocatedText(tag, statement.place("spoken-in"))),
                statement.oneOfIfAny("translated-by", Vocabulary.words(Translator.class)),
                statement.references("talks"),
                statement.references("said-in"),
                statement.references("topics"),
                statement.references("speaks-of"),
                statement.entriesIfAny("answers", "an answer", SourceReader::answer),
                statement.entries("reports", "a report", report -> ContentReader.report(report, this.id, true)),
                statement.dayIfAny("added"));
        checkNamesAsPrinted(read, statement.faults());
        return read;
    }

    /** A source that prints a name has named its speaker. */
    private static void checkNamesAsPrinted(Statement statement, Faults faults) {
        if (statement.speakers().stream().noneMatch(one -> one.unnamed().isPresent())
                || statement.speakers().stream()
                        .anyMatch(one -> one.participant().isPresent())) {
            return;
        }
        statement.reports().stream()
                .filter(report -> report.nameAsPrinted().isPresent())
                .forEach(
                        report -> faults.add(
                                report.place(),
                                "the report has 'name-as-printed', but the speaker is unnamed; take it out, or name the speaker"));
    }

    private static List<Speaker> speakers(YamlMapping statement) {
        var hasOne = statement.has("speaker");
        var hasSeveral = statement.has("speakers");
        var office = statement.textIfAny("office");
        var side = statement.referenceIfAny("side");
        if (hasOne == hasSeveral) {
            statement
                    .faults()
                    .add(
                            hasOne ? statement.place("speakers") : statement.place(),
                            hasOne
                                    ? "'speakers' stands beside 'speaker'; keep one of them, with everyone who said it"
                                    : "a statement has no 'speaker'; add 'speaker: …', or 'speakers: […]' for several");
        }
        if (hasSeveral || statement.hasKeys("speaker")) {
            for (var key : List.of("office", "side")) {
                if (statement.has(key)) {
                    ContentReader.fault(
                            statement,
                            key,
                            "'%s' stands outside of the speaker; write it with the speaker it belongs to, as in %s"
                                    .formatted(key, "{speaker: some-id, %s: …}".formatted(key)));
                }
            }
        }
        if (!hasSeveral) {
            return statement.hasKeys("speaker")
                    ? statement.entryIfAny("speaker", "a speaker", SourceReader::speaker).stream()
                            .toList()
                    : List.of(new Speaker(
                            Optional.of(statement.referenceIfAny("speaker").orElse(statement.unread("speaker"))),
                            Optional.empty(),
                            side,
                            office));
        }
        var all = statement.idsOrEntries(
                "speakers",
                id -> new Speaker(Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty()),
                "a speaker",
                SourceReader::speaker);
        if (all.size() == 1) {
            ContentReader.fault(
                    statement,
                    "speakers",
                    "'speakers' names only one; add the others, or write speaker: for one alone");
        }
        return statement.once("speakers", all, one -> one.participant().orElse(statement.unread("speakers")));
    }

    private static Speaker speaker(YamlMapping speaker) {
        var read = new Speaker(
                speaker.referenceIfAny("speaker"),
                speaker.textIfAny("unnamed").map(text -> new LocatedText(text, speaker.place("unnamed"))),
                speaker.referenceIfAny("side"),
                speaker.textIfAny("office"));
        if (speaker.has("speaker") == speaker.has("unnamed")) {
            speaker.faults()
                    .add(
                            speaker.place(),
                            "a speaker has %s; write speaker: with an id, or unnamed: with what the source calls them"
                                    .formatted(
                                            speaker.has("speaker")
                                                    ? "both 'speaker' and 'unnamed'"
                                                    : "neither 'speaker' nor 'unnamed'"));
        }
        if (speaker.has("unnamed") && speaker.has("office")) {
            ContentReader.fault(
                    speaker,
                    "office",
                    "'office' stands with an unnamed speaker; say it under 'unnamed', as the source does");
        }
        return read;
    }

    private EdtfDate said(YamlMapping statement) {
        var date = statement.pastDate("date");
        if (date.isSurelyAfter(published)) {
            ContentReader.fault(
                    statement,
                    "date",
                    "said on '%s', after its source was published on '%s'; %s".formatted(date, published, WHICH_DAY));
        }
        return date;
    }

    private static Answer answer(YamlMapping answer) {
        return new Answer(
                answer.reference("statement"),
                answer.oneOf("how", Vocabulary.words(AnswerKind.class)),
                answer.oneOf("says", Vocabulary.words(WhoSays.class)));
    }

    private FurtherReport furtherReport(YamlMapping report) {
        return new FurtherReport(report.reference("statement"), ContentReader.report(report, id, true));
    }

    private static Office office(YamlMapping office) {
        return new Office(office.reference("participant"), office.text("office"), office.sourcePlace());
    }

    private static Copy copy(YamlMapping copy) {
        copy.required("address");
        var sha256 = copy.textIfAny("sha256");
        if (sha256.isPresent() && !SHA256.matcher(sha256.get()).matches()) {
            ContentReader.fault(
                    copy,
                    "sha256",
                    "'sha256' is no digest; write the 64 hex digits that sha256sum prints, in small letters");
        }
        return new Copy(copy.day("taken"), address(copy, "address").orElse(""), sha256);
    }

    private static Optional<String> address(YamlMapping source, String key) {
        var address = source.textIfAny(key, Form.ADDRESS);
        try {
            address.ifPresent(WebAddress::parse);
        } catch (IllegalArgumentException fault) {
            ContentReader.fault(source, key, fault.getMessage());
        }
        return address;
    }

    private static Optional<String> language(YamlMapping entry, String key) {
        var language = entry.textIfAny(key, Form.LANGUAGE);
        language.ifPresent(code -> checkLanguage(entry, key, code));
        return language.filter(code -> LANGUAGE.matcher(code).matches());
    }

    /** Adds a fault of a key where a code is not that of a language. */
    static void checkLanguage(YamlMapping entry, String key, String code) {
        if (!LANGUAGE.matcher(code).matches()) {
            ContentReader.fault(
                    entry, key, "'%s' is no language; write its code, as in en, uk or pt-BR".formatted(code));
        }
    }
}
