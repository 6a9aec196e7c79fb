package parley.statement;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Optional;
import parley.publishing.Address;
import parley.publishing.Limits;
import parley.publishing.Reference;

/** A report as data. */
@JsonClassDescription("The evidence for something: one place in one source.")
public record ReportJson(
        @JsonPropertyDescription("The source.") Reference source,

        @JsonPropertyDescription("The paragraph of the source, from 1.") @Limits(minimum = 1)
        int paragraph,

        @JsonPropertyDescription("The paragraph on the page of its source.")
        Address address,

        @JsonPropertyDescription("When the source was published, which is not when anything was said.")
        Optional<DateJson> published,

        @JsonPropertyDescription("Whom the source had it from, nearest to the source first.")
        List<String> via,

        @JsonPropertyDescription("The words of this place; null where they do not differ.")
        Optional<WordingJson> wording,

        @JsonPropertyDescription(
                "The language of the source, and so of the wording, as a tag of BCP 47; null where it is not known.")
        Optional<String> language,

        @JsonPropertyDescription("How the source writes the name of the speaker; null where that does not differ.")
        Optional<String> nameAsPrinted) {

    /** A report as data. */
    public static ReportJson of(ReportView report) {
        return new ReportJson(
                Reference.to(report.source()),
                report.paragraph(),
                new Address(report.place().href()),
                DateJson.of(report.published()),
                report.chain(),
                Optional.of(report.wording()).filter(runs -> !runs.isEmpty()).map(WordingJson::of),
                StatementJson.known(report.language().tag()),
                StatementJson.known(report.nameAsPrinted()));
    }
}
