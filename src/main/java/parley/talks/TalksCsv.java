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
import parley.record.value.TalksForm;
import parley.record.value.TalksStatus;
import parley.statement.DateJson;
import parley.statement.PlaceCsv;

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
        Optional<String> place,
        TalksStatus status,

        @JsonPropertyDescription("The name of the side that asks for them, where they are sought.")
        Optional<String> soughtBy,

        @JsonPropertyDescription("The id of the newest source that speaks of them.")
        String statusSource,

        @JsonPropertyDescription("When that source was published, in EDTF; empty where that is unknown.")
        Optional<String> asOf,

        @JsonPropertyDescription("The ids of those who take part.")
        String participants,

        @JsonPropertyDescription("The id of the source that reports them; of several, the first.")
        String source,

        @JsonUnwrapped PlaceCsv at,

        LocalDate added,
        LocalDate updated)
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
                talks.place(),
                talks.status(),
                talks.soughtBy(),
                talks.statusSource().id(),
                talks.asOf().map(DateJson::edtf),
                CsvRow.ids(talks.table().stream()
                        .flatMap(side -> side.participants().stream())
                        .toList()),
                report.source().id(),
                PlaceCsv.of(report),
                talks.added(),
                talks.updated());
    }

    static Table table(Supplier<List<TalksView>> talks) {
        return new Table(
                TalksCsv.class, rows -> talks.get().stream().map(TalksCsv::of).forEach(rows));
    }
}
