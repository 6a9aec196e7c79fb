package parley.statement;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import parley.filter.Filter;
import parley.filter.Filter.Order;
import parley.filter.FilterForm;
import parley.publishing.Feed;
import parley.publishing.Link;
import parley.publishing.ListSlice;
import parley.publishing.NotOnRecord;
import parley.publishing.Table;
import parley.publishing.Tag;
import parley.record.Entry;
import parley.record.Statements;
import parley.record.TalksOnRecord;
import parley.record.history.Summaries;
import parley.search.SearchIndex;
import parley.search.SearchResult;
import parley.statement.StatementJson.StatementCsv;

/** Reads what a filter leaves: a page of it, all of it however much it is, or the newest of it. */
@Component
public class EntryLists {

    private static final int AT_ONCE = 200;

    private final SearchIndex index;
    private final Summaries summaries;
    private final Statements statements;
    private final TalksOnRecord talksOnRecord;
    private final EntityManager database;

    EntryLists(
            SearchIndex index,
            Summaries summaries,
            Statements statements,
            TalksOnRecord talksOnRecord,
            EntityManager database) {
        this.index = index;
        this.summaries = summaries;
        this.statements = statements;
        this.talksOnRecord = talksOnRecord;
        this.database = database;
    }

    /** What a filter leaves of the present record, within a transaction. */
    public SearchResult answer(Filter filter) {
        return index.answer(summaries.current().version(), filter);
    }

    /**
     * The page of an answer that a form asks for, within a transaction.
     *
     * @throws NotOnRecord where the page is told by an entry that is not on record
     */
    public Listed page(FilterForm form, SearchResult answer, Table all, Feed newest) {
        var found = answer.page(form.key()).orElseThrow(() -> new NotOnRecord(form.path(), "", List.of()));
        var forward = answer.filter().order() == Order.OLDEST;
        return new Listed(
                found.total(),
                found.positions(),
                new ListSlice(
                        form.address(),
                        form.isInContext(),
                        form.whole(),
                        found.first().map(start -> form.with("start", start)).orElse(form.path()),
                        found.previous()
                                .map(end -> new Link(form.with("end", end), way(!forward)))
                                .orElse(null),
                        found.next()
                                .map(start -> new Link(form.with("start", start), way(forward)))
                                .orElse(null),
                        all,
                        newest));
    }

    private static String way(boolean forward) {
        return forward ? "Later" : "Earlier";
    }

    /** All statements as a table. */
    public Table statements(Filter filter) {
        return new Table(
                StatementCsv.class,
                rows -> each(
                        filter, entry -> entry.statement().map(StatementCsv::of).ifPresent(rows)));
    }

    /** Hands over each entry, a few at a time. */
    public void each(Filter filter, Consumer<Entry> entry) {
        var positions = answer(filter).positions();
        for (var start = 0; start < positions.length; start += AT_ONCE) {
            var end = Math.min(start + AT_ONCE, positions.length);
            var some = Arrays.stream(positions, start, end).boxed().toList();
            at(some).forEach(entry);
            // Else all that was ever handed over stays in memory until the page is done.
            database.clear();
        }
    }

    /**
     * The newest entries as a feed.
     *
     * @param list tells the list for good: from the ids that things had first
     * @param news what the feed says of an entry
     */
    public Feed feed(String list, Filter filter, Function<Entry, Feed.Entry> news) {
        return new Feed(Tag.of("list", list), summaries.current().changed(), () -> newest(filter, news));
    }

    private List<Feed.Entry> newest(Filter filter, Function<Entry, Feed.Entry> news) {
        var positions = answer(filter).newest(Feed.MOST);
        return at(positions).stream().map(news).toList();
    }

    /** The entries at some positions, in their order. */
    public List<Entry> at(Collection<Integer> positions) {
        var found = new HashMap<Integer, Entry>();
        statements.at(positions).forEach(one -> found.put(one.position(), Entry.of(one)));
        if (found.size() < positions.size()) {
            talksOnRecord.at(positions).forEach(one -> found.put(one.position(), Entry.of(one)));
        }
        return positions.stream().map(found::get).toList();
    }
}
