package parley.talks;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import parley.publishing.Address;
import parley.publishing.CsvRow;
import parley.publishing.Table;
import parley.record.Correction;
import parley.record.value.DatedBy;
import parley.record.value.TalksForm;
import parley.record.value.TalksStatus;
import parley.statement.json.DateJson;
import parley.statement.json.PlaceCsv;

/** Talks as a row of CSV; their source is the first that reports them. */
@JsonClassDescription("In the list of talks: one set of talks.")
public record TalksCsv(
        String id,

        @JsonPropertyDescription("Their page.") Address address,

        String title,
        Optional<TalksForm> form,

        @JsonProperty("date") Optional<String> dateText,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,

        @JsonPropertyDescription(
                "The time that it is or begins at, with day and offset from UTC; empty where no source gives one.")
        Optional<String> time,

        Optional<DatedBy> datedBy,
        Optional<String> dateNote,
        Optional<String> place,
        TalksStatus status,

        @JsonPropertyDescription("The names of the sides that ask for them, where they are sought.")
        String soughtBy,

        @JsonPropertyDescription("The id of the newest source that speaks of them.")
        String statusSource,

        @JsonPropertyDescription("When that source was published, in EDTF; empty where that is unknown.")
        Optional<String> asOf,

        @JsonPropertyDescription("The ids of the parties who take part.")
        String participants,

        @JsonPropertyDescription("The ids of the others who take part, each after their role.")
        String others,

        @JsonPropertyDescription("The id of the source that reports them; of several, the first.")
        String source,

        @JsonPropertyDescription("When that source was published, in EDTF; empty where that is unknown.")
        Optional<String> published,

        @JsonPropertyDescription("Who published that source; empty where that is unknown.")
        Optional<String> publisher,

        @JsonUnwrapped PlaceCsv at,

        LocalDate added,
        LocalDate updated,

        @JsonPropertyDescription("The day of the last correction; empty where there was none.")
        Optional<LocalDate> corrected)
        implements CsvRow {

    /** The columns of talks as their JSON has them. */
    public static TalksCsv of(TalksView view) {
        var talks = TalksJson.of(view);
        var report = talks.reports().get(0);
        return new TalksCsv(
                talks.id(),
                talks.address(),
                talks.title(),
                talks.form(),
                talks.date().map(DateJson::edtf),
                talks.date().flatMap(DateJson::earliest),
                talks.date().flatMap(DateJson::latest),
                talks.date().flatMap(DateJson::time),
                talks.date().flatMap(DateJson::datedBy),
                talks.date().flatMap(DateJson::note),
                talks.place(),
                talks.status(),
                CsvRow.cell(talks.soughtBy()),
                talks.statusSource().id(),
                talks.asOf().map(DateJson::edtf),
                CsvRow.ids(talks.table().stream()
                        .flatMap(side -> side.participants().stream())
                        .toList()),
                CsvRow.cell(talks.others().stream()
                        .flatMap(role -> role.participants().stream()
                                .map(one -> role.as().text() + " " + one.id()))
                        .toList()),
                report.source().id(),
                report.published().map(DateJson::edtf),
                report.publisher(),
                PlaceCsv.of(report),
                talks.added(),
                talks.updated(),
                view.corrections().stream().findFirst().map(Correction::day));
    }

    static Table table(Supplier<List<TalksView>> talks) {
        return new Table(
                TalksCsv.class, rows -> talks.get().stream().map(TalksCsv::of).forEach(rows));
    }
}
