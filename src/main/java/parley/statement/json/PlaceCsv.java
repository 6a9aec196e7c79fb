package parley.statement.json;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Optional;
import parley.record.value.SourcePlace;

/** The columns of a place in a source, in a row of CSV. */
public record PlaceCsv(
        @JsonPropertyDescription(
                "The paragraph of that source, or the first of several, from 1; empty where a page or a time is given.")
        Optional<Integer> paragraph,

        @JsonPropertyDescription(ReportJson.LAST_PARAGRAPH) Optional<Integer> lastParagraph,

        @JsonPropertyDescription(ReportJson.PAGE) Optional<String> page,
        @JsonPropertyDescription(ReportJson.TIMECODE) Optional<String> timecode) {

    /** The place as columns. */
    public static PlaceCsv of(SourcePlace place) {
        return new PlaceCsv(
                Optional.ofNullable(place.paragraph()),
                Optional.ofNullable(place.lastParagraph()),
                Optional.ofNullable(place.page()),
                Optional.ofNullable(place.timecode()));
    }

    /** The place of a report as columns. */
    public static PlaceCsv of(ReportJson report) {
        return new PlaceCsv(report.paragraph(), report.lastParagraph(), report.page(), report.timecode());
    }
}
