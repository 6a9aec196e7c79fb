package parley.statement;

import java.util.List;
import parley.publishing.Link;
import parley.record.Report;
import parley.record.value.EdtfDate;
import parley.search.text.Highlighter;

/**
 * One place in one source, as the evidence that stands beside what it proves.
 *
 * @param place the paragraph, as a link to it on the page of its source
 * @param published when the source was published
 * @param via whom the source had it from, as a phrase ("via CNN"); empty where it names nobody
 * @param chain the same as they are, nearest to the source first
 * @param wording the words of this place as runs; empty where they do not differ
 * @param hit whether the wording answers a search
 */
public record ReportView(
        Link place,
        Link source,
        EdtfDate published,
        int paragraph,
        String via,
        List<String> chain,
        List<WordRun> wording,
        boolean hit) {

    public static ReportView of(Report report) {
        return of(report, Highlighter.NONE);
    }

    /** The same with what was searched for marked in its wording. */
    static ReportView of(Report report, Highlighter marker) {
        var wording = report.wording().map(words -> WordRun.of(words, marker)).orElse(List.of());
        var source = report.source();
        var page = "/sources/" + source.id();
        return new ReportView(
                new Link(page + "#p" + report.paragraph(), source.name() + ", ¶ " + report.paragraph()),
                new Link(page, source.name()),
                source.published(),
                report.paragraph(),
                report.via().isEmpty() ? "" : "via " + String.join(", via ", report.via()),
                List.copyOf(report.via()),
                wording,
                wording.stream().map(WordRun::words).anyMatch(HighlightedText::isHit));
    }
}
