package parley.statement;

import java.util.List;
import parley.publishing.Link;
import parley.record.Report;
import parley.record.value.EdtfDate;
import parley.record.value.Language;
import parley.search.text.Highlighter;

/**
 * A report in a paragraph of a source, as evidence.
 *
 * @param place leads to the paragraph on the page of its source
 * @param via whom the source has it from, as a phrase ("via CNN"); empty if it names nobody
 * @param chain the same as names, nearest to the source first
 * @param language of the source, and so of the wording
 * @param nameLanguage of the name of the source
 * @param wording the words of this paragraph; empty if they do not differ
 * @param nameAsPrinted how the source writes the name of the speaker; empty if that does not differ
 * @param hit whether the wording has a hit of a search
 */
public record ReportView(
        Link place,
        Link source,
        EdtfDate published,
        Language language,
        Language nameLanguage,
        int paragraph,
        String via,
        List<String> chain,
        List<WordRun> wording,
        String nameAsPrinted,
        boolean hit) {

    /** A report without highlights. */
    public static ReportView of(Report report) {
        return of(report, Highlighter.NONE);
    }

    /** A report with the hits of a search highlighted. */
    static ReportView of(Report report, Highlighter marker) {
        var wording = report.wording().map(words -> WordRun.of(words, marker)).orElse(List.of());
        var source = report.source();
        var page = "/sources/" + source.id();
        return new ReportView(
                new Link(page + "#p" + report.paragraph(), source.name() + ", ¶ " + report.paragraph()),
                new Link(page, source.name()),
                source.published(),
                source.language(),
                source.nameLanguage(),
                report.paragraph(),
                report.via().isEmpty() ? "" : "via " + String.join(", via ", report.via()),
                List.copyOf(report.via()),
                wording,
                report.nameAsPrinted().orElse(""),
                wording.stream().map(WordRun::words).anyMatch(HighlightedText::isHit));
    }
}
