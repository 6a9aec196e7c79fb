package parley.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.filter.Cursor;
import parley.filter.Field;
import parley.filter.Filter;
import parley.filter.Filter.Order;
import parley.filter.QueryText;
import parley.record.value.EdtfDate;
import parley.search.columns.ColumnIndex;
import parley.search.columns.FacetCounts;
import parley.search.columns.Facets;
import parley.search.columns.FilterMatcher;
import parley.search.columns.Paginator;
import parley.search.columns.Postings;
import parley.search.columns.ResultPage;
import parley.search.text.Highlighter;
import parley.search.text.Spellcheck;

/** The entries of one record that match a filter, for one request; each part is made when it is first needed. */
public final class SearchResult {

    /** The most entries that are listed best first; there is no further page of them. */
    public static final int BEST = 100;

    private final ColumnIndex index;
    private final Filter filter;
    private @Nullable FilterMatcher matcher;
    private int @Nullable [] entries;
    private int @Nullable [] surely;

    SearchResult(ColumnIndex index, Filter filter) {
        this.index = index;
        this.filter = filter;
    }

    /** The version of the record. */
    public String version() {
        return index.version();
    }

    public Filter filter() {
        return filter;
    }

    /**
     * The page to which a cursor points, in the order of the filter. Best first there is one page, whatever the cursor.
     *
     * @return empty where the cursor names what is not on record
     */
    public Optional<ResultPage> page(Cursor cursor) {
        if (filter.order() == Order.BEST && filter.isOn(Field.WORDS)) {
            return Optional.of(best());
        }
        var list = positions();
        return new Paginator(index, filter.order(), list, filter.isOpen() ? list.length : surely().length).page(cursor);
    }

    /**
     * The positions of all entries on the timeline, in the order of the filter; by date where that is best first. What
     * surely lies in the dates of the filter comes before what may.
     */
    public int[] positions() {
        if (filter.isOpen()) {
            return index.all(filter.order());
        }
        var sure = surely();
        if (sure.length == entries().length) {
            return index.ordered(entries(), filter.order());
        }
        var others = Postings.set(entries(), index.size());
        others.andNot(Postings.set(sure, index.size()));
        return IntStream.concat(
                        Arrays.stream(index.ordered(sure, filter.order())),
                        Arrays.stream(index.ordered(Postings.of(others), filter.order())))
                .toArray();
    }

    /** Those that surely lie in the dates of the filter, in the order of the timeline; all where it has none. */
    public int[] surely() {
        if (surely == null) {
            surely = filter.said().isOpen() && filter.published().isOpen()
                    ? entries()
                    : matcher().surely(entries());
        }
        return surely;
    }

    private ResultPage best() {
        var best = index.texts().best(QueryText.parse(filter.value(Field.WORDS)), entries(), BEST);
        return new ResultPage(
                entries().length,
                Arrays.stream(best).boxed().toList(),
                Arrays.stream(best).mapToObj(index::anchor).findFirst(),
                Optional.empty(),
                Optional.empty());
    }

    /** The positions of those that came on record last, the last first; of one day those with the newest date first. */
    public List<Integer> newest(int most) {
        var matching = Postings.set(entries(), index.size());
        return Arrays.stream(index.lastAdded())
                .filter(matching::get)
                .limit(most)
                .boxed()
                .toList();
    }

    /** The date of the first of some entries, and the one that surely reaches furthest. */
    public record Ends(EdtfDate first, EdtfDate last) {}

    /**
     * The ends of the entries with a value of a field, if there are any. The last has a date where one of them has; an
     * open date counts by its earliest day.
     */
    public Optional<Ends> ends(Field field, String id) {
        var column = index.column(field);
        var having = column.entries(column.number(id));
        var entries = entries();
        var at = Postings.previous(entries, entries.length - 1, having);
        if (at < 0) {
            return Optional.empty();
        }
        var last = entries[at];
        for (; at >= 0; at = Postings.previous(entries, at - 1, having)) {
            if (index.lastDay(entries[at]) > index.lastDay(last)) {
                last = entries[at];
            }
            if (index.date(entries[at]).latest().isPresent()) {
                // None before it reaches further.
                break;
            }
        }
        var first = entries[Postings.next(entries, 0, having)];
        return Optional.of(new Ends(index.date(first), index.date(last)));
    }

    /** How many entries have each value of a field. */
    public FacetCounts counts(Field field) {
        return index.column(field).counts(entries());
    }

    /** How many entries there would be with each value of each field. */
    public Facets facets() {
        return filter.isOpen() ? index.facets(filter.order()) : new Facets(matcher(), entries());
    }

    /** Marks in any text what the filter searches for. */
    public Highlighter marker() {
        if (!filter.isOn(Field.WORDS)) {
            return Highlighter.NONE;
        }
        var language = index.texts().language();
        var queries = QueryText.parse(filter.value(Field.WORDS)).texts(false).stream()
                .flatMap(text -> language.find(Highlighter.FIELD, text).stream())
                .toList();
        return new Highlighter(queries, language.texts());
    }

    /** How many entries there would be without each part that is on, where there would be some. */
    public Map<Field, Integer> without() {
        var totals = new EnumMap<Field, Integer>(Field.class);
        for (var part : filter.values().keySet()) {
            var total = matcher().without(part).entries().length;
            if (total > 0) {
                totals.put(part, total);
            }
        }
        return totals;
    }

    /** Other spellings of the words that find something under the filter, the nearest first, three at most. */
    public List<String> nearest() {
        if (!filter.isOn(Field.WORDS)) {
            return List.of();
        }
        return new Spellcheck(index.texts())
                .corrections(
                        filter.value(Field.WORDS),
                        other -> matcher(filter.with(Field.WORDS, other)).entries().length > 0);
    }

    private int[] entries() {
        if (entries == null) {
            entries = matcher().entries();
        }
        return entries;
    }

    private FilterMatcher matcher() {
        if (matcher == null) {
            matcher = matcher(filter);
        }
        return matcher;
    }

    private FilterMatcher matcher(Filter other) {
        var words = other.isOn(Field.WORDS) ? index.texts().entries(QueryText.parse(other.value(Field.WORDS))) : null;
        return new FilterMatcher(index, other, words);
    }
}
