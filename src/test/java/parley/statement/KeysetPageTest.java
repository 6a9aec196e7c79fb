package parley.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.filter.FilterForm;
import parley.publishing.CsvRow;
import parley.publishing.Link;
import parley.publishing.ListSlice;
import parley.publishing.NotOnRecord;
import parley.publishing.Table;

class KeysetPageTest {

    private static final Table TABLE = new Table(CsvRow.class, rows -> {});

    private static List<String> ids(int number) {
        return IntStream.range(0, number).mapToObj("id-%03d"::formatted).toList();
    }

    private static KeysetPage<String> slice(List<String> all, String key, String id) {
        Map<String, String[]> parameters = key.isEmpty() ? Map.of() : Map.of(key, new String[] {id});
        return KeysetPage.of(
                FilterForm.unfiltered("/list", parameters),
                new KeysetPage.Things<>(
                        Function.identity(),
                        one -> Optional.of(all.indexOf(one)).filter(place -> place >= 0),
                        (start, end) -> all.subList(start, Math.min(end, all.size())),
                        all.size()),
                TABLE,
                KeysetPage.LINES);
    }

    private static KeysetPage<String> follow(List<String> all, Link link) {
        var query = link.href().substring(link.href().indexOf('?') + 1).split("=", 2);
        return slice(all, query[0], URLDecoder.decode(query[1], StandardCharsets.UTF_8));
    }

    private static List<String> walk(
            List<String> all, KeysetPage<String> first, Function<ListSlice, @Nullable Link> way) {
        var seen = new ArrayList<>(first.things());
        var link = way.apply(first.part());
        while (link != null) {
            var slice = follow(all, link);
            assertThat(slice.things()).isNotEmpty().hasSizeLessThanOrEqualTo(100);
            seen.addAll(slice.things());
            link = way.apply(slice.part());
        }
        return seen;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 99, 100, 101, 200, 250})
    void showsEachThingOnceFromTheFirstPageOn(int number) {
        var all = ids(number);
        assertThat(walk(all, slice(all, "", ""), ListSlice::next)).isEqualTo(all);
    }

    @Test
    void hasNoOtherPageWhereOneHoldsTheList() {
        var part = slice(ids(100), "", "").part();
        assertThat(part.previous()).isNull();
        assertThat(part.next()).isNull();
        assertThat(part.whole()).isEqualTo("/list");
    }

    @Test
    void goesBackThroughEverythingBeforeAPage() {
        var all = ids(250);
        var page = slice(all, "start", "id-230");
        assertThat(page.things()).isEqualTo(all.subList(230, 250));
        var seen = new ArrayList<String>();
        for (var link = page.part().previous(); link != null; ) {
            var before = follow(all, link);
            seen.addAll(
                    0, before.things().stream().filter(id -> !seen.contains(id)).toList());
            link = before.part().previous();
        }
        assertThat(seen).isEqualTo(all.subList(0, 230));
    }

    @Test
    void saysWhichPartOfTheListItIsAndLeadsToBothEnds() {
        var part = slice(ids(1250), "end", "id-180").part();
        assertThat(part.range()).isEqualTo("82–181 of 1,250");
        assertThat(part.start()).isEqualTo(new Link("/list", "First page"));
        assertThat(part.end()).isEqualTo(new Link("/list?end=id-1249", "Last page"));
        var last = follow(ids(1250), part.end()).part();
        assertThat(last.range()).isEqualTo("1,151–1,250 of 1,250");
        assertThat(last.end()).isNull();
        assertThat(last.previous()).isEqualTo(new Link("/list?end=id-1149", "Previous"));
        assertThat(slice(ids(100), "", "").part().range()).isEmpty();
    }

    @Test
    void leadsToThePagesBesideIt() {
        var part = slice(ids(250), "end", "id-180").part();
        assertThat(part.address()).isEqualTo("/list?end=id-180");
        assertThat(part.previous()).isEqualTo(new Link("/list?end=id-080", "Previous"));
        assertThat(part.next()).isEqualTo(new Link("/list?start=id-181", "Next"));
    }

    @Test
    void isNotOnRecordWhereNothingHasTheId() {
        assertThatThrownBy(() -> slice(ids(3), "start", "id-009")).isInstanceOf(NotOnRecord.class);
    }
}
