package parley.search.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingsTest {

    private static final int ALL = 600;

    private final Random random = new Random(42);

    private int[] some(int number) {
        return random.ints(0, ALL).distinct().limit(number).sorted().toArray();
    }

    @ParameterizedTest
    @CsvSource({"0, 9", "9, 0", "7, 400", "400, 7", "99, 99", "600, 300", "300, 600"})
    void findsTheNextAndThePreviousThatOthersHaveAsWell(int number, int otherNumber) {
        var entries = some(number);
        var others = some(otherNumber);
        var set = Postings.set(others, ALL);
        for (var from = 0; from < entries.length; from++) {
            var next = from;
            while (next < entries.length && !set.get(entries[next])) {
                next++;
            }
            var previous = from;
            while (previous >= 0 && !set.get(entries[previous])) {
                previous--;
            }
            assertThat(Postings.next(entries, from, others)).isEqualTo(next);
            assertThat(Postings.previous(entries, from, others)).isEqualTo(previous);
        }
        assertThat(Postings.next(entries, entries.length, others)).isEqualTo(entries.length);
        assertThat(Postings.previous(entries, -1, others)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "63", "300", "600"})
    void areTheSameAsASet(int number) {
        var entries = some(number);
        var set = Postings.set(entries, ALL);
        assertThat(Postings.of(set)).isEqualTo(entries);
        assertThat(IntStream.range(0, ALL).filter(set::get).toArray()).isEqualTo(entries);
    }
}
