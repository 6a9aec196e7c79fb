package parley.statement;

import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import parley.filter.Cursor;
import parley.filter.Field;
import parley.filter.Filter;
import parley.filter.Filter.Order;
import parley.filter.FilterForm;
import parley.filter.QueryText;
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
import parley.search.columns.ResultPage;
import parley.search.text.Highlighter;
import parley.statement.json.StatementJson.StatementCsv;

/** Reads the entries that a filter leaves: a page of them, all however many they are, or the newest. */
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

    /** Asks the index of the present record, within a transaction. */
    public SearchResult answer(Filter filter) {
        return index.answer(summaries.current().version(), filter);
    }

    /**
     * The page of a result that a form asks for, within a transaction.
     *
     * @throws NotOnRecord where the cursor names what is not on record
     */
    public ResultPage page(FilterForm form, SearchResult result) {
        return result.page(form.cursor()).orElseThrow(() -> new NotOnRecord(form.path(), "", List.of()));
    }

    /** The addresses of a page and of those next to it, for the list that a filter leaves. */
    public static ListSlice slice(FilterForm form, ResultPage page, Order order, Table all, Feed newest) {
        return new ListSlice(
                form.address(),
                form.cursor().place() == Cursor.Place.HOLDS,
                form.whole(),
                ListSlice.range(page.start(), page.positions().size(), page.total()),
                page.previous().isEmpty() ? null : new Link(form.first(), "First page"),
                page.previous()
                        .map(entry -> new Link(
                                form.with("end", entry.anchor()), way(entry, order == Order.NEWEST, "Previous")))
                        .orElse(null),
                page.next()
                        .map(entry ->
                                new Link(form.with("start", entry.anchor()), way(entry, order == Order.OLDEST, "Next")))
                        .orElse(null),
                page.last()
                        .map(entry -> new Link(form.with("end", entry), "Last page"))
                        .orElse(null),
                all,
                newest);
    }

    /** Where a page leads from which an entry is the nearest: "Later: from 10 August 2014". */
    private static String way(ResultPage.Beside entry, boolean isLater, String otherwise) {
        return entry.date()
                .map(date -> {
                    if (date.isNone()) {
                        return "Undated";
                    }
                    var bound = date.isOpen() ? "" : isLater ? "from " : "to ";
                    return (isLater ? "Later: " : "Earlier: ") + bound + date.dayless();
                })
                .orElse(otherwise);
    }

    /** Marks what led to a page, as its address tells; nothing where that can't be searched for, or not yet. */
    public Highlighter marker(HttpServletRequest request) {
        var words = FilterForm.of("/", request.getParameterMap()).value(Field.WORDS.text());
        if (words.isEmpty() || QueryText.fault(words).isPresent()) {
            return Highlighter.NONE;
        }
        var answer = answer(Filter.NONE.with(Field.WORDS, words));
        return answer.isIndexed() ? answer.marker() : Highlighter.NONE;
    }

    /** All statements as a table. */
    public Table statements(Filter filter) {
        return new Table(
                StatementCsv.class,
                rows -> each(
                        filter, entry -> entry.statement().map(StatementCsv::of).ifPresent(rows)));
    }

    /** Passes on each entry that a filter leaves; they are read a few at a time. */
    public void each(Filter filter, Consumer<Entry> entry) {
        var positions = answer(filter).positions();
        for (var start = 0; start < positions.length; start += AT_ONCE) {
            var end = Math.min(start + AT_ONCE, positions.length);
            var some = Arrays.stream(positions, start, end).boxed().toList();
            at(some).forEach(entry);
            // Else all entries that were read stay in memory until the response is written.
            database.clear();
        }
    }

    /**
     * The newest entries as a feed.
     *
     * @param list identifies the list for good, by the ids that things had first
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
