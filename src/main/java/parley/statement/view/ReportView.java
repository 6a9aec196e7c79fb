package parley.statement.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.publishing.Link;
import parley.record.Report;
import parley.record.value.EdtfDate;
import parley.record.value.Language;
import parley.record.value.SourcePlace;
import parley.search.text.Highlighter;

/**
 * A report at a place in a source, as evidence.
 *
 * @param place leads to that place on the page of its source
 * @param via whom the source has it from, as a phrase ("via CNN"); empty if it names nobody
 * @param chain the same as names, nearest to the source first
 * @param language of the source, and so of the wording
 * @param nameLanguage of the name of the source
 * @param wording the words of this place; empty if they do not differ
 * @param verb the verb with which the source reports it; may be empty
 * @param nameAsPrinted how the source writes the name of the speaker; empty if that does not differ
 * @param checked when what it quotes was checked against a copy; empty if it was not
 * @param sha256 the digests of its paragraphs in that copy
 * @param checkedReading the day in words; empty if there is none
 * @param manner verb and name in words; may be empty
 * @param hit whether the wording has a hit of a search
 */
public record ReportView(
        Link place,
        Link source,
        EdtfDate published,
        Optional<String> publisher,
        Language language,
        Language nameLanguage,
        SourcePlace at,
        String via,
        List<String> chain,
        List<WordRun> wording,
        String verb,
        String nameAsPrinted,
        Optional<LocalDate> checked,
        List<String> sha256,
        String checkedReading,
        String manner,
        boolean hit) {

    /** A report without highlights. */
    public static ReportView of(Report report) {
        return of(report, Highlighter.NONE);
    }

    /** A report with the hits of a search highlighted. */
    public static ReportView of(Report report, Highlighter marker) {
        var source = report.source();
        var inLanguage = marker.in(source.language().code());
        var wording =
                report.wording().map(words -> WordRun.of(words, inLanguage)).orElse(List.of());
        var at = report.place();
        var page = "/sources/" + source.id();
        return new ReportView(
                new Link(source.href(at), source.name() + ", " + at.reading()),
                new Link(page, source.name()),
                source.published(),
                source.publisher(),
                source.language(),
                source.nameLanguage(),
                at,
                report.via().isEmpty() ? "" : "via " + String.join(", via ", report.via()),
                List.copyOf(report.via()),
                wording,
                report.verb().orElse(""),
                report.nameAsPrinted().orElse(""),
                report.checked(),
                report.sha256(),
                report.checkedReading(),
                report.manner(),
                wording.stream().map(WordRun::words).anyMatch(HighlightedText::isHit));
    }
}
