package parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import parley.filter.QueryText;
import parley.filter.Scope;
import parley.ingest.TestRecord;
import parley.record.history.Summaries;
import parley.record.value.EdtfDate;
import parley.search.SearchResult.Ends;
import parley.search.columns.ColumnIndex;
import parley.search.columns.FacetCounts;
import parley.search.columns.FacetCounts.Value;
import parley.search.columns.Facets;

@ReadsDatabase
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "spring.datasource.url=jdbc:h2:mem:search")
class SearchTest {

    private static final String SOURCE = """
            id: river-news
            published: 2014-07-02
            added: 2014-06-01
            statements:
              - id: open
                speaker: ada-frost
                office: Minister of Boats
                date: 2014-05-03
                occasion: press briefing
                words: The river was “open again, and progressed well”.
                talks: [bridge-round]
                topics: [river]
                reports: [{paragraph: 2}]
              - id: fish
                speaker: southern-delegation
                date: '[..2014-05-04]'
                words: “Fish from Kiev swim in Zoë’s river”
                topics: [river, fishing]
                reports: [{paragraph: 3}]
              - id: small
                speaker: ada-frost
                date: 2014-06
                words: There was “small progress” with Bob O’Isle of Al-Shahr, again.
                talks: [bridge-round, leaders]
                reports: [{paragraph: 4}]
              - id: later
                speaker: southern-delegation
                date: '[2014-07-01..]'
                words: “We progress in small steps”
                reports: [{paragraph: 5, via: [the Gull wire, agencies], wording: Headway is to come.}, {paragraph: 8}]
              - id: undated
                speaker: southern-delegation
                words: “Zelenskiy will call the negotiators”
                topics: [fishing]
                reports: [{paragraph: 6}]
            """;

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
        TestRecord.small()
                .with(TestRecord.SOURCE, SOURCE)
                .adding("topics.yaml", "  - id: fishing\n    name: Fishing rights\n")
                .replacing(
                        "talks.yaml",
                        "status: held",
                        "place: Żabno\n    date: 2014-05-02/2014-05-03\n    participants: [ada-frost]\n    status: held")
                .adding("talks.yaml", """
                            outcomes:
                              - words: Herons were counted.
                                reports: [{source: river-news, paragraph: 7, via: [Harbour Radio]}]
                          - id: leaders
                            title: Meeting of the leaders
                            status: planned
                            reports:
                              - source: river-news
                                paragraph: 8
                        """)
                .with(
                        "names.yaml",
                        "names:\n  - [Kyiv, Kiev]\n  - [Zelenskyy, Zelensky, Zelenskiy]\n  - [Al-Shahr, Shahr]\n")
                .writeTo(folder);
        properties.add("parley.data", folder::toString);
    }

    private static Filter filter(String words, Field field, String value) {
        return Filter.NONE.with(field, value).with(Field.WORDS, words);
    }

    private static Filter words(String words) {
        return filter(words, Field.WORDS, "");
    }

    private static Filter ordered(Filter filter, Order order) {
        return new Filter(filter.values(), order);
    }

    @Test
    void findsAtMostSoManyOfTheNewestAndOfOneDayThoseWithTheNewestDate() {
        var version = summaries.version();
        var newest = index.answer(version, ordered(Filter.NONE, Order.NEWEST)).positions();
        assertThat(index.answer(version, Filter.NONE).newest(3)).containsExactly(newest[0], newest[1], newest[2]);
        assertThat(index.answer(version, filter("", Field.TOPIC, "fishing")).newest(1))
                .extracting(IDS::get)
                .containsExactly("fish");
        assertThat(index.answer(version, words("unheard")).newest(3)).isEmpty();
    }

    /** The ids of what is found, in order. */
    private String find(Filter filter) {
        var version = summaries.version();
        var found = index.answer(version, filter).page(Cursor.FIRST).orElseThrow();
        assertThat(found.total()).isEqualTo(found.positions().size());
        return found.positions().stream().map(IDS::get).collect(Collectors.joining(" "));
    }

    private static final Map<Integer, String> IDS =
            Map.of(1, "bridge-round", 2, "open", 3, "fish", 4, "small", 5, "later", 6, "leaders", 7, "undated");

    @Test
    void standsAsTheTimelineDoes() {
        assertThat(find(Filter.NONE)).isEqualTo("bridge-round open fish small later leaders undated");
        assertThat(find(ordered(Filter.NONE, Order.NEWEST)))
                .isEqualTo("later small fish open bridge-round leaders undated");
        for (var entry : IDS.entrySet()) {
            var kind = entry.getValue().matches("bridge-round|leaders") ? "talks-" : "statement-";
            var found = index.answer(summaries.version(), Filter.NONE).page(Cursor.start(kind + entry.getValue()));
            assertThat(found.orElseThrow().positions()).first().isEqualTo(entry.getKey());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "progress | open small later",
                "progressing small | small later",
                "PROGRESSING small | ",
                "small progress | small later",
                "\"small progress\" | small",
                "“small progress” | small",
                "progress -small | open",
                "progress -\"small progress\" | open later",
                "-progress | bridge-round fish leaders undated",
                "Kyiv | fish",
                "kiev | fish",
                "Kyiv's | fish",
                "\"Kyiv\" | ",
                "zelensky | undated",
                "Zelenskyy | undated",
                "\"zelenskiy will call\" | undated",
                "\"zelensky will call\" | ",
                "Zoe | fish",
                "zoë’s | fish",
                "zoe's | fish",
                "O'Isle | small",
                "O’Isle | small",
                "Shahr | small",
                "\"of al-shahr again\" | small",
                "al-shahr | small",
                "press briefing | ",
                "about:press about:briefing | open",
                "minister | ",
                "office:minister | open",
                "office:ministers | open",
                "ada frost | ",
                "by:ada by:frost | open small",
                "by:\"ADA FROST\" -progress | ",
                "progress -by:frost | later",
                "about:\"ada frost\" | bridge-round",
                "northland | ",
                "by:northland | open small",
                "zabno | ",
                "about:zabno | bridge-round",
                "herons | bridge-round",
                "gull wire | ",
                "headway | later",
                "harbour radio | ",
                "bridge | ",
                "about:bridge | bridge-round open small",
                "about:fishing about:rights | fish undated",
                "about:unheard-of | ",
                "the of | ",
                "negotiator | undated",
                "negotiations | ",
                "leaders | ",
                "about:leaders | small leaders",
                "about: progress | ",
                "unheard-of | ",
                "*:* | ",
                "words:small | small later",
                "SMALL | ",
                "no:small | ",
                "... | ",
                "- | ",
            })
    void findsWords(String words, String ids) {
        assertThat(find(words(words))).isEqualTo(ids == null ? "" : ids);
    }

    @Test
    void putsTheBestAnswerFirst() {
        assertThat(find(ordered(words("about:bridge"), Order.BEST))).startsWith("bridge-round");
        assertThat(find(ordered(words("progress again"), Order.BEST))).isEqualTo("open small");
        assertThat(find(ordered(Filter.NONE, Order.BEST)))
                .isEqualTo("bridge-round open fish small later leaders undated");
    }

    @ParameterizedTest
    @CsvSource({
        "SIDE, northland, open small",
        "SIDE, nowhere, ''",
        "SOURCE, river-news, bridge-round open fish small later leaders undated",
        "SOURCE, nowhere, ''",
        "PUBLISHER, nobody, ''",
        "LANGUAGE, en, ''",
        "SPEAKER, southern-delegation, fish later undated",
        "TOPIC, fishing, fish undated",
        "TALKS, bridge-round, bridge-round open small",
        "TALKS, leaders, small leaders",
        "KIND, talks, bridge-round leaders",
        "KIND, quote, fish later undated",
        "KIND, partial-quote, open small",
        "FROM, 2014-05-04, small later fish",
        "FROM, 2024, later",
        "TO, 2014-05-02, bridge-round fish",
        "TO, 1999, fish",
        "TO, 2014-06-15, bridge-round open fish small",
        "FROM, 2014-05, bridge-round open small later fish",
    })
    void narrows(Field field, String value, String ids) {
        assertThat(find(filter("", field, value))).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource({
        "by, frost, open small",
        "about, frost, bridge-round",
        "office, boats, open",
        "by, words:progress, open small later"
    })
    void searchesWhereItIsToldTo(String in, String words, String ids) {
        assertThat(find(filter(words, Field.IN, in))).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "ada frost | SPEAKER ada-frost 2",
                "FROST | SPEAKER ada-frost 2",
                "fishing rights | TOPIC fishing 2",
                "meeting of the leaders | TALKS leaders 2",
                "żabno | TALKS bridge-round 3",
                "frosts | SPEAKER ada-frost 2",
                "a frost | SPEAKER ada-frost 2",
                "frost ada | SPEAKER ada-frost 2",
                "forst | SPEAKER ada-frost 2",
                "by:frost | ",
                "-frost | ",
                "unheard | ",
            })
    void offersWhatHasTheNameApart(String words, String offer) {
        var offers = index.answer(summaries.version(), words(words)).offers().stream()
                .map(one -> "%s %s %d".formatted(one.field(), one.id(), one.entries()));
        if (offer == null) {
            assertThat(offers).isEmpty();
        } else {
            assertThat(offers).first().isEqualTo(offer);
        }
    }

    @Test
    void countsWhereElseTheWordsStand() {
        assertThat(index.answer(summaries.version(), words("frost")).elsewhere())
                .isEqualTo(Map.of(Scope.BY, 2, Scope.ABOUT, 1));
        assertThat(index.answer(summaries.version(), words("boats")).elsewhere())
                .isEqualTo(Map.of(Scope.OFFICE, 1));
        assertThat(index.answer(summaries.version(), words("by:frost")).elsewhere())
                .isEmpty();
    }

    @Test
    void narrowsByAllAtOnce() {
        assertThat(find(filter("progress", Field.SIDE, "northland"))).isEqualTo("open small");
        assertThat(find(filter("progress", Field.KIND, "talks"))).isEmpty();
        assertThat(find(filter("river", Field.FROM, "2014-05-04"))).isEqualTo("fish");
    }

    @Test
    void countsWhatEachChoiceWouldLeave() {
        var facets = index.answer(summaries.version(), Filter.NONE).facets();
        assertThat(facets.months().stream().mapToInt(Facets.Month::entries).sum())
                .isEqualTo(7);
        assertThat(numbers(facets.of(Field.SIDE)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("northland", 2, "southland", 3));
        assertThat(numbers(facets.of(Field.KIND)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("quote", 3, "partial-quote", 2, "talks", 2));
        assertThat(numbers(facets.of(Field.TOPIC)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("river", 2, "fishing", 2));
        assertThat(numbers(facets.of(Field.TALKS)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("bridge-round", 3, "leaders", 2));
        assertThat(facets.months())
                .isEqualTo(List.of(
                        new Facets.Month("2014-05", 3, 1, Map.of("northland", 1, "southland", 1), "2014-05"),
                        new Facets.Month("2014-06", 1, 0, Map.of("northland", 1), "2014-06"),
                        new Facets.Month("open", 1, 0, Map.of("southland", 1), "statement-later"),
                        new Facets.Month("none", 2, 1, Map.of("southland", 1), "talks-leaders")));
    }

    @Test
    void countsEachChoiceAsIfItsOwnPartWereOpen() {
        var facets = index.answer(summaries.version(), filter("", Field.SIDE, "northland"))
                .facets();
        assertThat(facets.months().stream().mapToInt(Facets.Month::entries).sum())
                .isEqualTo(2);
        assertThat(numbers(facets.of(Field.SIDE))).containsOnlyKeys("northland", "southland");
        assertThat(numbers(facets.of(Field.KIND))).containsOnlyKeys("partial-quote");
        assertThat(numbers(facets.of(Field.SPEAKER))).containsOnlyKeys("ada-frost");
    }

    @Test
    void leadsToAsManyAsItCounts() {
        for (var words : List.of("", "progress", "river", "-small", "about:bridge")) {
            for (var from : List.of("", "2014-06")) {
                var open = filter(words, Field.FROM, from);
                for (var first : ColumnIndex.FACETS) {
                    leadsToAsManyAsItCounts(open, first);
                    for (var value : numbers(facets(open).of(first)).keySet()) {
                        for (var second : ColumnIndex.FACETS) {
                            leadsToAsManyAsItCounts(open.with(first, value), second);
                        }
                    }
                }
            }
        }
    }

    private void leadsToAsManyAsItCounts(Filter filter, Field choice) {
        var counts = facets(filter).of(choice);
        for (var value : numbers(facets(Filter.NONE).of(choice)).keySet()) {
            var found = find(filter.with(choice, value));
            assertThat(found.isEmpty() ? 0 : found.split(" ").length)
                    .as("%s with %s %s", filter, choice, value)
                    .isEqualTo(counts.number(value));
        }
    }

    private Facets facets(Filter filter) {
        return index.answer(summaries.version(), filter).facets();
    }

    /** How many entries have each value, by its id. */
    private static Map<String, Integer> numbers(FacetCounts counts) {
        return counts.most(9).stream().collect(Collectors.toMap(Value::id, Value::entries));
    }

    @Test
    void namesTheValuesThatMostHaveAndThoseFirstOnRecordBeforeOthers() {
        var topics = facets(Filter.NONE).of(Field.TOPIC);
        var fishing = new Value(0, "fishing", "Fishing rights", 2);
        assertThat(topics.most(9)).containsExactly(fishing, topics.of("river").orElseThrow());
        assertThat(topics.most(1)).containsExactly(fishing);
        assertThat(facets(words("gull")).of(Field.TOPIC).most(9)).isEmpty();
        assertThat(topics.of("no-such-topic")).isEmpty();
        assertThat(topics.number("no-such-topic")).isZero();
        assertThat(facets(Filter.NONE).of(Field.TALKS).of("leaders"))
                .contains(new Value(1, "leaders", "Meeting of the leaders", 2));
    }

    @Test
    void tellsWhenEachValueBeginsAndEndsWithADateWhereOneHasIt() {
        var fish = EdtfDate.parse("[..2014-05-04]");
        var all = index.answer(summaries.version(), Filter.NONE);
        assertThat(all.ends(Field.TOPIC, "river")).contains(new Ends(EdtfDate.parse("2014-05-03"), fish));
        assertThat(all.ends(Field.TOPIC, "fishing")).contains(new Ends(fish, fish));
        assertThat(all.ends(Field.TOPIC, "no-such-topic")).isEmpty();
    }

    @Test
    void keepsTheMonthsInTheOrderOfTheList() {
        var facets = index.answer(summaries.version(), ordered(Filter.NONE, Order.NEWEST))
                .facets();
        assertThat(facets.months().stream().map(Facets.Month::month))
                .containsExactly("open", "2014-06", "2014-05", "none");
        assertThat(facets.months().get(0).start()).isEqualTo("statement-later");
        assertThat(facets.months().get(3).start()).isEqualTo("talks-leaders");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "progress | The [progress] and [progressed] of it, “in [progress]”",
                "\"small progress\" | A [small progress], small, then progress.",
                "-small progress | A small [progress].",
                "Kyiv | [Kiev], [Kyiv’s] people",
                "zoe | [Zoë] and [Zoë’s]",
                "\"of al-shahr\" again | Bob [of Al-Shahr], [again]",
                "- | nothing",
            })
    void marksWhatItSearchesFor(String words, String marked) {
        var text = marked.replaceAll("[\\[\\]]", "");
        var marks = index.answer(summaries.version(), words(words))
                .marker()
                .in("en")
                .marks(text);
        var shown = new StringBuilder(text);
        for (var at = marks.size() - 1; at >= 0; at--) {
            shown.insert(marks.get(at).end(), ']').insert(marks.get(at).start(), '[');
        }
        assertThat(shown).hasToString(marked);
    }

    @Test
    void marksNothingWhereNothingIsSearchedFor() {
        assertThat(index.answer(summaries.version(), Filter.NONE)
                        .marker()
                        .in("en")
                        .marks("small progress"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "progres smal | progress small",
                "zelnskiy | zelenskiy",
                "\"smal progress\" -fish | \"small progress\" -fish",
            })
    void offersTheNearestSpelling(String words, String other) {
        assertThat(index.answer(summaries.version(), words(words)).nearest()).contains(other);
    }

    @Test
    void offersOnlySpellingsThatFindSomething() {
        var version = summaries.version();
        assertThat(index.answer(version, words("xyzzyxyz")).nearest()).isEmpty();
        assertThat(index.answer(version, filter("zelnskiy", Field.SIDE, "northland"))
                        .nearest())
                .isEmpty();
        assertThat(index.answer(version, Filter.NONE).nearest()).isEmpty();
    }

    @Test
    void countsWhatOnePartLessWouldLeave() {
        assertThat(index.answer(summaries.version(), filter("fish", Field.SIDE, "northland"))
                        .without())
                .isEqualTo(Map.of(Field.WORDS, 2, Field.SIDE, 1));
        assertThat(index.answer(summaries.version(), filter("river", Field.IN, "by"))
                        .without())
                .isEqualTo(Map.of(Field.WORDS, 7, Field.IN, 2));
        assertThat(index.answer(summaries.version(), words("unheard")).without())
                .isEqualTo(Map.of(Field.WORDS, 7));
        assertThat(index.answer(summaries.version(), Filter.NONE).without()).isEmpty();
    }

    @Test
    void saysThatAnotherRecordIsServed() {
        assertThatThrownBy(() -> index.answer("0123456789ab", Filter.NONE).page(Cursor.FIRST))
                .isInstanceOf(RecordReplacedException.class);
        assertThat(find(words("kyiv"))).isEqualTo("fish");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((",
                "a~2",
                "*:*",
                "pro*",
                "[a TO b]",
                "\\",
                "\\\"",
                "a^b",
                "&& ||",
                "\u0000",
                "\ud800",
                "\udc00x",
                "\ufffe",
                "“",
                "\"-\"",
                "+-+",
                "/a/",
                "AND OR NOT",
                "\u202e",
                "-\"\" -"
            })
    void takesWhateverIsTyped(String words) {
        ask(words);
    }

    @Test
    void takesWhateverCouldBeTyped() {
        var random = new Random(7);
        var letters = "ab \"“”-~*:()[]^\\/'’+&|!?.é\u0000\ud83d\ude00\ud800\u0301中لkiev smal".toCharArray();
        for (var round = 0; round < 100; round++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(240); length > 0; length--) {
                text.append(
                        random.nextInt(9) == 0
                                ? (char) random.nextInt(0x10000)
                                : letters[random.nextInt(letters.length)]);
            }
            ask(text.toString());
        }
        ask("x".repeat(100_000));
        ask("zelensky kyiv " + "a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(3));
    }

    private void ask(String words) {
        var version = summaries.version();
        QueryText.fault(words);
        for (var order : Order.values()) {
            index.answer(version, ordered(words(words), order)).page(Cursor.at("statement-fish"));
        }
        index.answer(version, words(words)).facets();
        index.answer(version, words(words)).marker().in("en").marks("A text of " + words);
        index.answer(version, words(words)).nearest();
        index.answer(version, words(words)).without();
    }
}
