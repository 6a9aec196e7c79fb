package parley.statement;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import parley.publishing.Table;
import parley.record.Entries;
import parley.record.Entry;
import parley.record.Summaries;
import parley.search.Filter;
import parley.search.Index;

/** Everything that a filter leaves, however much it is, for what is not read page by page. */
@Component
public class WholeList {

    private static final int AT_ONCE = 200;

    private final Index index;
    private final Summaries summaries;
    private final Entries entries;
    private final TransactionTemplate transaction;

    WholeList(
            Index index,
            Summaries summaries,
            Entries entries,
            PlatformTransactionManager transactions) {
        this.index = index;
        this.summaries = summaries;
        this.entries = entries;
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
    }

    /** The statements among it as a table. */
    public Table statements(Filter filter) {
        return new Table(
                StatementTable.HEADER,
                rows ->
                        each(
                                filter,
                                entry ->
                                        entry.statement()
                                                .map(StatementView::of)
                                                .map(StatementTable::row)
                                                .ifPresent(rows)));
    }

    /** Hands over each entry, a few at a time: a slow reader holds no connection for long. */
    public void each(Filter filter, Consumer<Entry> entry) {
        var positions = index.positions(summaries.current().version(), filter);
        for (var start = 0; start < positions.length; start += AT_ONCE) {
            var end = Math.min(start + AT_ONCE, positions.length);
            var some = Arrays.stream(positions, start, end).boxed().toList();
            transaction.executeWithoutResult(
                    status -> {
                        var found =
                                entries.at(some).stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Entry::position, Function.identity()));
                        some.stream().map(found::get).forEach(entry);
                    });
        }
    }
}
