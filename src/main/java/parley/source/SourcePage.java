package parley.source;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.publishing.Address;
import parley.publishing.CsvRow;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.Link;
import parley.publishing.Page;
import parley.publishing.Table;
import parley.record.Correction;
import parley.record.Report;
import parley.record.Talks;
import parley.record.participant.Office;
import parley.record.source.Source;
import parley.record.value.Language;
import parley.record.value.SourcePlace;
import parley.record.value.StatementKind;
import parley.statement.json.CorrectionJson;
import parley.statement.json.PlaceCsv;
import parley.statement.json.WordingJson;
import parley.statement.view.CorrectionView;
import parley.statement.view.ReportView;
import parley.statement.view.StatementView;
import parley.statement.view.WordRun;

/** The page of one source: what is known of it, and what it reports, by place. */
record SourcePage(Head head, SourceView source, List<Passage> passages, List<CorrectionView> corrections)
        implements Page {

    /** The source as data, with what it reports. */
    record SourceContent(
            List<SourceJson> sources,

            @JsonPropertyDescription("On the page of a source, what it reports.")
            List<PassageJson> passages,

            List<CorrectionJson> corrections) {}

    /**
     * A place that something on record is taken from.
     *
     * @param talks that it reports
     * @param offices that it is the first on record to give
     */
    record Passage(
            SourcePlace place,
            List<Reported> statements,
            List<Link> talks,
            List<Outcome> outcomes,
            List<OfficeGiven> offices) {}

    /** An office that a place gives a participant. */
    record OfficeGiven(Link participant, String office) {}

    /**
     * A statement in the words of a place.
     *
     * @param language of these words
     * @param kind how much of them is quoted
     * @param via whom the source has it from; may be empty
     * @param verb the verb with which the source reports it; may be empty
     * @param nameAsPrinted how the source writes the name of the speaker; empty if that does not differ
     */
    record Reported(
            StatementView statement,
            List<WordRun> words,
            Language language,
            StatementKind kind,
            String via,
            String verb,
            String nameAsPrinted) {}

    /** An outcome of talks in the words of a place. */
    record Outcome(Link talks, List<WordRun> words, String via) {}

    static SourcePage of(Source source, List<Report> reports, List<Office> offices, List<Correction> corrections) {
        var view = SourceView.of(source);
        return new SourcePage(
                new Head(
                                view.page().name(),
                                "What is known of this source (%s), and what it reports, place by place."
                                        .formatted(source.id()),
                                "/sources")
                        .as("article"),
                view,
                Stream.concat(
                                reports.stream().map(Report::place),
                                offices.stream().map(Office::place))
                        .distinct()
                        .sorted()
                        .map(place -> passage(place, reports, offices))
                        .toList(),
                corrections.stream().map(CorrectionView::of).toList());
    }

    @Override
    public String address() {
        return source.page().href();
    }

    @Override
    public SourceContent json() {
        return new SourceContent(
                List.of(SourceJson.of(source)),
                passages.stream().map(PassageJson::of).toList(),
                corrections.stream().map(CorrectionJson::of).toList());
    }

    @Override
    public List<JsonLdNode> jsonLd() {
        return List.of(source.jsonLd());
    }

    /** A statement at a place that reports it, worded as it is there, as a row of CSV. */
    @JsonClassDescription("In the list of one source: a statement at a place that reports it.")
    record ReportedCsv(
            @JsonUnwrapped PlaceCsv at,

            @JsonPropertyDescription("The id of the statement.")
            String statementId,

            @JsonPropertyDescription("The page of the statement.")
            Address address,

            @JsonPropertyDescription("The ids of the speakers whom the source names.")
            String speakerId,

            @JsonPropertyDescription("The names of the speakers, or what the source calls those without one.")
            String speaker,

            @JsonPropertyDescription("How much of it is quoted here.")
            StatementKind kind,

            @JsonPropertyDescription(WordingJson.TEXT) String text,

            @JsonPropertyDescription("Whom the source had it from, nearest to the source first.")
            String via,

            @JsonPropertyDescription("The verb with which the source reports it here.")
            String verb,

            @JsonPropertyDescription("How the source writes the name of the speaker here, where that differs.")
            String nameAsPrinted)
            implements CsvRow {

        private static ReportedCsv of(SourcePlace place, Reported said) {
            var statement = said.statement();
            return new ReportedCsv(
                    PlaceCsv.of(place),
                    statement.id(),
                    new Address(statement.href()),
                    CsvRow.cell(statement.speakers().stream()
                            .flatMap(speaker -> speaker.id().stream())
                            .toList()),
                    CsvRow.cell(statement.speakers().stream()
                            .map(speaker -> speaker.name().text())
                            .toList()),
                    said.kind(),
                    WordRun.text(said.words()),
                    said.via(),
                    said.verb(),
                    said.nameAsPrinted());
        }
    }

    /** A row for each statement at each place that reports it, in the words of that place. */
    @Override
    public Optional<Table> table() {
        return Optional.of(new Table(
                ReportedCsv.class,
                rows -> passages.forEach(passage ->
                        passage.statements().forEach(said -> rows.accept(ReportedCsv.of(passage.place(), said))))));
    }

    private static Passage passage(SourcePlace place, List<Report> reports, List<Office> offices) {
        var here =
                reports.stream().filter(report -> report.place().equals(place)).toList();
        return new Passage(
                place,
                here.stream().flatMap(SourcePage::reported).toList(),
                here.stream()
                        .flatMap(report -> report.talks().stream())
                        .map(SourcePage::link)
                        .distinct()
                        .toList(),
                here.stream().flatMap(SourcePage::outcome).toList(),
                offices.stream()
                        .filter(office -> office.place().equals(place))
                        .map(SourcePage::given)
                        .toList());
    }

    private static OfficeGiven given(Office office) {
        var person = office.participant();
        return new OfficeGiven(new Link("/speakers/" + person.id(), person.fullName()), office.office());
    }

    private static Stream<Reported> reported(Report report) {
        return report.statement().stream().map(statement -> {
            var words = report.wording().orElse(statement.words());
            return new Reported(
                    StatementView.of(statement),
                    WordRun.of(words),
                    report.wording().isPresent() ? report.source().language() : statement.language(),
                    words.kind(),
                    ReportView.of(report).via(),
                    report.verb().orElse(""),
                    report.nameAsPrinted().orElse(""));
        });
    }

    private static Stream<Outcome> outcome(Report report) {
        return report.outcome().stream()
                .map(outcome -> new Outcome(
                        link(outcome.talks()),
                        WordRun.of(report.wording().orElse(outcome.words())),
                        ReportView.of(report).via()));
    }

    private static Link link(Talks talks) {
        return new Link("/talks/" + talks.id(), talks.title());
    }
}
