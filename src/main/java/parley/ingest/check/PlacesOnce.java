package parley.ingest.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parley.ingest.format.RecordContent.Report;
import parley.ingest.yaml.Faults;
import parley.record.value.SourcePlace;

/** The places at which one thing is reported, each of which may be given once. */
final class PlacesOnce {

    private final Faults faults;
    private final Set<String> seen = new HashSet<>();

    /** Paragraphs by the first of each report, of each source; none overlap. */
    private final Map<String, TreeMap<Integer, SourcePlace>> paragraphs = new HashMap<>();

    PlacesOnce(Faults faults) {
        this.faults = faults;
    }

    void add(Report report) {
        var source = report.source().text();
        var at = report.at();
        if (at.isNone()) {
            return;
        }
        if (!seen.add(source + ":" + at.fragment())) {
            faults.add(
                    report.place(),
                    "%s of '%s' reports this twice; keep one of the two reports".formatted(at.name(), source));
        } else if (at.paragraph() != null) {
            addParagraphs(report, source, at.paragraph());
        }
    }

    private void addParagraphs(Report report, String source, int first) {
        var others = paragraphs.computeIfAbsent(source, any -> new TreeMap<>());
        var before = others.floorEntry(last(report.at()));
        if (before == null || last(before.getValue()) < first) {
            others.put(first, report.at());
            return;
        }
        faults.add(
                report.place(),
                "%s of '%s' overlaps %s, which reports this too; write each paragraph once, or all in one report"
                        .formatted(report.at().name(), source, before.getValue().name()));
    }

    private static int last(SourcePlace at) {
        return at.lastParagraph() != null ? at.lastParagraph() : at.paragraph() != null ? at.paragraph() : 0;
    }
}
