package parley.ingest.format;

import java.util.Optional;
import java.util.regex.Pattern;
import parley.ingest.format.RecordContent.Answer;
import parley.ingest.format.RecordContent.FurtherReport;
import parley.ingest.format.RecordContent.Office;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.format.RecordContent.Statement;
import parley.ingest.yaml.LocatedText;
import parley.ingest.yaml.YamlMapping;
import parley.ingest.yaml.YamlValue.Form;
import parley.record.value.AnswerKind;
import parley.record.value.EdtfDate;
import parley.record.value.Vocabulary;
import parley.record.value.WhoSays;
import parley.text.WebAddress;

/** Reads the file of one source. */
public final class SourceReader {

    public static final String WHICH_DAY =
            "correct one of the two, or see “Dates” in README.md where only time zones lie between";

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
        return new Source(
                id,
                added,
                published,
                source.textIfAny("publisher"),
                source.textIfAny("title"),
                source.textIfAny("author"),
                address(source, "address"),
                address(source, "archived"),
                language(source),
                source.entriesIfAny("statements", "a statement", reader::statement),
                source.entriesIfAny("reports", "a report", reader::furtherReport),
                source.entriesIfAny("offices", "an office", SourceReader::office));
    }

    /** Reads a statement whose source is not known. */
    static Statement anyStatement(YamlMapping statement) {
        return new SourceReader(new LocatedText("", statement.place()), EdtfDate.NONE).statement(statement);
    }

    private Statement statement(YamlMapping statement) {
        return new Statement(
                statement.id(),
                statement.reference("speaker"),
                statement.textIfAny("office"),
                said(statement),
                statement.textIfAny("occasion"),
                statement.words("words"),
                statement.references("talks"),
                statement.references("said-in"),
                statement.references("topics"),
                statement.references("speaks-of"),
                statement.entriesIfAny("answers", "an answer", SourceReader::answer),
                statement.entries("reports", "a report", report -> ContentReader.report(report, id)),
                statement.dayIfAny("added"));
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
        return new FurtherReport(report.reference("statement"), ContentReader.report(report, id));
    }

    private static Office office(YamlMapping office) {
        return new Office(office.reference("participant"), office.text("office"), office.sourcePlace());
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

    private static Optional<String> language(YamlMapping source) {
        var language = source.textIfAny("language", Form.LANGUAGE);
        if (language.isPresent() && !LANGUAGE.matcher(language.get()).matches()) {
            ContentReader.fault(
                    source,
                    "language",
                    "'%s' is no language; write its code, as in en, uk or pt-BR".formatted(language.get()));
        }
        return language;
    }
}
