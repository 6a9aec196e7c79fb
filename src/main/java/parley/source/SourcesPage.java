package parley.source;

import java.util.List;
import java.util.Optional;
import parley.publishing.Head;
import parley.publishing.Page;
import parley.publishing.Reference;
import parley.publishing.Table;
import parley.publishing.Thing;
import parley.record.Source;
import parley.statement.StatementTable;

/** The page that lists the sources, by date published. */
record SourcesPage(Head head, List<SourceView> sources) implements Page {

    private static final List<String> HEADER =
            List.of(
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

    /** The sources as data. */
    record Content(List<SourceJson> sources) {}

    static SourcesPage of(List<Source> sources) {
        return new SourcesPage(
                new Head(
                        "Sources",
                        "The published documents that the record is taken from, and what is known of each.",
                        "/sources"),
                sources.stream().map(SourceView::of).toList());
    }

    @Override
    public String template() {
        return "sources";
    }

    @Override
    public String address() {
        return "/sources";
    }

    @Override
    public Content json() {
        return new Content(sources.stream().map(SourceJson::of).toList());
    }

    @Override
    public List<Thing> jsonLd() {
        return sources.stream().map(SourceThing::of).toList();
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(
                new Table(HEADER, rows -> sources.forEach(source -> rows.accept(cells(source)))));
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
