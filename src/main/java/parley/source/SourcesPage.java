package parley.source;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.ListPage;
import parley.publishing.ListSlice;
import parley.publishing.Table;
import parley.record.source.Source;
import parley.source.SourceJson.SourceCsv;
import parley.statement.KeysetPage;

/** A page of the list of sources, by date of publication. */
record SourcesPage(Head head, List<SourceView> sources, ListSlice part) implements ListPage {

    private static final int AT_ONCE = 500;

    /** The sources as data. */
    record SourcesContent(
            @JsonPropertyDescription("Sources.") List<SourceJson> sources) {}

    static SourcesPage of(KeysetPage<Source> sources) {
        return new SourcesPage(
                new Head(
                        "Sources",
                        "The published documents that the record is taken from, and what is known of each.",
                        "/sources"),
                sources.things().stream().map(SourceView::of).toList(),
                sources.part());
    }

    @Override
    public SourcesContent json() {
        return new SourcesContent(sources.stream().map(SourceJson::of).toList());
    }

    @Override
    public List<JsonLdNode> jsonLd() {
        return sources.stream().map(SourceView::jsonLd).toList();
    }

    /** All sources as a table; a few are read at a time. */
    static Table table(KeysetPage.Reading<Source> all) {
        return new Table(SourceCsv.class, rows -> {
            var read = 0;
            List<Source> some;
            do {
                some = all.read(read, read + AT_ONCE);
                some.forEach(source ->
                        rows.accept(SourceJson.of(SourceView.of(source)).csv()));
                read += AT_ONCE;
            } while (some.size() == AT_ONCE);
        });
    }
}
