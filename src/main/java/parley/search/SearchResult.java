package parley.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.util.FixedBitSet;
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
import parley.search.text.TextIndex;

/** What a filter leaves of one record, for one reader: it is worked out once, when it is needed. */
public final class SearchResult {

    /** How many entries the best answers are at most; there is no further page of them. */
    public static final int BEST = 100;

    private final ColumnIndex shelf;
    private final Filter filter;
    private final Supplier<TextIndex> words;
    private @Nullable FilterMatcher sieve;
    private int @Nullable [] entries;

    SearchResult(ColumnIndex shelf, Filter filter, Supplier<TextIndex> words) {
        this.shelf = shelf;
        this.filter = filter;
        this.words = words;
    }

    /** Which record it is of. */
    public String version() {
        return shelf.version();
    }

    public Filter filter() {
        return filter;
    }

    /**
     * The page of the list that a key tells, in the order that the filter names; by best answer
     * where it has words, then there is one page alone, whatever the key.
     *
     * @return empty where the key names what is not on record
     */
    public Optional<ResultPage> page(Cursor key) {
        if (filter.order() == Order.BEST && filter.isOn(Field.WORDS)) {
            return Optional.of(best());
        }
        return Paginator.of(shelf, filter.order(), list(filter.order()), key);
    }

    /** The places on the timeline of all entries, in the order of the filter; best goes by date. */
    public int[] positions() {
        var order = filter.order() == Order.BEST ? Order.OLDEST : filter.order();
        return Arrays.stream(list(order)).map(entry -> entry + 1).toArray();
    }

    private int[] list(Order order) {
        return filter.isOpen() ? shelf.all(order) : shelf.ordered(entries(), order);
    }

    private ResultPage best() {
        var best = words.get().best(QueryText.parse(filter.words()), entries(), BEST);
        return new ResultPage(
                entries().length,
                0,
                Arrays.stream(best).mapToObj(entry -> entry + 1).toList(),
                best.length == 0
                        ? Optional.empty()
                        : Optional.of(shelf.anchors().get(best[0])),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The places on the timeline of those that came on record last, the last first; of one day
     * those with the newest date first.
     */
    public List<Integer> newest(int most) {
        var left = Postings.set(entries(), shelf.size());
        return Arrays.stream(shelf.lastAdded())
                .filter(left::get)
                .limit(most)
                .mapToObj(entry -> entry + 1)
                .toList();
    }

    /** The date of the first of some entries, and the one that surely reaches furthest. */
    public record Ends(EdtfDate first, EdtfDate last) {}

    /**
     * When the entries begin and end that have a value of a choice, if any has it; the last has a
     * date where one of them has, and one that is open counts by its earliest day.
     */
    public Optional<Ends> ends(Field choice, String id) {
        var column = shelf.column(choice);
        var having = column.entries(column.number(id));
        var entries = entries();
        var at = Postings.previous(entries, entries.length - 1, having);
        if (at < 0) {
            return Optional.empty();
        }
        var last = entries[at];
        for (; at >= 0; at = Postings.previous(entries, at - 1, having)) {
            if (shelf.lastDay(entries[at]) > shelf.lastDay(last)) {
                last = entries[at];
            }
            if (shelf.date(entries[at]).latest().isPresent()) {
                // None before it reaches further.
                break;
            }
        }
        var first = entries[Postings.next(entries, 0, having)];
        return Optional.of(new Ends(shelf.date(first), shelf.date(last)));
    }

    /** How many entries have each value of a choice. */
    public FacetCounts counts(Field choice) {
        return shelf.column(choice).counts(entries());
    }

    /** How many entries each choice would leave. */
    public Facets facets() {
        return filter.isOpen() ? shelf.facets(filter.order()).get(this::count) : count();
    }

    private Facets count() {
        return new Facets(shelf, filter, sieve(), entries());
    }

    /** Marks in any text what the filter searches for. */
    public Highlighter marker() {
        if (!filter.isOn(Field.WORDS)) {
            return Highlighter.NONE;
        }
        var language = words.get().language();
        var queries = QueryText.parse(filter.words()).texts(false).stream()
                .flatMap(text -> language.find(Highlighter.FIELD, text).stream())
                .toList();
        return new Highlighter(queries, language.texts());
    }

    /** How many entries there would be without each part that is on, where there would be some. */
    public Map<Field, Integer> without() {
        var totals = new EnumMap<Field, Integer>(Field.class);
        for (var part : Field.values()) {
            if (filter.isOn(part)) {
                var total = sieve().without(part).entries().length;
                if (total > 0) {
                    totals.put(part, total);
                }
            }
        }
        return totals;
    }

    /**
     * What else may have been meant: the same words with another spelling, which do find something
     * under the filter, the nearest first, three at most.
     */
    public List<String> nearest() {
        if (!filter.isOn(Field.WORDS)) {
            return List.of();
        }
        return new Spellcheck(words.get())
                .corrections(
                        filter.words(), other -> sieve(filter.searching(other)).entries().length > 0);
    }

    private int[] entries() {
        if (entries == null) {
            entries = sieve().entries();
        }
        return entries;
    }

    private FilterMatcher sieve() {
        if (sieve == null) {
            sieve = sieve(filter);
        }
        return sieve;
    }

    private FilterMatcher sieve(Filter narrowing) {
        @Nullable FixedBitSet answers = null;
        if (narrowing.isOn(Field.WORDS)) {
            answers = words.get().entries(QueryText.parse(narrowing.words()));
        }
        return new FilterMatcher(shelf, narrowing, answers);
    }
}
