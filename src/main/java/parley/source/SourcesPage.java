package parley.source;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.ListPage;
import parley.publishing.ListSlice;
import parley.publishing.Reference;
import parley.publishing.Table;
import parley.record.Source;
import parley.statement.KeysetPage;
import parley.statement.StatementTable;

/** A page of the list of sources, by date of publication. */
record SourcesPage(Head head, List<SourceView> sources, ListSlice part) implements ListPage {

    private static final List<String> HEADER = List.of(
            "id",
            "address",
            "published",
            "earliest",
            "latest",
            "publisher",
            "title",
            "author",
            "original",
            "archived",
            "language",
            "statements");

    private static final int AT_ONCE = 500;

    /** The sources as data. */
    record SourcesContent(
            @JsonPropertyDescription("Sources.") List<SourceView.SourceJson> sources) {}

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
        return new SourcesContent(
                sources.stream().map(SourceView.SourceJson::of).toList());
    }

    @Override
    public List<JsonLdNode> jsonLd() {
        return sources.stream().map(SourceView::jsonLd).toList();
    }

    /** All sources as a table; a few are read at a time. */
    static Table table(KeysetPage.Reading<Source> all) {
        return new Table(HEADER, rows -> {
            var read = 0;
            List<Source> some;
            do {
                some = all.read(read, read + AT_ONCE);
                some.forEach(source -> rows.accept(cells(SourceView.of(source))));
                read += AT_ONCE;
            } while (some.size() == AT_ONCE);
        });
    }

    private static List<Object> cells(SourceView source) {
        var page = Reference.to(source.page());
        return List.of(
                page.id(),
                page.address(),
                source.published().text(),
                StatementTable.day(source.published().earliest()),
                StatementTable.day(source.published().latest()),
                source.publisher(),
                source.title(),
                source.author(),
                source.address(),
                source.archived(),
                source.language(),
                source.statements());
    }
}
