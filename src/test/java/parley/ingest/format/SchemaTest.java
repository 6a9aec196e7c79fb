package parley.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import parley.ingest.TestRecord;
import parley.record.value.AnswerKind;
import parley.record.value.ChangeKind;
import parley.record.value.DatedBy;
import parley.record.value.ParticipantKind;
import parley.record.value.TalksForm;
import parley.record.value.TalksRole;
import parley.record.value.TalksStatus;
import parley.record.value.Translator;
import parley.record.value.Vocabulary;
import parley.record.value.WhoSays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the schema that editors type against and the loader to the same answers. */
class SchemaTest {

    private static final Path SCHEMAS = Path.of("data/schema").toAbsolutePath();

    /** The shipped record and what an editor may add. */
    private static final Path RECORD = Path.of("target/test-classes/grown").toAbsolutePath();

    private static final Pattern NAMED = Pattern.compile("\\A#.*\\$schema=(\\S+)");
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaLoader(loader -> loader.fetchRemoteResources()));
    private static final Map<String, Schema> LOADED = new HashMap<>();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"participants", "topics", "talks", "source", "names", "changes", "common"})
    void isASchemaItself(String name) throws IOException {
        var meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        var schema = new JsonMapper().readTree(Files.readString(SCHEMAS.resolve(name + ".json")));
        assertThat(meta.validate(schema)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void listsTheWordsOfEachVocabulary(String name, String property, Class<? extends Vocabulary> vocabulary)
            throws IOException {
        var words = new ArrayList<>(Vocabulary.words(vocabulary));
        // Nobody writes it: it is worked out when a source is read.
        words.remove(ChangeKind.ADDED.text());
        var schema = new JsonMapper().readTree(Files.readString(SCHEMAS.resolve(name + ".json")));
        assertThat(schema.findValue(property).get("enum").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(words);
    }

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                Arguments.of("participants", "kind", ParticipantKind.class),
                Arguments.of("talks", "form", TalksForm.class),
                Arguments.of("talks", "status", TalksStatus.class),
                Arguments.of("common", "datedBy", DatedBy.class),
                Arguments.of("talks", "as", TalksRole.class),
                Arguments.of("changes", "kind", ChangeKind.class),
                Arguments.of("source", "translated-by", Translator.class),
                Arguments.of("source", "how", AnswerKind.class),
                Arguments.of("source", "says", WhoSays.class));
    }

    @ParameterizedTest
    @MethodSource("dataFiles")
    void acceptsEachFileOfTheRecordWithTheSchemaOfItsKind(Path file) throws IOException {
        var text = Files.readString(file);
        var kind = RECORD.relativize(file).getName(0).toString().replaceFirst("\\.yaml$", "");
        var schema = (kind.equals("sources") ? "source" : kind) + ".json";
        assertThat(isValid(SCHEMAS.resolve(schema), text)).isTrue();
        // An editor may leave out the line that names it.
        var named = NAMED.matcher(text);
        if (named.find()) {
            assertThat(RECORD.relativize(file.resolveSibling(named.group(1)).normalize()))
                    .isEqualTo(Path.of("schema", schema));
        }
    }

    static Stream<Path> dataFiles() throws IOException {
        try (var paths = Files.walk(RECORD)) {
            return paths.filter(path -> path.toString().endsWith(".yaml")).toList().stream();
        }
    }

    @Test
    void acceptsASmallRecord() {
        for (var name : new String[] {"participants.yaml", "topics.yaml", "talks.yaml"}) {
            assertAgreement(TestRecord.small(), name, true);
        }
        assertAgreement(TestRecord.small(), TestRecord.SOURCE, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "true | name: no",
                "true | name: '1984'",
                "true | name: 09:30",
                "false | name: 1984",
                "false | name: true",
                "false | name: ~",
                "false | name:",
                "false | name: ''",
                "false | name: ' '",
                "false | name: [a]",
                "false | name: {a: b}",
                "false | name: the \"river\"",
                "true | name: ארה\"ב",
                "true | name: אַרְהַ\"ב וצה\"ל",
                "false | name: ב\"הארץ\"",
                "false | name: כך־\"שלום",
                "false | name: a\"ב",
                "false | name: צה\"",
                "false | name: a\\n    colour: blue",
                "false | nome: a",
            })
    void agreesOnTopics(boolean valid, String name) {
        var lines = name.replace("\\n", "\n");
        assertAgreement(TestRecord.small().replacing("topics.yaml", "name: The river", lines), "topics.yaml", valid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id: River", "id: a_b", "id: a--b", "id: -a", "id: 7", "name: a"})
    void agreesOnBadIds(String line) {
        assertAgreement(TestRecord.small().replacing("topics.yaml", "id: river", line), "topics.yaml", false);
    }

    @Test
    void agreesOnTheLengthOfIds() {
        for (var length : new int[] {1, 100, 101}) {
            var id = "id: " + "x".repeat(length);
            assertAgreement(TestRecord.small().replacing("topics.yaml", "id: river", id), "topics.yaml", length <= 100);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"topics: river", "topics:", "topics: [river]", "themes: []"})
    void agreesOnBadLists(String text) {
        assertAgreement(TestRecord.small().with("topics.yaml", text + "\n"), "topics.yaml", false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"topics", "talks", "names", "changes"})
    void agreesThatAFileMayHoldNone(String key) {
        assertAgreement(TestRecord.small().with(key + ".yaml", key + ": []\n"), key + ".yaml", true);
    }

    @Test
    void agreesThatAFileOfParticipantsHoldsSidesOrParticipants() {
        var sides = "sides:\n  - {id: westland, name: Westland}\n";
        var people = "participants:\n  - {id: w, name: W, kind: person, side: northland}\n";
        for (var text : new String[] {sides, people, sides + people}) {
            assertAgreement(TestRecord.small().with("participants/west.yaml", text), "participants/west.yaml", true);
        }
        assertAgreement(TestRecord.small().with("participants/west.yaml", "{}\n"), "participants/west.yaml", false);
    }

    @ParameterizedTest
    @CsvSource({
        "true, kind: person",
        "false, kind: human",
        "true, 'kind: person\n    names: {uk: Ада, pt-BR: Ada}'",
        "false, 'kind: person\n    names: {}'",
        "false, 'kind: person\n    names: Ada'",
        "false, 'kind: person\n    names: {Ukrainian: Ада}'",
        "false, 'kind: person\n    names: {uk: 7}'",
        "true, 'kind: person\n    also: [A. Frost]\n    disambiguation: envoy'",
        "false, 'kind: person\n    also: A. Frost'",
        "false, 'kind: person\n    also: []'",
        "false, 'kind: person\n    sides: [{side: northland}]'",
        "true, 'kind: person\n    wikidata: Q42'",
        "false, 'kind: person\n    wikidata: 42'",
        "false, 'kind: person\n    wikidata: Q042'",
        "false, kind: 1",
        "false, colour: blue",
    })
    void agreesOnParticipants(boolean valid, String line) {
        assertAgreement(
                TestRecord.small().replacing("participants.yaml", "kind: person", line), "participants.yaml", valid);
    }

    // P4
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | sides: [{side: northland}]",
                "true | sides: [{side: northland, to: 2024-06}, {side: southland, from: 2024-07-01}]",
                "false | sides: []",
                "false | sides: northland",
                "false | sides: [northland]",
                "false | sides: [{to: 2024}]",
                "false | sides: [{side: northland, to: June}]",
            })
    void agreesOnSides(boolean valid, String line) {
        assertAgreement(
                TestRecord.small().replacing("participants.yaml", "side: northland", line), "participants.yaml", valid);
    }

    @Test
    void agreesOnAParticipantWithoutSide() {
        assertAgreement(
                TestRecord.small().replacing("participants.yaml", "    side: northland\n", ""),
                "participants.yaml",
                true);
    }

    // P1, P2
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | speaker: {unnamed: a diplomat}",
                "true | speaker: ada-frost\\n    on-behalf-of: northland",
                "false | speaker: ada-frost\\n    on-behalf-of: [northland]",
                "true | speaker: {unnamed: a diplomat, side: northland}",
                "true | speaker: {speaker: ada-frost, office: Envoy}",
                "true | speakers: [ada-frost, southern-delegation]",
                "true | speakers: [{speaker: ada-frost, office: Envoy, side: northland}, {unnamed: a diplomat}]",
                "false | speaker: {unnamed: a diplomat, office: Envoy}",
                "false | speaker: {side: northland}",
                "false | speaker: {unnamed: a, speaker: ada-frost}",
                "false | speaker: [ada-frost, southern-delegation]",
                "false | speakers: [ada-frost]",
                "false | speakers: ada-frost",
                "false | speakers: [ada-frost, ada-frost]",
                "false | occasion: nobody",
                "false | speakers: [ada-frost, southern-delegation]\\n    office: Envoys",
                "false | speaker: {unnamed: a diplomat}\\n    side: northland",
                "false | speaker: ada-frost\\n    speakers: [ada-frost, southern-delegation]",
            })
    void agreesOnSpeakers(boolean valid, String lines) {
        assertAgreement(
                TestRecord.small().replacing(TestRecord.SOURCE, "speaker: ada-frost", lines.replace("\\n", "\n")),
                TestRecord.SOURCE,
                valid);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | status: planned",
                "true | status: cancelled",
                "true | status: held\\n    form: round\\n    place: The bridge\\n    date: 2014",
                "true | status: sought\\n    sought-by: northland",
                "true | status: held\\n    participants: [ada-frost]",
                "true | status: held\\n    participants: [{participant: ada-frost, as: host}, southern-delegation]",
                "true | status: held\\n    participants: [{participant: ada-frost}]",
                "false | status: held\\n    participants: [{participant: ada-frost, as: judge}]",
                "false | status: held\\n    participants: [{as: host}]",
                "true | status: broken-off",
                "true | status: postponed",
                "true | status: sought\\n    sought-by: [northland, southland]",
                "false | status: sought\\n    sought-by: []",
                "false | status: sought\\n    sought-by: [northland, northland]",
                "false | status: sought\\n    sought-by: {side: northland}",
                "false | status: over",
                "false | status: sought",
                "false | status: held\\n    sought-by: northland",
                "false | status: held\\n    form: dinner",
                "false | status: held\\n    participants: []",
                "false | status: held\\n    participants: [ada-frost, ada-frost]",
                "false | status: held\\n    outcomes: []",
                "false | status: held\\n    outcomes:\\n      - words: They met.",
                "true | status: held\\n"
                        + "    outcomes:\\n"
                        + "      - words: They met.\\n"
                        + "        reports: [{source: river-news, paragraph: 1, via: [Radio]}]",
                "false | place: The bridge",
            })
    void agreesOnTalks(boolean valid, String lines) {
        assertAgreement(
                TestRecord.small().replacing("talks.yaml", "status: held", lines.replace("\\n", "\n")),
                "talks.yaml",
                valid);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "true | 2014",
                "true | 2014-05",
                "true | 2014-05-03",
                "true | 2014-05-03~",
                "true | 2014-05-03?",
                "true | 2014-05-03/2014-05-04",
                "true | 2014/2015-01~",
                "true | '[..2014-05-03]'",
                "true | '[2014-05?..]'",
                "false | '[2014-05..]?'",
                "true | '[..2014]'",
                "true | '[2014-05-03,2014-05-04]'",
                "true | '[2014-05-01..2014-05-03, 2015]'",
                "false | '[2014-05..2014-06-03]'",
                "true | 2014-05-03/..",
                "true | ../2014-05-03",
                "true | 2014/",
                "true | /2014",
                "true | 201X",
                "true | 20XX",
                "true | 2014-XX-XX",
                "true | 2014-05-XX",
                "false | 2014-05-XX~",
                "false | 2014-XX-03",
                "true | 2014-21",
                "true | 2014?-05-~03",
                "true | 2014-05%",
                "true | 2014-05-03T11:20+03:00",
                "true | 2014-05-03T11:20:30Z",
                "true | 2014-05-03T11:20Z/2014-05-03T11:50Z",
                "false | 2014-05-03T11:20",
                "false | '[2014-05-03T11:20Z]'",
                "false | '[2014'",
                "false | /",
                "false | '[..2014..]'",
                "true | '2014'",
                "false | [..2014-05-03]",
                "false | 31",
                "true | '0999'",
                "false | 0999",
                "false | 0000",
                "false | '0000'",
                "false | '[..0000-05]'",
                "false | 2014-5-3",
                "false | 3 May 2014",
                "false | 2014-05-03T10:00",
                "false | 2014-05-03~?",
                "false | '[..2014..]'",
                "false | ..2014",
                "false | true",
                "false | ~",
                "false | ''",
                "false | 2014.5",
            })
    void agreesOnTheFormOfDates(boolean valid, String date) {
        assertAgreement(TestRecord.small().replacing(TestRecord.SOURCE, "2014-05-03", date), TestRecord.SOURCE, valid);
        assertAgreement(
                TestRecord.small()
                        .replacing(TestRecord.SOURCE, "    date: 2014-05-03\n", "")
                        .replacing(TestRecord.SOURCE, "2014-05-04", date),
                TestRecord.SOURCE,
                valid);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "true | paragraph: 1",
                "true | paragraph: 1\\n        name-as-printed: A. Frosst",
                "false | paragraph: 1\\n        name-as-printed: 7",
                "true | paragraph: 2\\n        via: [Radio, '7']\\n        wording: It was “open again”.",
                "false | paragraph: 0",
                "false | paragraph: -1",
                "false | paragraph: two",
                "false | paragraph: '2'",
                "false | paragraph: 2.5",
                "false | paragraph: 1234567890",
                "false | paragraph:",
                "false | paragraph: 2\\n        via: []",
                "false | paragraph: 2\\n        via: [7]",
                "false | paragraph: 2\\n        via: Radio",
                "false | paragraph: 2\\n        source: river-news",
                "false | wording: It was open.",
                "true | paragraphs: 2-3\\n        verb: claimed",
                "true | paragraphs: 2–3",
                "false | paragraphs: 2",
                "false | paragraphs: 2-",
                "true | page: 12",
                "true | page: xii",
                "true | page: 12-13",
                "true | page: A.7",
                "false | page: p. 12",
                "false | page: 1.5",
                "false | page: ''",
                "true | timecode: 1:02:33",
                "true | timecode: '2:33'",
                "true | timecode: 100:02:33",
                "false | timecode: 1:2:33",
                "false | timecode: 61:00",
                "false | timecode: 90",
                "false | paragraph: 2\\n        page: 3",
                "false | page: 2\\n        timecode: 3:00",
                "false | paragraph: 2\\n        verb: ''",
            })
    void agreesOnReports(boolean valid, String lines) {
        assertAgreement(
                TestRecord.small().replacing(TestRecord.SOURCE, "paragraph: 2", lines.replace("\\n", "\n")),
                TestRecord.SOURCE,
                valid);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "true | answers: [{statement: frost-shut, how: denies, says: speaker}]",
                "true | answers: [{statement: frost-shut, how: takes-back, says: source}]",
                "true | said-in: [bridge-round]",
                "false | answers: []",
                "false | answers: [frost-shut]",
                "false | answers: [{how: denies, says: speaker}]",
                "false | answers: [{statement: frost-shut, says: speaker}]",
                "false | answers: [{statement: frost-shut, how: denies}]",
                "false | answers: [{statement: frost-shut, how: doubts, says: speaker}]",
                "false | answers: [{statement: frost-shut, how: denies, says: editor}]",
                "false | answers: [{statement: frost-shut, how: denies, says: speaker, why: that}]",
                "false | said-in: bridge-round",
                "false | said-in: [bridge-round, bridge-round]",
            })
    void agreesOnAnswersAndOnWhatWasSaidInTalks(boolean valid, String line) {
        var other = """
                  - id: frost-shut
                    speaker: ada-frost
                    words: It was shut.
                    reports: [{paragraph: 3}]
                """;
        assertAgreement(
                TestRecord.small()
                        .replacing(TestRecord.SOURCE, "    reports:\n", "    " + line + "\n    reports:\n")
                        .adding(TestRecord.SOURCE, other),
                TestRecord.SOURCE,
                valid);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "true | publisher: River News",
                "true | title: 'On: the river'",
                "true | language: no",
                "true | language: pt-BR",
                "true | address: https://example.org/a?b=c#d",
                "true | archived: http://example.org",
                "true | address: https://президент.укр/промова",
                "true | address: https://президент.укр:8443",
                "true | address: https://my_site.example.org/a",
                "true | address: https://my_site.example.org.:80?a",
                "true | address: https://example.org/開放/改革?題=一#二",
                "true | address: https://مثال1.إختبار/",
                "true | address: https://faß.example/",
                "true | address: https://i❤.example/😀",
                "true | address: https://xn--d1abbgf6aiiy.xn--j1amh/%D0%B0",
                "true | address: https://[2001:db8::1]:8443/a",
                "true | address: https://192.0.2.1/a",
                "true | address: https://example.org/~a/(b);c=d,e!f$g&h'i*j+k@l:m",
                "true | address: https://example.org/?a[]=1",
                "true | address: https://ada@my_site.example.org/",
                "true | offices: [{participant: ada-frost, office: Envoy, paragraph: 1}]",
                "true | offices: [{participant: ada-frost, office: Envoy, page: 3}]",
                "false | offices: [{participant: ada-frost, office: Envoy}]",
                "false | offices: []",
                "false | language: English (UK)",
                "false | title: '\u00A0'",
                "false | title: '\u3000\u200C\u3164\uFE0F'",
                "true | title: \u06DD",
                "true | title: «\u00A0Так\u00A0»",
                "false | language: EN",
                "false | address: example.org",
                "false | address: ftp://example.org",
                "false | address: https:///a",
                "false | address: https://a b",
                "false | address: https://",
                "false | address: https://a..example/",
                "false | address: https://президент,укр/",
                "false | address: https://[::1/",
                "false | address: https://1.2.3/",
                "false | address: https://example.org:x/",
                "false | address: https://example.org:123456/",
                "false | address: https://example.org/a b",
                "false | address: https://example.org/a[1]",
                "false | address: https://example.org/{a}",
                "false | address: https://example.org/a^b",
                "false | address: https://example.org/50%",
                "false | address: https://example.org/%zz",
                "false | address: 'https://example.org/#a#b'",
                "false | address: see https://example.org",
                "false | archived: 7",
                "false | author: [Ada]",
                "false | colour: blue",
                "false | reports: [{statement: lake-open}]",
                "false | reports: [{paragraph: 1}]",
            })
    void agreesOnSources(boolean valid, String line) {
        assertAgreement(TestRecord.small().adding(TestRecord.SOURCE, line + "\n"), TestRecord.SOURCE, valid);
    }

    @Test
    void agreesOnAStatementThatAnotherSourceReports() {
        assertAgreement(
                TestRecord.small()
                        .with(
                                "sources/2015/lake-news.yaml",
                                "id: lake-news\n"
                                        + "added: 2014-05-05\n"
                                        + "reports:\n"
                                        + "  - {statement: frost-open, paragraph: 7}\n"),
                "sources/2015/lake-news.yaml",
                true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "speaker", "words"})
    void agreesOnWhatAStatementMustHave(String key) {
        assertAgreement(
                TestRecord.small().replacing(TestRecord.SOURCE, " %s: ".formatted(key), " date: "),
                TestRecord.SOURCE,
                false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | names: [[Kyiv, Kiev]]",
                "true | names: [[Kyiv, Kiev], [O’Isle, O'Isle-Ness, Éve]]",
                "false | names: [[Kyiv]]",
                "false | names: [[Kyiv, Kyiv]]",
                "false | names: [[New York, NY]]",
                "false | names: [[Kyiv, -Kiev]]",
                "false | names: [[Kyiv, 1984]]",
                "false | names: [[Kyiv, '']]",
                "false | names: [Kyiv, Kiev]",
                "true | names: []",
                "false | names: {Kyiv: Kiev}",
                "false | name: [[Kyiv, Kiev]]",
            })
    void agreesOnNames(boolean valid, String text) {
        assertAgreement(TestRecord.small().with("names.yaml", text + "\n"), "names.yaml", valid);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "true | date: 2014-05-06, kind: corrected, topic: river, reason: A slip.",
                "true | date: 2014-05-06, kind: corrected, statement: frost-open, field: words, was: Shut., reason: A",
                "true | date: 2014-05-06, kind: corrected, statement: frost-open, field: topics, reason: A",
                "false | date: 2014-05-06, kind: corrected, statement: frost-open, was: Shut., reason: A",
                "false | date: 2014-05-06, kind: renamed, talks: bridge-round, from: a, field: id",
                "false | date: 2014-05-06, kind: corrected, statement: frost-open, field: The words, reason: A",
                "true | date: 2014-05-06, kind: withdrawn, statement: gone, reason: A slip.",
                "true | date: 2014-05-06, kind: renamed, source: river-news, from: river",
                "true | date: 2014-05-06, kind: renamed, talks: bridge-round, from: a, reason: A",
                "false | date: 2014-05, kind: corrected, topic: river, reason: A",
                "false | date: 2014, kind: corrected, topic: river, reason: A",
                "false | kind: corrected, topic: river, reason: A",
                "false | date: 2014-05-06, topic: river, reason: A",
                "false | date: 2014-05-06, kind: corrected, topic: river",
                "false | date: 2014-05-06, kind: withdrawn, topic: gone",
                "false | date: 2014-05-06, kind: renamed, topic: river",
                "false | date: 2014-05-06, kind: renamed, topic: river, from: A_b",
                "false | date: 2014-05-06, kind: withdrawn, topic: A_b, reason: A",
                "false | date: 2014-05-06, kind: corrected, topic: river, from: a, reason: A",
                "false | date: 2014-05-06, kind: corrected, reason: A",
                "false | date: 2014-05-06, kind: corrected, topic: river, source: river-news, reason: A",
                "false | date: 2014-05-06, kind: removed, topic: river, reason: A",
                "false | date: 2014-05-06, kind: corrected, topic: river, reason: ''",
                "false | date: 2014-05-06, kind: corrected, topic: river, reason: A, by: me",
            })
    void agreesOnChanges(boolean valid, String keys) {
        assertAgreement(
                TestRecord.small().with("changes.yaml", "changes:\n  - {%s}\n".formatted(keys)), "changes.yaml", valid);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "true | 2014-05-09",
                "true | '2014-05-09'",
                "false | 2014-05",
                "false | 2014",
                "false | 2014-05-09~",
                "false | '[..2014-05-09]'",
                "false | [2014-05-09]",
                "false | ''",
            })
    void agreesOnTheDayThatThingsCameOnRecord(boolean valid, String day) {
        var added = "added: " + day + "\n    ";
        assertAgreement(TestRecord.small().replacing(TestRecord.SOURCE, "2014-05-05", day), TestRecord.SOURCE, valid);
        assertAgreement(
                TestRecord.small().replacing(TestRecord.SOURCE, "speaker:", added + "speaker:"),
                TestRecord.SOURCE,
                valid);
        assertAgreement(TestRecord.small().replacing("talks.yaml", "status:", added + "status:"), "talks.yaml", valid);
    }

    @ParameterizedTest
    @CsvSource({"words, 500000", "asked, 10000", "date-note, 10000", "occasion, 500", "office, 500"})
    void agreesOnTheLengthOfTexts(String key, int longest) {
        for (var length : new int[] {longest, longest + 1}) {
            var text = "    %s: %s\n".formatted(key, "x".repeat(length));
            assertAgreement(
                    TestRecord.small()
                            .replacing(
                                    TestRecord.SOURCE,
                                    key.equals("words") ? "    words: The river was “open again”.\n" : "    words:",
                                    key.equals("words") ? text : text + "    words:"),
                    TestRecord.SOURCE,
                    length == longest);
        }
    }

    @Test
    void agreesOnASourceWithoutADay() {
        assertAgreement(
                TestRecord.small().replacing(TestRecord.SOURCE, "added: 2014-05-05\n", ""), TestRecord.SOURCE, false);
    }

    /** The loader and the schema that belongs to the file answer alike. */
    private void assertAgreement(TestRecord record, String name, boolean valid) {
        record.writeTo(folder);
        var faults = TestRecord.faults(folder);
        assertThat(faults.isEmpty()).as("loader: %s", faults).isEqualTo(valid);
        var schema = name.startsWith("sources/") ? "source.json" : name.replaceFirst("(/.*)?\\.yaml", ".json");
        try {
            assertThat(isValid(SCHEMAS.resolve(schema), Files.readString(folder.resolve(name))))
                    .as("schema")
                    .isEqualTo(valid);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static boolean isValid(Path schema, String yaml) {
        var settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setAllowDuplicateKeys(true)
                .build();
        var value = new Load(settings).loadFromString(yaml);
        return LOADED.computeIfAbsent(schema.toUri().toString(), uri -> REGISTRY.getSchema(SchemaLocation.of(uri)))
                .validate(new JsonMapper().<tools.jackson.databind.JsonNode>valueToTree(value))
                .isEmpty();
    }
}
