package parley.statement.json;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.publishing.Address;
import parley.publishing.Reference;
import parley.statement.view.ReportView;

/** A report as data. */
@JsonClassDescription("The evidence for something: one place in one source.")
public record ReportJson(
        @JsonPropertyDescription("The source.") Reference source,

        @JsonPropertyDescription(PARAGRAPH) Optional<Integer> paragraph,
        @JsonPropertyDescription(LAST_PARAGRAPH) Optional<Integer> lastParagraph,
        @JsonPropertyDescription(PAGE) Optional<String> page,
        @JsonPropertyDescription(TIMECODE) Optional<String> timecode,

        @JsonPropertyDescription("The place on the page of its source.")
        Address address,

        @JsonPropertyDescription("When the source was published, which is not when anything was said.")
        Optional<DateJson> published,

        @JsonPropertyDescription("Who published the source; null where that is not known.")
        Optional<String> publisher,

        @JsonPropertyDescription("Whom the source had it from, nearest to the source first.")
        List<String> via,

        @JsonPropertyDescription("The words of this place; null where they do not differ.")
        Optional<WordingJson> wording,

        @JsonPropertyDescription(
                "The language of the source, and so of the wording, as a tag of BCP 47; null where it is not known.")
        Optional<String> language,

        @JsonPropertyDescription("The verb with which the source reports it, such as claimed.")
        Optional<String> verb,

        @JsonPropertyDescription("How the source writes the name of the speaker; null where that does not differ.")
        Optional<String> nameAsPrinted,

        @JsonPropertyDescription(
                "The day on which what is quoted was checked against a copy of the source; null where it was not.")
        Optional<LocalDate> checked,

        @JsonPropertyDescription(SHA256) List<String> sha256) {

    /** The description of digests. */
    public static final String SHA256 =
            "The SHA-256 of each of its paragraphs in a copy of the source, in hex digits; empty where it was not"
                    + " checked against one.";

    /** The description of a paragraph. */
    public static final String PARAGRAPH =
            "The paragraph of the source, or the first of several, from 1; null where a page or a time is given.";

    /** The description of a last paragraph. */
    public static final String LAST_PARAGRAPH = "The last of several paragraphs.";

    /** The description of a page. */
    public static final String PAGE = "The page of the source, as it numbers it; 12-13 for several.";

    /** The description of a time. */
    public static final String TIMECODE = "The time in a recording, in hours, minutes and seconds.";

    /** A report as data. */
    public static ReportJson of(ReportView report) {
        return new ReportJson(
                Reference.to(report.source()),
                Optional.ofNullable(report.at().paragraph()),
                Optional.ofNullable(report.at().lastParagraph()),
                Optional.ofNullable(report.at().page()),
                Optional.ofNullable(report.at().timecode()),
                new Address(report.place().href()),
                DateJson.of(report.published()),
                report.publisher(),
                report.chain(),
                Optional.of(report.wording()).filter(runs -> !runs.isEmpty()).map(WordingJson::of),
                StatementJson.known(report.language().tag()),
                StatementJson.known(report.verb()),
                StatementJson.known(report.nameAsPrinted()),
                report.checked(),
                report.sha256());
    }
}
