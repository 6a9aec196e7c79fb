package parley.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.filter.QueryText;

/** The best answers are found wherever they stand in a long record. */
class DisMaxRankerTest {

    private static final int ENTRIES = 10_000;

    /**
     * Every entry speaks of the river; these do so as well as they can, less well, and not so well.
     */
    private static final int BEST = 9_000;

    private static final int SECOND = 4_500;

    private static final int BRIDGE = 4_095;

    private static final TextIndex INDEX = index();

    private static TextIndex index() {
        try (var writer = new TextIndexWriter(new NameSpellings(List.of(), List.of()), null)) {
            for (var entry = 1; entry <= ENTRIES; entry++) {
                writer.addWords("en", "They spoke of the river");
                if (entry == BEST) {
                    writer.addWords("fr", "River");
                }
                if (entry == SECOND) {
                    writer.addWords("fr", "At the river");
                }
                if (entry == BRIDGE) {
                    writer.addWords("fr", "Bridge");
                }
                writer.next();
            }
            return writer.finish();
        }
    }

    private List<Integer> best(String words, int[] entries, int most) {
        return IntStream.of(INDEX.best(QueryText.parse(words), entries, most))
                .boxed()
                .toList();
    }

    private static int[] all() {
        return IntStream.rangeClosed(1, ENTRIES).toArray();
    }

    @Test
    void areThoseWithAWordInMoreFieldsThenTheFirstOnRecord() {
        assertThat(best("river", all(), 4)).containsExactly(BEST, SECOND, 1, 2);
    }

    @Test
    void areTheFirstOfAllHoweverFewAreAskedFor() {
        var random = new Random(42);
        var languages = List.of("en", "fr", "de");
        try (var writer = new TextIndexWriter(new NameSpellings(List.of(), List.of()), null)) {
            for (var entry = 1; entry <= ENTRIES; entry++) {
                for (var language : languages) {
                    var text = new StringBuilder("They spoke");
                    for (var words = random.nextInt(12); words > 0; words--) {
                        text.append(random.nextInt(4) == 0 ? " river" : " bank");
                    }
                    writer.addWords(language, random.nextInt(9) == 0 ? text + " bridge" : text.toString());
                }
                writer.next();
            }
            var varied = writer.finish();
            for (var words : List.of("river", "river bridge", "\"river river\" bank")) {
                var question = QueryText.parse(words);
                var ranked = varied.best(question, all(), ENTRIES);
                assertThat(ranked).containsExactlyInAnyOrder(all());
                assertThat(varied.best(question, all(), 10)).isEqualTo(Arrays.copyOf(ranked, 10));
                // So few are ranked by one processor alone.
                var few = IntStream.range(4_000, 6_000).toArray();
                assertThat(varied.best(question, few, few.length))
                        .isEqualTo(IntStream.of(ranked)
                                .filter(entry -> entry >= 4_000 && entry < 6_000)
                                .toArray());
            }
        }
    }

    @Test
    void areOfTheEntriesThatAreLeftAlone() {
        assertThat(best("river", new int[] {7, SECOND, 9_999}, 4)).containsExactly(SECOND, 7, 9_999);
        assertThat(best("river", new int[0], 4)).isEmpty();
    }

    @Test
    void addUpWhatEachWordCounts() {
        assertThat(best("river bridge", new int[] {3, BRIDGE, BEST}, 3)).containsExactly(BRIDGE, BEST, 3);
    }

    @Test
    void areTheFirstOnRecordWhereNothingIsWanted() {
        assertThat(best("-bridge", new int[] {5, 6, BEST}, 2)).containsExactly(5, 6);
    }
}
