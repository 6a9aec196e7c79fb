package parley.search.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import parley.ReadsDatabase;
import parley.filter.Cursor;
import parley.filter.Field;
import parley.filter.Filter;
import parley.filter.Filter.Order;
import parley.ingest.TestRecord;
import parley.record.history.Summaries;
import parley.search.SearchIndex;

/** Goes through a long record from page to page. */
@ReadsDatabase
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "spring.datasource.url=jdbc:h2:mem:walk")
@Tag("any-database")
class WalkTest {

    private static final int SOURCES = 20;
    private static final int STATEMENTS = 4999;

    @TempDir
    static Path folder;

    @Autowired
    private SearchIndex index;

    @Autowired
    private Summaries summaries;

    @BeforeEach
    void awaitIndex() throws InterruptedException {
        assertThat(index.awaitWords(Duration.ofSeconds(30))).isTrue();
    }

    @DynamicPropertySource
    static void record(DynamicPropertyRegistry properties) {
        var record = TestRecord.small().without(TestRecord.SOURCE);
        for (var source = 0; source < SOURCES; source++) {
            var id = source == 0 ? "river-news" : "news-" + source;
            var text = new StringBuilder("id: " + id + "\nadded: 2014-06-01\nstatements:\n");
            for (var number = source; number < STATEMENTS; number += SOURCES) {
                var north = number % 3 == 0;
                text.append("  - id: said-").append(number).append("\n    speaker: ");
                text.append(north ? "ada-frost" : "southern-delegation").append("\n");
                text.append(date(number));
                text.append(number % 2 == 0 ? "    words: “A bridge”\n" : "    words: A ferry.\n");
                text.append("    reports: [{paragraph: ").append(number + 1).append("}]\n");
            }
            record = record.with("sources/" + id + ".yaml", text.toString());
        }
        record.writeTo(folder);
        properties.add("parley.data", folder::toString);
    }

    private static String date(int number) {
        var day = "2014-%02d-%02d".formatted(1 + number / 28 % 12, 1 + number % 28);
        if (number < 600) {
            return "    date: 2013-12-24\n";
        }
        return switch (number % 10) {
            case 0 -> "";
            case 1 -> "    date: '[%s..]'\n".formatted(day);
            case 2 -> "    date: '[..%s]'\n".formatted(day);
            case 3 -> "    date: %s\n".formatted(day.substring(0, 7));
            default -> "    date: %s\n".formatted(day);
        };
    }

    static Stream<Arguments> lists() {
        return Stream.of("", "ferry", "bridge -ferry", "zebra")
                .flatMap(words -> Stream.of("", "northland", "southland")
                        .flatMap(side ->
                                Stream.of(Order.OLDEST, Order.NEWEST).map(order -> Arguments.of(words, side, order))));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void meetsEachEntryOnceForthAndBack(String words, String side, Order order) {
        var filter = new Filter(Map.of(Field.WORDS, words, Field.SIDE, side), order);
        var forth = forth(filter);
        var back = back(filter);
        assertThat(back).isEqualTo(forth).doesNotHaveDuplicates();
        assertThat(forth).hasSize(page(filter, Cursor.FIRST).total());
        if (filter.isOpen()) {
            assertThat(forth).hasSize(STATEMENTS + 1);
        }
        assertThat(sorted(forth, order)).isEqualTo(forth);
        var months = index.answer(summaries.version(), filter).facets().months();
        assertThat(months.stream().mapToInt(Facets.Month::entries).sum()).isEqualTo(forth.size());
        var before = 0;
        for (var month : months) {
            assertThat(page(filter, Cursor.start(month.start())).positions())
                    .first()
                    .isEqualTo(forth.get(before));
            before += month.entries();
        }
    }

    @Test
    void keepsTheFirstOnRecordOfAnswersAsGoodAsEachOther() {
        var filter = Filter.NONE.with(Field.WORDS, "ferry");
        var byDate = forth(filter);
        var best = page(new Filter(filter.values(), Order.BEST), Cursor.FIRST);
        assertThat(best.total()).isEqualTo(byDate.size()).isGreaterThan(50);
        assertThat(best.positions()).isEqualTo(byDate.subList(0, 50));
    }

    @Test
    void goesOnBestFirstToTheLast() {
        for (var words : List.of("ferry", "bridge -ferry", "bridge")) {
            var filter = Filter.NONE.with(Field.WORDS, words);
            var best = new Filter(filter.values(), Order.BEST);
            assertThat(forth(best))
                    .hasSizeGreaterThan(800)
                    .hasSameElementsAs(forth(filter))
                    .doesNotHaveDuplicates();
            assertThat(back(best)).isEqualTo(forth(best));
        }
    }

    @Test
    void countsTheSameWhereSomeoneElseHasBegunWithIt() {
        var filter = Filter.NONE.with(Field.WORDS, "-zebra");
        var alone = index.answer(summaries.version(), filter).facets();
        var shared = index.answer(summaries.version(), filter).facets();
        shared.begin(ColumnIndex.FACETS);
        for (var choice : ColumnIndex.FACETS) {
            assertThat(shared.of(choice).all()).isEqualTo(alone.of(choice).all());
        }
        assertThat(shared.months()).isEqualTo(alone.months());
        assertThat(alone.months().stream().mapToInt(Facets.Month::entries).sum())
                .isEqualTo(STATEMENTS + 1);
    }

    private List<Integer> forth(Filter filter) {
        var met = new ArrayList<Integer>();
        for (var page = page(filter, Cursor.FIRST); ; ) {
            assertThat(page.positions()).hasSizeBetween(page.next().isEmpty() ? 0 : 25, 75);
            assertThat(page.start()).isEqualTo(met.size());
            met.addAll(page.positions());
            if (page.next().isEmpty()) {
                assertThat(page.last()).isEmpty();
                return met;
            }
            if (filter.order() != Order.BEST) {
                var end = page(filter, Cursor.end(page.last().orElseThrow()));
                assertThat(end.next()).isEmpty();
                assertThat(end.start() + end.positions().size()).isEqualTo(end.total());
            }
            var next = page(filter, Cursor.start(page.next().get().anchor()));
            assertThat(index.answer(summaries.version(), filter)
                            .page(Cursor.end(next.previous().get().anchor())))
                    .hasValueSatisfying(it -> assertThat(it.positions()).endsWith(last(met)));
            page = next;
        }
    }

    private static Integer last(List<Integer> met) {
        return met.get(met.size() - 1);
    }

    private List<Integer> back(Filter filter) {
        var met = new ArrayList<Integer>();
        for (var page = page(filter, Cursor.start(lastKey(filter))); ; ) {
            met.addAll(0, page.positions());
            if (page.previous().isEmpty()) {
                return met;
            }
            page = page(filter, Cursor.end(page.previous().get().anchor()));
        }
    }

    /** The key of the last page, to be had by going there. */
    private String lastKey(Filter filter) {
        var key = "2013";
        for (var page = page(filter, Cursor.FIRST); page.next().isPresent(); ) {
            key = page.next().get().anchor();
            page = page(filter, Cursor.start(key));
        }
        return key;
    }

    private ResultPage page(Filter filter, Cursor key) {
        return index.answer(summaries.version(), filter).page(key).orElseThrow();
    }

    private List<Integer> sorted(List<Integer> met, Order order) {
        var all = page(new Filter(Map.of(Field.FROM, "1000"), order), Cursor.FIRST);
        var dated = all.total();
        var sorted = new ArrayList<>(
                met.stream().filter(one -> one <= dated).sorted().toList());
        if (order == Order.NEWEST) {
            Collections.reverse(sorted);
        }
        met.stream().filter(one -> one > dated).sorted().forEach(sorted::add);
        return sorted;
    }
}
