package parley.ingest.derive;

import java.util.List;
import java.util.stream.Stream;
import parley.ingest.format.CitedPlace;
import parley.ingest.format.RecordContent.FurtherReport;
import parley.ingest.format.RecordContent.Office;
import parley.ingest.format.RecordContent.Outcome;
import parley.ingest.format.RecordContent.Report;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.format.RecordContent.Statement;
import parley.ingest.format.RecordContent.Talks;
import parley.ingest.yaml.Position;

/** The places in sources that a record cites. */
public final class CitedPlaces {

    private static final String STATEMENT = "statement";
    private static final String TALKS = "talks";
    private static final String PARTICIPANT = "participant";
    private static final String OFFICE = "office";

    private final Renames renames;

    public CitedPlaces(Renames renames) {
        this.renames = renames;
    }

    /** Those in the file of a source, but for its reports of statements in other files. */
    public List<CitedPlace> of(Source source) {
        return Stream.concat(
                        source.statements().stream()
                                .flatMap(one -> one.reports().stream().map(report -> of(one, report))),
                        source.offices().stream().map(office -> of(source, office)))
                .toList();
    }

    /** A report of a statement. */
    public CitedPlace of(Statement statement, Report report) {
        return of(report, STATEMENT, statement.id().text(), statement.quotes(), statement.wordsPlace());
    }

    /** A report of a statement in the file of another source, whose words quote this. */
    public CitedPlace of(FurtherReport further, List<String> quotes) {
        var report = further.report();
        return of(report, STATEMENT, further.statement().text(), quotes, report.wordingPlace());
    }

    /** Those in the entry of some talks. */
    public List<CitedPlace> of(Talks talks) {
        return Stream.concat(
                        talks.reports().stream().map(report -> of(talks, report)),
                        talks.outcomes().stream()
                                .flatMap(outcome ->
                                        outcome.reports().stream().map(report -> of(talks, outcome, report))))
                .toList();
    }

    /** A report of talks. */
    public CitedPlace of(Talks talks, Report report) {
        return of(report, TALKS, talks.id().text(), List.of(), report.place());
    }

    /** A report of what came of talks. */
    public CitedPlace of(Talks talks, Outcome outcome, Report report) {
        return of(report, TALKS, talks.id().text(), outcome.quotes(), outcome.wordsPlace());
    }

    private CitedPlace of(Report report, String thing, String id, List<String> quotes, Position wordsPlace) {
        var quoted = report.quotes(quotes);
        return new CitedPlace(
                report.source(),
                report.at(),
                report.place(),
                report.wording().isPresent() ? report.wordingPlace() : wordsPlace,
                quoted,
                CitedPlace.key(thing, renames.origin(thing, id), quoted));
    }

    private CitedPlace of(Source source, Office office) {
        var id = office.participant();
        return new CitedPlace(
                source.id(),
                office.at(),
                id.place(),
                id.place(),
                List.of(),
                CitedPlace.key(OFFICE, renames.origin(PARTICIPANT, id.text()), List.of(office.office())));
    }
}
