package parley.ingest.derive;

import java.util.List;
import java.util.stream.Stream;
import parley.ingest.format.Citation;
import parley.ingest.format.RecordContent.FurtherReport;
import parley.ingest.format.RecordContent.Office;
import parley.ingest.format.RecordContent.Outcome;
import parley.ingest.format.RecordContent.Report;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.format.RecordContent.Statement;
import parley.ingest.format.RecordContent.Talks;
import parley.ingest.yaml.Position;

/** The places in sources that a record cites. */
public final class Citations {

    private static final String STATEMENT = "statement";
    private static final String TALKS = "talks";
    private static final String PARTICIPANT = "participant";
    private static final String OFFICE = "office";

    private final Renames renames;

    public Citations(Renames renames) {
        this.renames = renames;
    }

    /** Those in the file of a source, but for its reports of statements in other files. */
    public List<Citation> of(Source source) {
        return Stream.concat(
                        source.statements().stream()
                                .flatMap(one -> one.reports().stream().map(report -> of(one, report))),
                        source.offices().stream().map(office -> of(source, office)))
                .toList();
    }

    /** A report of a statement. */
    public Citation of(Statement statement, Report report) {
        return of(report, STATEMENT, statement.id().text(), statement.quotes(), statement.wordsPlace());
    }

    /** A report of a statement in the file of another source, whose words quote this. */
    public Citation of(FurtherReport further, List<String> quotes) {
        var report = further.report();
        return of(report, STATEMENT, further.statement().text(), quotes, report.wordingPlace());
    }

    /** Those in the entry of some talks. */
    public List<Citation> of(Talks talks) {
        return Stream.concat(
                        talks.reports().stream().map(report -> of(talks, report)),
                        talks.outcomes().stream()
                                .flatMap(outcome ->
                                        outcome.reports().stream().map(report -> of(talks, outcome, report))))
                .toList();
    }

    /** A report of talks. */
    public Citation of(Talks talks, Report report) {
        return of(report, TALKS, talks.id().text(), List.of(), report.place());
    }

    /** A report of what came of talks. */
    public Citation of(Talks talks, Outcome outcome, Report report) {
        return of(report, TALKS, talks.id().text(), outcome.quotes(), outcome.wordsPlace());
    }

    private Citation of(Report report, String thing, String id, List<String> quotes, Position wordsPlace) {
        var quoted = report.quotes(quotes);
        return new Citation(
                report.source(),
                report.at(),
                report.place(),
                report.wording().isPresent() ? report.wordingPlace() : wordsPlace,
                quoted,
                Citation.key(thing, renames.origin(thing, id), quoted));
    }

    private Citation of(Source source, Office office) {
        var id = office.participant();
        return new Citation(
                source.id(),
                office.at(),
                id.place(),
                id.place(),
                List.of(),
                Citation.key(OFFICE, renames.origin(PARTICIPANT, id.text()), List.of(office.office())));
    }
}
