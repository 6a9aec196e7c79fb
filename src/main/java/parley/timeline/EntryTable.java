package parley.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import parley.filter.Filter;
import parley.publishing.Table;
import parley.record.Entry;
import parley.statement.EntryLists;
import parley.statement.StatementTable;
import parley.statement.StatementView;
import parley.talks.TalksTable;
import parley.talks.TalksView;

/** Statements and talks in one table, with the columns of both; those of the other are empty. */
final class EntryTable {

    private static final List<String> HEADER = Stream.of(List.of("thing"), StatementTable.HEADER, TalksTable.HEADER)
            .flatMap(List::stream)
            .distinct()
            .toList();

    private EntryTable() {}

    /** A table of the entries that a filter leaves. */
    static Table of(EntryLists lists, Filter filter) {
        return new Table(HEADER, rows -> lists.each(filter, entry -> rows.accept(row(entry))));
    }

    private static List<Object> row(Entry entry) {
        var cells = new HashMap<String, Object>();
        entry.statement()
                .map(StatementView::of)
                .map(StatementTable::row)
                .ifPresent(row -> put(cells, "statement", StatementTable.HEADER, row));
        entry.talks()
                .map(TalksView::of)
                .map(TalksTable::row)
                .ifPresent(row -> put(cells, "talks", TalksTable.HEADER, row));
        return HEADER.stream().map(column -> cells.getOrDefault(column, "")).toList();
    }

    private static void put(Map<String, Object> cells, String thing, List<String> header, List<Object> row) {
        cells.put("thing", thing);
        for (var column = 0; column < header.size(); column++) {
            cells.put(header.get(column), row.get(column));
        }
    }
}
