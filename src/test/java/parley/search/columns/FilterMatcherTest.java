package parley.search.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.Test;
import parley.filter.DateRange;
import parley.filter.Field;
import parley.filter.Filter;
import parley.filter.Filter.Order;
import parley.record.value.EdtfDate;

class FilterMatcherTest {

    private static final int ENTRIES = 500;

    private static final List<String> DATES =
            List.of("[..2031-05-04]", "2031-05-01", "2031-05", "2031-06-01/2031-07-02", "2031", "[2031-04-01..]", "");

    /** When each source was published. */
    private static final List<String> PUBLISHED = List.of("2031-05-02", "2031", "");

    private final Random random = new Random(7);
    private final Map<Field, List<Set<String>>> given = new EnumMap<>(Field.class);

    /** Entries whose dates and values go by chance. */
    private ColumnIndex index() {
        var anchors = new BytesRefHash();
        IntStream.rangeClosed(0, ENTRIES).forEach(entry -> anchors.add(new BytesRef("talks-" + entry)));
        var columns = new EnumMap<Field, FacetColumn>(Field.class);
        for (var field : ColumnIndex.FACETS) {
            var several = Set.of(Field.TOPIC, Field.TALKS, Field.SOURCE).contains(field);
            var ids = ids(field);
            var names = new LinkedHashMap<String, String>();
            ids.forEach(id -> names.put(id, id));
            var column = new FacetColumn(names, ENTRIES);
            given.put(field, new ArrayList<>(List.of(Set.of())));
            for (var entry = 1; entry <= ENTRIES; entry++) {
                var own = Set.copyOf(ids.subList(0, random.nextInt(several ? 4 : 1)));
                if (!several && random.nextInt(5) > 0) {
                    own = Set.of(ids.get(random.nextInt(ids.size())));
                }
                for (var id : own) {
                    column.add(entry, id);
                }
                given.get(field).add(own);
            }
            column.close();
            columns.put(field, column);
        }
        var dateOf =
                IntStream.rangeClosed(0, ENTRIES).map(FilterMatcherTest::dateOf).toArray();
        var published = PUBLISHED.stream().map(FilterMatcherTest::date).toList();
        var dates = DATES.stream().map(FilterMatcherTest::date).toList();
        return new ColumnIndex(
                "v", anchors, columns, new DateColumn(dates), dateOf, new DateColumn(published), new int[ENTRIES + 1]);
    }

    private static int dateOf(int entry) {
        return Math.max(0, entry - 1) * DATES.size() / ENTRIES;
    }

    private static EdtfDate date(String text) {
        return text.isEmpty() ? EdtfDate.NONE : EdtfDate.parse(text);
    }

    private static List<String> ids(Field choice) {
        return choice == Field.KIND
                ? List.of("quote", "paraphrase", "talks")
                : List.of(choice + "-1", choice + "-2", choice + "-3");
    }

    private Filter anyFilter() {
        var values = new EnumMap<Field, String>(Field.class);
        ColumnIndex.FACETS.forEach(field -> values.put(field, any(field)));
        values.put(Field.FROM, random.nextBoolean() ? "" : "2031-05-02");
        values.put(Field.TO, random.nextBoolean() ? "" : "2031-05");
        values.put(Field.PUBLISHED_FROM, random.nextInt(3) > 0 ? "" : "2031-05-02");
        values.put(Field.PUBLISHED_TO, random.nextInt(3) > 0 ? "" : "2031-05-03");
        return new Filter(values, Order.OLDEST);
    }

    private String any(Field choice) {
        var one = random.nextInt(12);
        return one < 3 ? ids(choice).get(one) : one == 3 ? "not-on-record" : "";
    }

    private boolean passes(Filter filter, FixedBitSet words, int entry) {
        for (var choice : ColumnIndex.FACETS) {
            var value = filter.value(choice);
            if (!value.isEmpty() && !given.get(choice).get(entry).contains(value)) {
                return false;
            }
        }
        if (words != null && !words.get(entry)) {
            return false;
        }
        return mayLie(date(DATES.get(dateOf(entry))), filter.said())
                && (filter.published().isOpen() || published(entry).anyMatch(date -> mayLie(date, filter.published())));
    }

    private Stream<EdtfDate> published(int entry) {
        return given.get(Field.SOURCE).get(entry).stream()
                .map(source -> date(PUBLISHED.get(ids(Field.SOURCE).indexOf(source))));
    }

    private static boolean mayLie(EdtfDate date, DateRange range) {
        var from = range.from().earliest();
        var to = range.to().latest();
        return from.isEmpty() && to.isEmpty()
                || !date.isNone()
                        && (from.isEmpty()
                                || !date.latest().orElse(LocalDate.MAX).isBefore(from.get()))
                        && (to.isEmpty()
                                || !date.earliest().orElse(LocalDate.MIN).isAfter(to.get()));
    }

    @Test
    void leavesWhatPassesEachPartAndWithoutAPartWhatPassesTheOthers() {
        var index = index();
        for (var turn = 0; turn < 500; turn++) {
            var filter = anyFilter();
            var words = random.nextBoolean() ? null : new FixedBitSet(ENTRIES + 1);
            for (var entry = 1; words != null && entry <= ENTRIES; entry++) {
                if (random.nextBoolean()) {
                    words.set(entry);
                }
            }
            var matcher = new FilterMatcher(index, filter, words);
            assertThat(matcher.entries()).as("%s", filter).isEqualTo(passing(filter, words));
            assertThat(matcher.surely(matcher.entries()))
                    .as("%s surely", filter)
                    .isEqualTo(Arrays.stream(passing(filter, words))
                            .filter(entry ->
                                    filter.said().isOpen() || filter.said().surelyHolds(date(DATES.get(dateOf(entry)))))
                            .filter(entry -> filter.published().isOpen()
                                    || published(entry).anyMatch(filter.published()::surelyHolds))
                            .toArray());
            for (var part : Field.values()) {
                if (part != Field.WORDS && filter.isOn(part)) {
                    assertThat(matcher.without(part).entries())
                            .as("%s without %s", filter, part)
                            .isEqualTo(passing(filter.with(part, ""), words));
                }
            }
            assertThat(matcher.without(Field.WORDS).entries()).isEqualTo(passing(filter, null));
        }
        // None of it changed what all filters share.
        assertThat(new FilterMatcher(index, Filter.NONE, null).entries())
                .isEqualTo(IntStream.rangeClosed(1, ENTRIES).toArray());
    }

    private int[] passing(Filter filter, FixedBitSet words) {
        return IntStream.rangeClosed(1, ENTRIES)
                .filter(entry -> passes(filter, words, entry))
                .toArray();
    }
}
