package parley.statement.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import parley.publishing.Link;
import parley.record.Statement;
import parley.record.value.Language;

/**
 * What a further report quotes of a statement that its words do not have.
 *
 * @param place leads to the paragraph; it names the source only where that is another than the first
 */
public record AlsoQuoted(WordRun words, Language language, Link place) {

    /** All of them, each once; an original is no further quotation, but the same one before it was translated. */
    static List<AlsoQuoted> of(Statement statement, List<ReportView> reports) {
        var also = new ArrayList<AlsoQuoted>();
        var seen = new HashSet<String>();
        var original = statement.original();
        for (var at = 0; at < reports.size(); at++) {
            var report = statement.reports().get(at);
            if (report.wording().isEmpty() || original.equals(Optional.of(report))) {
                continue;
            }
            var wording = report.wording().get();
            var lacking = statement.words().lacking(wording);
            for (var run = 0; run < wording.runs().size(); run++) {
                var one = wording.runs().get(run);
                if (lacking.contains(one) && seen.add(one.text())) {
                    also.add(of(reports.get(at).wording().get(run), reports.get(at), reports.get(0)));
                }
            }
        }
        return List.copyOf(also);
    }

    private static AlsoQuoted of(WordRun words, ReportView report, ReportView first) {
        var place = report.source().equals(first.source())
                ? new Link(report.place().href(), report.at().reading())
                : report.place();
        return new AlsoQuoted(words, report.language(), place);
    }
}
