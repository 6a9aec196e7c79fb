package parley.source;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.publishing.Address;
import parley.publishing.CsvRow;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.Link;
import parley.publishing.ListPage;
import parley.publishing.ListSlice;
import parley.publishing.Table;
import parley.record.Correction;
import parley.record.Report;
import parley.record.Talks;
import parley.record.participant.Office;
import parley.record.projection.ReportPlace;
import parley.record.source.Source;
import parley.record.value.SourcePlace;
import parley.record.value.StatementKind;
import parley.record.value.Translator;
import parley.search.text.Highlighter;
import parley.statement.KeysetPage;
import parley.statement.json.CorrectionJson;
import parley.statement.json.PlaceCsv;
import parley.statement.json.WordingJson;
import parley.statement.view.CorrectionView;
import parley.statement.view.ReportView;
import parley.statement.view.StatementView;
import parley.statement.view.TurnView;
import parley.statement.view.WordRun;

/**
 * A page of one source: what is known of it, and what it reports, by place.
 *
 * @param corrections of the source, the newest first
 */
record SourcePage(
        Head head, SourceView source, List<Passage> passages, List<CorrectionView> corrections, ListSlice part)
        implements ListPage {

    private static final int AT_ONCE = 500;

    /** The source as data, with what it reports. */
    record SourceContent(
            List<SourceJson> sources,

            @JsonPropertyDescription("On the page of a source, what it reports.")
            List<PassageJson> passages,

            List<CorrectionJson> corrections) {}

    /**
     * What a page of a source is counted in: a report, or offices alone where a place gives nothing else.
     *
     * @param number of those at its place, from 1
     * @param report empty for offices
     */
    record Item(SourcePlace place, int number, Optional<Integer> report) {

        /** The cursor of a page: the place, and the number where the place goes on from the page before. */
        String key() {
            return place.fragment() + (number == 1 ? "" : "." + number);
        }
    }

    /**
     * A place that something on record is taken from.
     *
     * @param continued whether it goes on from the page before
     * @param checked when what is quoted from it was checked against a copy, in words; empty if it was not
     * @param sha256 its digests in that copy
     * @param turns the statements, by who speaks
     * @param goesOn whether its first turn is that with which the place before it ends
     * @param talks that it reports
     * @param offices that it is the first on record to give
     */
    record Passage(
            SourcePlace place,
            boolean continued,
            String checked,
            List<String> sha256,
            List<Reported> statements,
            List<TurnView> turns,
            boolean goesOn,
            List<Link> talks,
            List<Outcome> outcomes,
            List<OfficeGiven> offices) {

        /** The offices that no turn in it shows. */
        public List<OfficeGiven> otherOffices() {
            return offices.stream()
                    .filter(given -> turns.stream()
                            .flatMap(turn -> turn.first().speakers().stream())
                            .noneMatch(speaker -> given.participant().equals(speaker.page())
                                    && given.office().equals(speaker.office().text())))
                    .toList();
        }

        /** Whether a statement is the last thing in it. */
        private boolean endsInATurn() {
            return !turns.isEmpty()
                    && outcomes.isEmpty()
                    && talks.isEmpty()
                    && otherOffices().isEmpty();
        }
    }

    /** An office that a place gives a participant. */
    record OfficeGiven(Link participant, String office) {}

    /** A statement, and the same in the words of a place. */
    record Reported(StatementView statement, StatementView here) {

        /** As the place has it. */
        ReportView report() {
            return here.reports().get(0);
        }
    }

    /** An outcome of talks in the words of a place. */
    record Outcome(Link talks, List<WordRun> words, String via) {}

    /** All that a source reports and gives, in the order of its places. */
    static List<Item> items(List<ReportPlace> reports, List<Office> offices) {
        var at = new TreeMap<SourcePlace, List<Optional<Integer>>>();
        reports.forEach(report ->
                at.computeIfAbsent(report.place(), place -> new ArrayList<>()).add(Optional.of(report.report())));
        offices.forEach(office -> at.computeIfAbsent(office.place(), place -> List.of(Optional.empty())));
        var items = new ArrayList<Item>();
        at.forEach((place, all) -> {
            for (var each = 0; each < all.size(); each++) {
                items.add(new Item(place, each + 1, all.get(each)));
            }
        });
        return items;
    }

    static SourcePage of(
            Source source,
            KeysetPage<Item> page,
            List<Report> reports,
            Highlighter marker,
            List<Office> offices,
            List<Correction> corrections) {
        var view = SourceView.of(source);
        return new SourcePage(
                new Head(
                                view.page().name(),
                                "What is known of this source (%s), and what it reports, place by place."
                                        .formatted(source.id()),
                                "/sources")
                        .as("article"),
                view,
                passages(page.things(), reports, offices, marker),
                corrections.stream().map(CorrectionView::of).toList(),
                page.part());
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

            @JsonPropertyDescription("The question that it answers; empty where no source gives one.")
            String asked,

            @JsonPropertyDescription("How much of it is quoted here.")
            StatementKind kind,

            @JsonPropertyDescription(WordingJson.TEXT) String text,

            @JsonPropertyDescription("The language of this wording, as a tag of BCP 47; empty where it is not known.")
            String language,

            @JsonPropertyDescription("Whose translation this wording is; empty where none is known of.")
            Optional<Translator> translatedBy,

            @JsonPropertyDescription("What other statements do to it, each with its id: denies ada-ready.")
            String answeredBy,

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
                    statement.asked().text(),
                    said.here().kind(),
                    WordRun.text(said.here().words()),
                    said.here().language().tag(),
                    said.here().translatedBy(),
                    CsvRow.cell(statement.answeredBy().stream()
                            .map(answer -> answer.how().text() + " " + answer.otherId())
                            .toList()),
                    said.report().via(),
                    said.report().verb(),
                    said.report().nameAsPrinted());
        }
    }

    /** A row for each statement at each place that reports it, in the words of that place; a few are read at a time. */
    static Table table(List<Item> all, Function<List<Item>, List<Report>> reading) {
        return new Table(ReportedCsv.class, rows -> {
            for (var start = 0; start < all.size(); start += AT_ONCE) {
                var some = all.subList(start, Math.min(start + AT_ONCE, all.size()));
                passages(some, reading.apply(some), List.of(), Highlighter.NONE)
                        .forEach(passage -> passage.statements()
                                .forEach(said -> rows.accept(ReportedCsv.of(passage.place(), said))));
            }
        });
    }

    private static List<Passage> passages(
            List<Item> items, List<Report> reports, List<Office> offices, Highlighter marker) {
        var at = reports.stream().collect(Collectors.groupingBy(Report::place));
        var given = offices.stream().collect(Collectors.groupingBy(Office::place));
        var places = new LinkedHashMap<SourcePlace, Item>();
        items.forEach(item -> places.putIfAbsent(item.place(), item));
        var passages = new ArrayList<Passage>();
        for (var first : places.values()) {
            passages.add(passage(
                    first,
                    at.getOrDefault(first.place(), List.of()),
                    first.number() > 1 ? List.of() : given.getOrDefault(first.place(), List.of()),
                    marker,
                    passages));
        }
        return passages;
    }

    private static Passage passage(
            Item first, List<Report> here, List<Office> offices, Highlighter marker, List<Passage> before) {
        var checked =
                here.stream().filter(report -> report.checked().isPresent()).findFirst();
        var statements =
                here.stream().flatMap(report -> reported(report, marker)).toList();
        var turns = TurnView.of(
                statements.stream().map(Reported::here).toList(),
                before.stream()
                        .flatMap(passage -> passage.turns().stream())
                        .reduce((earlier, later) -> later)
                        .orElse(null));
        return new Passage(
                first.place(),
                first.number() > 1,
                checked.map(Report::checkedReading).orElse(""),
                checked.map(Report::sha256).orElse(List.of()),
                statements,
                turns,
                !turns.isEmpty()
                        && turns.get(0).isGoingOn()
                        && before.get(before.size() - 1).endsInATurn(),
                here.stream()
                        .flatMap(report -> report.talks().stream())
                        .map(SourcePage::link)
                        .distinct()
                        .toList(),
                here.stream().flatMap(report -> outcome(report, marker)).toList(),
                offices.stream().map(SourcePage::given).toList());
    }

    private static OfficeGiven given(Office office) {
        var person = office.participant();
        return new OfficeGiven(new Link("/speakers/" + person.id(), person.fullName()), office.office());
    }

    private static Stream<Reported> reported(Report report, Highlighter marker) {
        return report.statement().stream()
                .map(statement ->
                        new Reported(StatementView.of(statement, marker), StatementView.in(report, statement, marker)));
    }

    private static Stream<Outcome> outcome(Report report, Highlighter marker) {
        return report.outcome().stream()
                .map(outcome -> new Outcome(
                        link(outcome.talks()),
                        WordRun.of(
                                report.wording().orElse(outcome.words()),
                                marker.in(report.source().language().code())),
                        ReportView.of(report).via()));
    }

    private static Link link(Talks talks) {
        return new Link("/talks/" + talks.id(), talks.title());
    }
}
