package parley.source;

import java.util.List;
import parley.publishing.Head;
import parley.record.Source;

/** The page that lists the sources, by date published. */
record SourcesPage(Head head, List<SourceView> sources) {

    static SourcesPage of(List<Source> sources) {
        return new SourcesPage(
                new Head(
                        "Sources",
                        "The published documents that the record is taken from, and what is known of each.",
                        "/sources"),
                sources.stream().map(SourceView::of).toList());
    }
}
