package parley.statement;

import java.util.List;
import java.util.Optional;
import parley.publishing.Address;
import parley.publishing.Reference;

/**
 * The evidence for something as data: one place in one source.
 *
 * @param address the paragraph on the page of its source
 * @param published when the source was published
 * @param via whom the source had it from, nearest to the source first
 * @param wording the words of this place, where they differ
 */
public record ReportJson(
        Reference source,
        int paragraph,
        Address address,
        Optional<DateJson> published,
        List<String> via,
        Optional<WordsJson> wording) {

    public static ReportJson of(ReportView report) {
        return new ReportJson(
                Reference.to(report.source()),
                report.paragraph(),
                new Address(report.place().href()),
                DateJson.of(report.published()),
                report.chain(),
                Optional.of(report.wording()).filter(runs -> !runs.isEmpty()).map(WordsJson::of));
    }
}
