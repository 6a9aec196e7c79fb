package parley.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.filter.QueryText;
import parley.filter.Scope;

/** An index of a changed record is made from the blocks of the one before, and answers as one made anew. */
@TestInstance(Lifecycle.PER_CLASS)
class IndexBlocksTest {

    private static final int ENTRIES = 6_000;

    private static final String[] LANGUAGES = {"en", "fr", "uk", "tlh"};

    private static final String[] WORDS = {
        "the ceasefire talks delegations bridges prisoners agreed rivers NATO",
        "la négociation négociations l'accord ponts paix rivières OTAN",
        "переговори переговорах війна мир мости київ НАТО",
        "qapla tlhab qorDu batlh ghojmoH"
    };

    private record Entry(String language, String words, String by) {}

    private final List<Entry> before = entries();
    private final List<Entry> after = new ArrayList<>(before);
    private final IndexBlocks kept = new IndexBlocks();
    private final Set<UUID> blocksBefore;
    private final TextIndex index;
    private final TextIndex anew;

    IndexBlocksTest() {
        before.set(2_999, new Entry("en", "an obsolete promise", "Ada Frost"));
        after.set(2_999, new Entry("en", "a brandnew promise", "Ada Frost"));
        after.remove(4_000);
        after.add(3, new Entry("fr", "la paix inattendue", "Bo Reed"));
        after.add(new Entry("uk", "останнє слово", "Bo Reed"));
        index(before, kept);
        blocksBefore = Set.copyOf(kept.last().keySet());
        index = index(after, kept);
        anew = index(after, null);
    }

    private static List<Entry> entries() {
        var random = new Random(24);
        return IntStream.range(0, ENTRIES)
                .mapToObj(number -> {
                    var language = random.nextInt(LANGUAGES.length);
                    var words = WORDS[language].split(" ");
                    var text = Stream.generate(() -> words[random.nextInt(words.length)])
                            .limit(3 + random.nextInt(9))
                            .toList();
                    return new Entry(
                            LANGUAGES[language],
                            String.join(" ", text) + " no" + number,
                            random.nextBoolean() ? "Ada Frost" : "Bo Reed");
                })
                .collect(ArrayList::new, List::add, List::addAll);
    }

    private static TextIndex index(List<Entry> entries, @Nullable IndexBlocks kept) {
        try (var writer = new TextIndexWriter(new NameSpellings(List.of(), List.of()), kept)) {
            for (var entry : entries) {
                writer.addWords(entry.language(), entry.words());
                writer.add(Scope.BY, entry.by());
                writer.next();
            }
            return writer.finish();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ceasefire",
                "talks agreed",
                "\"the ceasefire\"",
                "bridges -prisoners",
                "-talks",
                "nato",
                "NATO",
                "\"NATO\"",
                "négociation",
                "accord paix",
                "\"la négociation\"",
                "ponts -OTAN",
                "переговори",
                "\"київ НАТО\"",
                "мир мости",
                "війна -мир",
                "qapla",
                "\"tlhab batlh\"",
                "frost",
                "promise",
                "inattendue",
                "слово",
                "no4000",
                "no5999",
                "absent"
            })
    void answersAsOneMadeAnew(String question) {
        var query = QueryText.parse(question);
        var found = index.entries(query);
        assertThat(found).isEqualTo(anew.entries(query));
        var entries = IntStream.range(0, found.length()).filter(found::get).toArray();
        assertThat(index.best(query, entries, 50)).isEqualTo(anew.best(query, entries, 50));
        assertThat(new Spellcheck(index).corrections(question + "e", any -> true))
                .isEqualTo(new Spellcheck(anew).corrections(question + "e", any -> true));
    }

    @Test
    void findsEachEntryWhereItStandsNow() {
        assertThat(found("brandnew")).containsExactly(3_001);
        assertThat(found("obsolete")).isEmpty();
        assertThat(found("no4000")).isEmpty();
        assertThat(found("inattendue")).containsExactly(4);
        assertThat(found("no3")).containsExactly(5);
        assertThat(found("no5999")).containsExactly(6_000);
        assertThat(found("слово")).containsExactly(after.size());
    }

    private List<Integer> found(String question) {
        return positions(index, question);
    }

    private static List<Integer> positions(TextIndex index, String question) {
        var found = index.entries(QueryText.parse(question));
        return IntStream.range(0, found.length()).filter(found::get).boxed().toList();
    }

    @Test
    void indexesOnlyTheBlocksThatDiffer() {
        var made = new HashSet<>(kept.last().keySet());
        made.removeAll(blocksBefore);
        assertThat(blocksBefore).hasSizeGreaterThan(4);
        // Four places changed.
        assertThat(made).hasSizeBetween(3, 4);
    }

    @Test
    void keepsNoBlockThatTheIndexDoesNotUse() {
        var kept = new IndexBlocks();
        index(before, kept);
        index(after.subList(0, 10), kept);
        assertThat(kept.last()).hasSize(1);
    }

    @Test
    void numbersEntriesThatAreAlike() {
        var alike = new ArrayList<>(Collections.nCopies(20_000, before.get(0)));
        alike.set(18_000, after.get(3_000));
        var index = index(alike, new IndexBlocks());
        assertThat(positions(index, "brandnew")).containsExactly(18_001);
        assertThat(positions(index, "-brandnew")).hasSize(19_999);
    }
}
