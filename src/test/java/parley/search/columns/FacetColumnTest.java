package parley.search.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetColumnTest {

    private static final int ENTRIES = 600;

    private static final List<String> IDS = List.of("river", "bridge", "fish", "nobody");

    /**
     * How it counts goes by how many values an entry has at most, and by how many are asked for.
     */
    @ParameterizedTest
    @CsvSource({"1, 0", "1, 7", "1, 400", "1, 600", "3, 0", "3, 7", "3, 49", "3, 50", "3, 99", "3, 400", "3, 600"})
    void countsTheValuesOfSomeEntriesHoweverManyTheyAre(int most, int some) {
        var random = new Random(42);
        var names = new LinkedHashMap<String, String>();
        IDS.forEach(id -> names.put(id, "The " + id));
        var column = new FacetColumn(names, ENTRIES);
        var given = new ArrayList<List<String>>();
        for (var entry = 1; entry <= ENTRIES; entry++) {
            var first = random.nextInt(IDS.size());
            var end = Math.min(IDS.size(), first + random.nextInt(most + 1));
            var own = IDS.subList(first, end);
            for (var id : own) {
                column.add(entry, id);
            }
            given.add(own);
        }
        column.close();
        var asked = random.ints(1, ENTRIES + 1).distinct().limit(some).sorted().toArray();
        var counts = column.counts(asked);
        for (var id : IDS) {
            var expected =
                    IntStream.of(asked).filter(entry -> given.get(entry - 1).contains(id));
            assertThat(counts.number(id)).as(id).isEqualTo(expected.count());
            assertThat(column.entries(column.number(id)))
                    .isEqualTo(IntStream.rangeClosed(1, ENTRIES)
                            .filter(entry -> given.get(entry - 1).contains(id))
                            .toArray());
        }
        for (var entry = 1; entry <= ENTRIES; entry++) {
            assertThat(column.namesOf(entry))
                    .isEqualTo(given.get(entry - 1).stream().map(names::get).toList());
            for (var id : IDS) {
                assertThat(column.has(entry, column.number(id)))
                        .isEqualTo(given.get(entry - 1).contains(id));
            }
            assertThat(column.has(entry, column.number("not-on-record"))).isFalse();
        }
    }
}
