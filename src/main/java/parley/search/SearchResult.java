package parley.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
import parley.filter.Scope;
import parley.record.value.EdtfDate;
import parley.search.columns.ColumnIndex;
import parley.search.columns.FacetCounts;
import parley.search.columns.Facets;
import parley.search.columns.FilterMatcher;
import parley.search.columns.Paginator;
import parley.search.columns.Postings;
import parley.search.columns.ResultPage;
import parley.search.text.Highlighter;
import parley.search.text.NameSpellings;
import parley.search.text.NotIndexedException;
import parley.search.text.Spellcheck;

/** The entries of one record that match a filter, for one request; each part is made when it is first needed. */
public final class SearchResult {

    /** How many entries a page has that are listed best first. */
    private static final int BEST = 50;

    /** The most things of a name that are offered beside what was said. */
    private static final int OFFERS = 6;

    /** The most things of a name among which a reader may have meant one. */
    private static final int NAMES = 200;

    private final ColumnIndex index;
    private final Filter filter;
    private final @Nullable NameIndex names;
    private @Nullable FilterMatcher matcher;
    private int @Nullable [] entries;
    private int @Nullable [] surely;

    /**
     * @param names of what is on record; null until the texts are indexed
     */
    SearchResult(ColumnIndex index, Filter filter, @Nullable NameIndex names) {
        this.index = index;
        this.filter = filter;
        this.names = names;
    }

    /** The same entries in another order. */
    public SearchResult in(Order order) {
        var same = new SearchResult(index, filter.in(order), names);
        same.entries = entries;
        same.surely = surely;
        return same;
    }

    /** Whether more match than a page by date holds. */
    public boolean isLong() {
        return entries().length > Paginator.MAX;
    }

    /** The version of the record. */
    public String version() {
        return index.version();
    }

    public Filter filter() {
        return filter;
    }

    /**
     * The page to which a cursor points, in the order of the filter.
     *
     * @return empty where the cursor names what is not on record
     */
    public Optional<ResultPage> page(Cursor cursor) {
        if (filter.order() == Order.BEST && filter.isOn(Field.WORDS)) {
            return best(cursor);
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

    private Optional<ResultPage> best(Cursor cursor) {
        var entry = index.entry(cursor.anchor());
        var isFirst = cursor.place() == Cursor.Place.FIRST || cursor.place() == Cursor.Place.BEGINS_IN;
        if (isFirst || entry.isPresent() && !Postings.contains(entries(), entry.get())) {
            return Optional.of(best(ranked(BEST + 1), 0, BEST));
        }
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        // Those far down are few, and ranking all of a common word takes long.
        for (var most = 4 * BEST; ; most *= 4) {
            var ranked = ranked(most);
            var at = Arrays.stream(ranked).boxed().toList().indexOf(entry.get());
            if (at >= 0 && at + BEST < ranked.length || ranked.length == entries().length) {
                var start = cursor.place() == Cursor.Place.ENDS_WITH ? Math.max(0, at + 1 - BEST) : at;
                return Optional.of(best(ranked, start, Math.min(start + BEST, ranked.length)));
            }
        }
    }

    private int[] ranked(int most) {
        return index.texts().best(query(filter), entries(), most);
    }

    private ResultPage best(int[] ranked, int start, int end) {
        var last = Math.min(end, ranked.length);
        return new ResultPage(
                entries().length,
                start,
                Arrays.stream(ranked, start, last).boxed().toList(),
                start > 0 ? Optional.of(beside(ranked[start - 1])) : Optional.empty(),
                last < ranked.length ? Optional.of(beside(ranked[last])) : Optional.empty(),
                Optional.empty());
    }

    private ResultPage.Beside beside(int entry) {
        return new ResultPage.Beside(index.anchor(entry), Optional.empty());
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

    /**
     * Something on record with a name that a question has.
     *
     * @param entries how many there are on the whole record
     */
    public record Offer(Field field, String id, String name, int entries) {}

    /** What the words could be the name of, that which is called so first; where they are searched for as words. */
    public List<Offer> offers() {
        if (names == null || !isOfWords()) {
            return List.of();
        }
        return names.find(filter.value(Field.WORDS), entries().length == 0)
                .map(one -> new Offer(one.field(), one.id(), one.name(), number(one)))
                .filter(offer -> offer.entries() > 0)
                .limit(OFFERS)
                .toList();
    }

    /**
     * The ids and the names of what a field can be narrowed to by a name, in any spelling: what is called so, else what
     * has all of its words in its name.
     *
     * @throws parley.search.text.NotIndexedException before the names are read
     */
    public Map<String, String> named(Field field, String name) {
        var words = NameSpellings.plain(name);
        var found = new LinkedHashMap<String, String>();
        if (field == Field.PUBLISHER || field == Field.LANGUAGE) {
            index.column(field).counts(entries()).all().stream()
                    .filter(one -> NameSpellings.plain(one.name()).containsAll(words) && !words.isEmpty())
                    .forEach(one -> found.put(one.id(), one.name()));
        } else {
            if (names == null) {
                throw new NotIndexedException(version());
            }
            names.find(name, false)
                    .filter(one -> one.field() == (field == Field.SAID_IN ? Field.TALKS : field))
                    .limit(NAMES)
                    .forEach(one -> found.put(one.id(), one.name()));
        }
        var called = new LinkedHashMap<>(found);
        called.values().removeIf(one -> !NameSpellings.plain(one).equals(words));
        return called.isEmpty() ? found : called;
    }

    private int number(NameIndex.Named one) {
        var column = index.column(one.field());
        return column.entries(column.number(one.id())).length;
    }

    /** How many entries there would be if the words were searched for elsewhere, where there would be some. */
    public Map<Scope, Integer> elsewhere() {
        var numbers = new EnumMap<Scope, Integer>(Scope.class);
        if (isOfWords()) {
            for (var scope : List.of(Scope.BY, Scope.ABOUT, Scope.OFFICE)) {
                var number = matcher(filter.with(Field.IN, scope.text())).entries().length;
                if (number > 0) {
                    numbers.put(scope, number);
                }
            }
        }
        return numbers;
    }

    private boolean isOfWords() {
        var parts = query(filter).parts();
        return !parts.isEmpty() && parts.stream().allMatch(part -> part.scope() == Scope.WORDS && !part.excluded());
    }

    /** Whether words can be searched for. */
    public boolean isIndexed() {
        return index.isIndexed();
    }

    /** Marks in any text what the filter searches for. */
    public Highlighter marker() {
        if (!filter.isOn(Field.WORDS)) {
            return Highlighter.NONE;
        }
        return index.texts().marker(query(filter));
    }

    /** How many entries there would be without each part that is on, where there would be some. */
    public Map<Field, Integer> without() {
        var totals = new EnumMap<Field, Integer>(Field.class);
        for (var part : filter.values().keySet()) {
            var total = matcher(filter.with(part, "")).entries().length;
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
        var words = other.isOn(Field.WORDS) ? index.texts().entries(query(other)) : null;
        return new FilterMatcher(index, other, words);
    }

    private static QueryText query(Filter filter) {
        return QueryText.parse(filter.value(Field.WORDS), filter.in());
    }
}
