package parley.ingest.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.ingest.derive.CitedPlaces;
import parley.ingest.format.CheckedParagraphs;
import parley.ingest.format.CitedPlace;
import parley.ingest.format.RecordContent;
import parley.ingest.format.RecordContent.FurtherReport;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.yaml.DataFiles;
import parley.ingest.yaml.Faults;

/** Checks that nothing is cited otherwise than it was when it was checked against a copy of its source. */
final class EvidenceChecker {

    private final RecordContent content;
    private final CitedPlaces citations;
    private final Faults faults;
    private final Map<String, CheckedParagraphs> checked = new HashMap<>();
    private final Map<String, List<String>> quotes = new HashMap<>();
    private final List<FurtherReport> further = new ArrayList<>();

    EvidenceChecker(RecordContent content, CitedPlaces citations, Faults faults) {
        this.content = content;
        this.citations = citations;
        this.faults = faults;
    }

    void check(Source source) {
        source.statements().forEach(one -> quotes.put(one.id().text(), one.quotes()));
        if (source.evidence() != CheckedParagraphs.NONE) {
            checked.put(source.id().text(), source.evidence());
            citations.of(source).forEach(this::check);
            further.addAll(source.reports());
        }
    }

    /** Checks the rest, after every source. */
    void finish() {
        for (var one : further) {
            var id = one.statement().text();
            if (quotes.containsKey(id)) {
                check(citations.of(one, quotes.get(id)));
            } else if (faults.mayHold(DataFiles.SOURCES, id)) {
                faults.await("evidence of reports");
            }
        }
        content.talks().forEach(talks -> citations.of(talks).forEach(this::check));
    }

    private void check(CitedPlace citation) {
        var evidence = checked.get(citation.source().text());
        if (evidence != null && citation.canBeChecked() && evidence.of(citation).isEmpty()) {
            faults.add(
                    citation.place(),
                    "%s of '%s': what is cited here was written or changed after the source was checked against a copy of it; run"
                                    .formatted(
                                            citation.at().name(),
                                            citation.source().text())
                            + " verify with --write, with the text of the source (see “Verify” in README.md)");
        }
    }
}
