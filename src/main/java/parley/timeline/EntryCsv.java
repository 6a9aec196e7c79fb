package parley.timeline;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import parley.filter.Filter;
import parley.publishing.CsvRow;
import parley.publishing.Table;
import parley.record.Entry;
import parley.record.value.Thing;
import parley.statement.EntryLists;
import parley.statement.json.StatementJson.StatementCsv;
import parley.talks.TalksCsv;
import parley.talks.TalksView;

/** An entry of the timeline as a row of CSV: the columns of a statement and of talks, empty for the other. */
@JsonClassDescription(
        "On the timeline: the columns of a statement and of talks, empty where the entry is the other of the two.")
record EntryCsv(
        @JsonPropertyDescription("Which of the two it is.") Thing thing,

        @JsonUnwrapped @Nullable StatementCsv statement,
        @JsonUnwrapped @Nullable TalksCsv talks)
        implements CsvRow {

    static Table table(EntryLists lists, Filter filter) {
        return new Table(EntryCsv.class, rows -> lists.each(filter, entry -> rows.accept(of(entry))));
    }

    private static EntryCsv of(Entry entry) {
        return entry.statement()
                .map(statement -> new EntryCsv(Thing.STATEMENT, StatementCsv.of(statement), null))
                .or(() -> entry.talks().map(talks -> new EntryCsv(Thing.TALKS, null, TalksCsv.of(TalksView.of(talks)))))
                .orElseThrow();
    }
}
