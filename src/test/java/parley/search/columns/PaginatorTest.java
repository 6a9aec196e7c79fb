package parley.search.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.filter.Cursor;
import parley.filter.Filter.Order;
import parley.record.projection.EntryLine;
import parley.record.value.EdtfDate;

class PaginatorTest {

    private final List<EntryLine> lines = new ArrayList<>();

    /** Adds talks on a date, which must not come before those that there are. */
    private void add(String date, int count) {
        for (var number = 1; number <= count; number++) {
            var id = date.replaceAll("\\W", "x") + "-" + number;
            lines.add(line(id, date));
        }
    }

    private static EntryLine line(String id, String date) {
        var held = date.isEmpty() ? null : EdtfDate.parse(date);
        return new EntryLine(0, LocalDate.EPOCH, held, id, id);
    }

    private ColumnIndex index() {
        var talks = IntStream.range(0, lines.size())
                .mapToObj(at -> new EntryLine(
                        at + 1,
                        LocalDate.EPOCH,
                        lines.get(at).date(),
                        lines.get(at).talks(),
                        lines.get(at).title()))
                .toList();
        return new ColumnIndexBuilder(
                        List.of(), false, List.of(), false, List.of(), talks, List.of(), List.of(), talks.size())
                .build("v");
    }

    private ResultPage page(Order order, Cursor key) {
        var index = index();
        return new Paginator(index, order, index.all(order)).page(key).orElseThrow();
    }

    /** The ids of the talks on a page. */
    private List<String> ids(Order order, Cursor key) {
        return page(order, key).positions().stream()
                .map(position -> lines.get(position - 1).talks())
                .toList();
    }

    @Test
    void holdsAllWhereThatIsLittle() {
        add("2031-05-01", 75);
        var page = page(Order.OLDEST, Cursor.FIRST);
        assertThat(page.positions()).hasSize(75).first().isEqualTo(1);
        assertThat(page.isWhole()).isTrue();
        assertThat(page.next()).isEmpty();
        assertThat(page.previous()).isEmpty();
        assertThat(page.last()).isEmpty();
    }

    @Test
    void endsWhereADayEnds() {
        for (var day = 10; day < 30; day++) {
            add("2031-05-" + day, 30);
        }
        var page = page(Order.OLDEST, Cursor.FIRST);
        assertThat(page.positions()).hasSize(60);
        assertThat(page.next().orElseThrow().anchor()).isEqualTo("talks-2031x05x12-1");
    }

    @Test
    void endsBeforeADayThatWouldBeTooMuch() {
        add("2031-05-01", 30);
        add("2031-05-02", 500);
        assertThat(page(Order.OLDEST, Cursor.FIRST).positions()).hasSize(30);
    }

    @Test
    void breaksInsideADayThatIsMoreThanAPage() {
        add("2031-05-01", 10);
        add("2031-05-02", 500);
        var page = page(Order.OLDEST, Cursor.FIRST);
        assertThat(page.positions()).hasSize(50);
        assertThat(page.next().orElseThrow().anchor()).isEqualTo("talks-2031x05x02-41");
    }

    @Test
    void goesBackAsItGoesForth() {
        for (var day = 10; day < 30; day++) {
            add("2031-05-" + day, 30);
        }
        var page = page(Order.OLDEST, Cursor.end("talks-2031x05x25-30"));
        assertThat(page.positions()).hasSize(60).last().isEqualTo(16 * 30);
        assertThat(page.previous().orElseThrow().anchor()).isEqualTo("talks-2031x05x23-30");
        assertThat(page.next().orElseThrow().anchor()).isEqualTo("talks-2031x05x26-1");
        assertThat(page.positions()).first().isEqualTo(14 * 30 + 1);
        assertThat(page.start()).isEqualTo(14 * 30);
        assertThat(page.last()).contains("talks-2031x05x29-30");
    }

    @Test
    void keepsWhatHasNoDateLastInBothOrders() {
        add("2031-05-01", 1);
        add("2031-05-02", 1);
        add("[2031-05-01..]", 1);
        add("", 2);
        assertThat(ids(Order.OLDEST, Cursor.FIRST))
                .containsExactly("2031x05x01-1", "2031x05x02-1", "x2031x05x01xxx-1", "-1", "-2");
        assertThat(ids(Order.NEWEST, Cursor.FIRST))
                .containsExactly("x2031x05x01xxx-1", "2031x05x02-1", "2031x05x01-1", "-1", "-2");
    }

    @Test
    void beginsInAMonthOrWithWhatFollows() {
        add("2031-03-31", 1);
        add("2031-05-01", 1);
        add("2031-05-09", 1);
        add("2031-06", 1);
        add("[2031-05-01..]", 1);
        add("", 1);
        assertThat(ids(Order.OLDEST, Cursor.start("2031-05"))).first().isEqualTo("2031x05x01-1");
        assertThat(ids(Order.OLDEST, Cursor.start("2031-04"))).first().isEqualTo("2031x05x01-1");
        assertThat(ids(Order.OLDEST, Cursor.start("2032"))).first().isEqualTo("x2031x05x01xxx-1");
        assertThat(ids(Order.NEWEST, Cursor.start("2031-05"))).first().isEqualTo("2031x05x09-1");
        assertThat(ids(Order.NEWEST, Cursor.start("2031-04"))).first().isEqualTo("2031x03x31-1");
        assertThat(ids(Order.NEWEST, Cursor.start("2031-05-04"))).first().isEqualTo("2031x05x01-1");
        assertThat(ids(Order.NEWEST, Cursor.start("1999"))).first().isEqualTo("-1");
    }

    @Test
    void endsWithTheLastWhereNothingFollows() {
        add("2031-03-31", 3);
        assertThat(ids(Order.OLDEST, Cursor.start("2040"))).hasSize(3);
        assertThat(ids(Order.NEWEST, Cursor.start("1999-12-31"))).hasSize(3);
    }

    @Test
    void knowsNoPageOfWhatIsNotOnRecord() {
        add("2031-03-31", 3);
        var index = index();
        for (var key : List.of(
                Cursor.start("talks-nowhere"),
                Cursor.end(""),
                Cursor.at(""),
                Cursor.at("statement-2031x03x31-1"),
                Cursor.start("2031-13"),
                Cursor.start("2031-02-30"))) {
            assertThat(new Paginator(index, Order.OLDEST, index.all(Order.OLDEST)).page(key))
                    .isEmpty();
        }
    }

    @Test
    void goesOnWhereAnEntryThatIsFilteredOutWouldStand() {
        add("2031-03-31", 400);
        var index = index();
        var odd = IntStream.rangeClosed(1, 400).filter(entry -> entry % 2 == 1).toArray();
        var pages = new Paginator(index, Order.OLDEST, odd);
        var even = "talks-2031x03x31-100";
        assertThat(pages.page(Cursor.start(even)).orElseThrow().positions())
                .first()
                .isEqualTo(101);
        assertThat(pages.page(Cursor.end(even)).orElseThrow().positions())
                .last()
                .isEqualTo(99);
        assertThat(pages.page(Cursor.at(even)).orElseThrow().positions()).contains(101);
    }

    @Test
    void readsWhatSurelyLiesInTheDatesThroughBeforeWhatMay() {
        for (var day = 10; day < 30; day++) {
            add("2031-05-" + day, 20);
        }
        var index = index();
        for (var order : List.of(Order.OLDEST, Order.NEWEST)) {
            var sure = IntStream.of(index.all(order)).filter(entry -> entry % 3 != 1);
            var others = IntStream.of(index.all(order)).filter(entry -> entry % 3 == 1);
            var list = IntStream.concat(sure, others).toArray();
            var pages = new Paginator(index, order, list, 266);
            var read = new ArrayList<Integer>();
            var page = pages.page(Cursor.FIRST).orElseThrow();
            read.addAll(page.positions());
            while (page.next().isPresent()) {
                var back = page;
                page = pages.page(Cursor.start(page.next().get().anchor())).orElseThrow();
                assertThat(pages.page(Cursor.end(page.previous().orElseThrow().anchor()))
                                .orElseThrow()
                                .positions())
                        .last()
                        .isEqualTo(back.positions().get(back.positions().size() - 1));
                read.addAll(page.positions());
            }
            assertThat(read).isEqualTo(IntStream.of(list).boxed().toList());
            for (var entry : list) {
                assertThat(pages.page(Cursor.at(index.anchor(entry)))
                                .orElseThrow()
                                .positions())
                        .contains(entry);
            }
            // A month begins with those that surely lie in it.
            assertThat(pages.page(Cursor.start("2031-05")).orElseThrow().positions())
                    .first()
                    .isEqualTo(list[0]);
        }
    }

    @Test
    void holdsAnEntryWithWhatPrecedesItOnItsDay() {
        add("2031-03-31", 200);
        add("2031-04-01", 20);
        add("2031-04-02", 400);
        var near = page(Order.OLDEST, Cursor.at("talks-2031x04x01-20"));
        assertThat(near.positions()).first().isEqualTo(201);
        assertThat(near.positions()).contains(220);
        var deep = page(Order.OLDEST, Cursor.at("talks-2031x04x02-300"));
        assertThat(deep.positions()).first().isEqualTo(220 + 300 - 10);
        for (var line : lines) {
            for (var order : List.of(Order.OLDEST, Order.NEWEST)) {
                assertThat(ids(order, Cursor.at(line.anchor()))).contains(line.talks());
            }
        }
    }

    @Test
    void staysTheSameWhenEntriesAreAddedElsewhere() {
        for (var day = 10; day < 30; day++) {
            add("2031-05-" + day, 7);
        }
        for (var order : List.of(Order.OLDEST, Order.NEWEST)) {
            var key = Cursor.start("talks-2031x05x12-1");
            var newest = Cursor.start("talks-2031x05x26-7");
            var before = ids(order, order == Order.OLDEST ? key : newest);
            var kept = List.copyOf(lines);
            for (var at = 0; at < kept.size(); at++) {
                // Between days, and at both ends.
                if (at % 7 != 0 || before.contains(kept.get(at).talks())) {
                    continue;
                }
                for (var count : new int[] {1, 60, 200}) {
                    var date = kept.get(at).date().text() + "?";
                    for (var added = 0; added < count; added++) {
                        lines.add(at, line("added-" + added, date));
                    }
                    assertThat(ids(order, order == Order.OLDEST ? key : newest))
                            .as("%s, %d before %s", order, count, kept.get(at).talks())
                            .isEqualTo(before);
                    lines.clear();
                    lines.addAll(kept);
                }
            }
        }
    }
}
