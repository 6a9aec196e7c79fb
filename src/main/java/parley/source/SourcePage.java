package parley.source;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.publishing.Address;
import parley.publishing.CsvRow;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.Link;
import parley.publishing.Page;
import parley.publishing.Table;
import parley.record.Office;
import parley.record.Report;
import parley.record.Source;
import parley.record.Talks;
import parley.record.value.Language;
import parley.record.value.StatementKind;
import parley.statement.ReportView;
import parley.statement.StatementView;
import parley.statement.WordRun;
import parley.statement.WordingJson;

/** The page of one source: what is known of it, and what it reports, by paragraph. */
record SourcePage(Head head, SourceView source, List<Paragraph> paragraphs) implements Page {

    /** The source as data, with what it reports. */
    record SourceContent(
            List<SourceJson> sources,

            @JsonPropertyDescription("On the page of a source, what it reports.")
            List<ParagraphJson> paragraphs) {}

    /**
     * A paragraph that something on record is taken from.
     *
     * @param number from 1
     * @param talks that it reports
     * @param offices that it is the first on record to give
     */
    record Paragraph(
            int number,
            List<Reported> statements,
            List<Link> talks,
            List<Outcome> outcomes,
            List<OfficeGiven> offices) {}

    /** An office that a paragraph gives a participant. */
    record OfficeGiven(Link participant, String office) {}

    /**
     * A statement in the words of a paragraph.
     *
     * @param language of these words
     * @param kind how much of them is quoted
     * @param via whom the source has it from; may be empty
     */
    record Reported(StatementView statement, List<WordRun> words, Language language, StatementKind kind, String via) {}

    /** An outcome of talks in the words of a paragraph. */
    record Outcome(Link talks, List<WordRun> words, String via) {}

    static SourcePage of(Source source, List<Report> reports, List<Office> offices) {
        var view = SourceView.of(source);
        return new SourcePage(
                new Head(
                                view.page().name(),
                                "What is known of this source (%s), and what it reports, paragraph by paragraph."
                                        .formatted(source.id()),
                                "/sources")
                        .as("article"),
                view,
                IntStream.concat(
                                reports.stream().mapToInt(Report::paragraph),
                                offices.stream().mapToInt(Office::firstParagraph))
                        .distinct()
                        .sorted()
                        .mapToObj(number -> paragraph(number, reports, offices))
                        .toList());
    }

    @Override
    public String address() {
        return source.page().href();
    }

    @Override
    public SourceContent json() {
        return new SourceContent(
                List.of(SourceJson.of(source)),
                paragraphs.stream().map(ParagraphJson::of).toList());
    }

    @Override
    public List<JsonLdNode> jsonLd() {
        return List.of(source.jsonLd());
    }

    /** A statement in a paragraph that reports it, worded as it is there, as a row of CSV. */
    @JsonClassDescription("In the list of one source: a statement in a paragraph that reports it.")
    record ReportedCsv(
            @JsonPropertyDescription("The paragraph of the source, from 1.")
            int paragraph,

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
            String via)
            implements CsvRow {

        private static ReportedCsv of(int paragraph, Reported said) {
            var statement = said.statement();
            return new ReportedCsv(
                    paragraph,
                    statement.id(),
                    new Address(statement.href()),
                    CsvRow.cell(statement.speakers().stream()
                            .flatMap(speaker -> speaker.id().stream())
                            .toList()),
                    CsvRow.cell(statement.speakers().stream()
                            .map(speaker -> speaker.name().text())
                            .toList()),
                    said.kind(),
                    WordingJson.text(said.words()),
                    said.via());
        }
    }

    /** A row for each statement in each paragraph that reports it, in the words of the paragraph. */
    @Override
    public Optional<Table> table() {
        return Optional.of(new Table(
                ReportedCsv.class,
                rows -> paragraphs.forEach(paragraph -> paragraph
                        .statements()
                        .forEach(said -> rows.accept(ReportedCsv.of(paragraph.number(), said))))));
    }

    private static Paragraph paragraph(int number, List<Report> reports, List<Office> offices) {
        var here =
                reports.stream().filter(report -> report.paragraph() == number).toList();
        return new Paragraph(
                number,
                here.stream().flatMap(SourcePage::reported).toList(),
                here.stream()
                        .flatMap(report -> report.talks().stream())
                        .map(SourcePage::link)
                        .distinct()
                        .toList(),
                here.stream().flatMap(SourcePage::outcome).toList(),
                offices.stream()
                        .filter(office -> office.firstParagraph() == number)
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
                    ReportView.of(report).via());
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
