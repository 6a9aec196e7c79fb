package parley.ingest.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.ingest.TestRecord;

/** What is wrong with a file before it is known what it says. */
class YamlFaultsTest {

    @TempDir
    Path folder;

    @Test
    void namesEachLineWithATabOnce() {
        TestRecord.small()
                .with("topics.yaml", "topics:\n  - id:\triver\t\n    name: The\triver\n")
                .writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        "topics.yaml:2:8: a tab; write spaces instead",
                        "topics.yaml:3:14: a tab; write spaces instead");
    }

    @Test
    void guessesNothingWhereATabIndents() {
        TestRecord.small().with("topics.yaml", "topics:\n\t- id: river\n").writeTo(folder);
        assertThat(TestRecord.faults(folder)).containsExactly("topics.yaml:2:1: a tab; write spaces instead");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xA0, 0x2007, 0x202F, 0x2003, 0x3000})
    void namesASpaceThatYamlTakesForALetter(int space) {
        var letter = Character.toString(space);
        var named = "U+%04X, which YAML takes for a letter; write an ordinary space".formatted(space);
        for (var topics : List.of(
                "topics:\n  - id: river\n   ~name: The river\n",
                "topics:\n  - id: river\n~~~~name: The river\n",
                "topics:\n  - id:~river\n    name: The river\n",
                "topics:\n  -~id: river\n    name: The river\n")) {
            TestRecord.small().with("topics.yaml", topics.replace("~", letter)).writeTo(folder);
            assertThat(TestRecord.faults(folder))
                    .as(topics)
                    .singleElement()
                    .asString()
                    .startsWith("topics.yaml:" + line(topics) + ":" + column(topics) + ": a ")
                    .endsWith(named);
        }
    }

    private static long line(String text) {
        return text.substring(0, text.indexOf('~')).lines().count()
                + (text.charAt(text.indexOf('~') - 1) == '\n' ? 1 : 0);
    }

    private static int column(String text) {
        return text.indexOf('~') - text.lastIndexOf('\n', text.indexOf('~'));
    }

    @Test
    void leavesNoBreakSpacesInTexts() {
        TestRecord.small()
                .replacing(
                        TestRecord.SOURCE,
                        "The river was",
                        ">\n      «\u00A0Non\u00A0», dit-il\u00A0:\u00A0the river was")
                .writeTo(folder);
        assertThat(TestRecord.faults(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0, 0x7, 0x1B, 0x7F, 0x85, 0xAD, 0x200B, 0xFDD0, 0xE0041, 0x202A, 0x202E, 0x2028, 0xFEFF})
    void namesInvisibleCharacters(int letter) {
        TestRecord.small()
                .replacing(TestRecord.SOURCE, "The river", "The 𝛼" + Character.toString(letter))
                .writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        TestRecord.SOURCE + ":8:17: the invisible character U+%04X; delete it".formatted(letter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩‍⚖️",
                "نمی‌خواهم",
                "日本",
                "\u06DD٣",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                "وفق \u2066Reuters (2026)\u2069 اليوم\u200F."
            })
    void leavesLettersThatJoinOthers(String words) {
        TestRecord.small().replacing(TestRecord.SOURCE, "The river", words).writeTo(folder);
        assertThat(TestRecord.faults(folder)).isEmpty();
    }

    @Test
    void namesWhatCanNotBeSeenInAValueAsAWhole() {
        TestRecord.small()
                .replacing(TestRecord.SOURCE, "The river", "The\u200F river")
                .with("topics.yaml", "topics:\n  - id: river\n    name: \"The \\u202Eriver\"\n")
                .writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .contains(
                        TestRecord.SOURCE
                                + ":8:15: 'words' holds the invisible character U+200F, which only text from right to left needs; delete it",
                        "topics.yaml:3:11: 'name' holds the invisible character U+202E; delete it");
    }

    /** The engine reads a thousand and some letters at a time. */
    @Test
    void takesLettersBeyondSixteenBitsAnywhere() {
        for (var before = 1_000; before < 1_060; before++) {
            TestRecord.small()
                    .replacing("topics.yaml", "topics:", "# " + "x".repeat(before) + "😀\ntopics:")
                    .writeTo(folder);
            assertThat(TestRecord.faults(folder)).isEmpty();
        }
    }

    @Test
    void refusesAnchorsAndAliases() {
        TestRecord.small().with("talks.yaml", """
                        talks:
                          - id: &id bridge-round
                            title: *id
                            status: held
                            place: *nowhere
                            reports:
                              - &first
                                source: river-news
                                paragraph: 1
                              - *first
                        """).writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        "talks.yaml:2:9: the anchor '&id'; delete it, or put a text that begins with & in single quotes",
                        "talks.yaml:3:12: the alias '*id'; write the value out, or put a text that begins with * in single quotes",
                        "talks.yaml:5:12: the alias '*nowhere'; write the value out, or put a text that begins with * in single quotes",
                        "talks.yaml:7:9: the anchor '&first'; delete it, or put a text that begins with & in single quotes",
                        "talks.yaml:10:9: the alias '*first'; write the value out, or put a text that begins with * in single quotes");
    }

    @Test
    void refusesMergedKeys() {
        TestRecord.small()
                .adding("topics.yaml", "  - id: lake\n    name: The lake\n    <<: {id: sea}\n")
                .writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly("topics.yaml:6:5: unknown key '<<'; the keys of a topic are id, name");
    }

    @Test
    void refusesTags() {
        TestRecord.small().replacing("topics.yaml", "The river", "!river bed").writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        "topics.yaml:3:11: the tag '!river'; delete it, or put a text that begins with ! in single quotes");
    }

    @Test
    void refusesASecondDocument() {
        TestRecord.small().adding("topics.yaml", "---\ntopics: []\n").writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly("topics.yaml:4:1: a second document; a file holds one, so delete this ---");
    }

    @Test
    void saysThatYamlEatsDoubleQuotes() {
        TestRecord.small()
                .replacing(TestRecord.SOURCE, "The river was “open again”.", "\"It is open\"")
                .writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        TestRecord.SOURCE
                                + ":8:12: YAML takes these \" away; write “ and ” around quoted words, or '…' where YAML needs quotation marks");
    }

    @Test
    void refusesAStraightQuotationMarkInAnyValue() {
        TestRecord.small()
                .replacing(TestRecord.SOURCE, "“open again”", "\"open again\"")
                .replacing("topics.yaml", "The river", "The \"river\"")
                .writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        TestRecord.SOURCE
                                + ":8:26: a straight \" can't say where quoted words begin; write “ before and ” after them, and ‘ ’ for a quotation within them",
                        "topics.yaml:3:15: a straight \" can't stand in 'name'; write “ and ” there");
    }

    @Test
    void takesAStraightMarkWithinAHebrewWordForALetter() {
        TestRecord.small()
                .replacing(TestRecord.SOURCE, "“open again”", "“open again”, צה\"ל")
                .replacing("topics.yaml", "The river", "ארה\"ב")
                .writeTo(folder);
        assertThat(TestRecord.faults(folder)).isEmpty();
    }

    @Test
    void tellsOfTextAfterAClosingQuotationMark() {
        TestRecord.small()
                .replacing("topics.yaml", "The river", "'The 'river' bed'")
                .writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        "topics.yaml:3:17: text goes on after its closing quotation mark; put '…' around the whole of it and write ’ for an apostrophe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '~',
            value = {
                "name: a: b § 3:12 § ':' can't stand here; put a text that holds ': ' in single quotes, and indent a key like the keys beside it",
                "name: 'a § 3:11 § a quotation mark opens here and is never closed; close it, or write ’ for an apostrophe",
                "name: @a § 3:11 § a text can't begin with '@'; put it in single quotes",
                "name: ,a § 3:11 § ',' can't stand here; put a text that holds it in single quotes",
                "name: [a § 3:11 § a list opens with [ here; write ] after its last item",
                "name: {a § 3:11 § { can't stand here; write each key on a line of its own",
                "name: - a § 3:11 § '- ' can't stand here; begin each item on a line of its own with '- '",
                "name § 3:5 § no key stands here; write key: value, or indent what goes on a text",
                "name: >x § 3:11 § > or | stands alone on its line, and the text below it, further in; put a text that begins with either in single quotes",
                "name: & x § 3:12 § this can't be read as YAML (unexpected character found  (32)); check quotation marks and indentation",
            })
    void namesThePlaceWhereYamlBreaksOff(String line, String place, String message) {
        TestRecord.small().replacing("topics.yaml", "name: The river", line).writeTo(folder);
        assertThat(TestRecord.faults(folder)).containsExactly("topics.yaml:%s: %s".formatted(place, message));
    }

    @Test
    void tellsOfALineThatIsIndentedAstray() {
        TestRecord.small().adding("topics.yaml", "   id: lake\n").writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        "topics.yaml:4:4: this stands at a depth where nothing else does; indent it like what it belongs to");
    }

    @Test
    void survivesListsWithinListsWithoutEnd() {
        TestRecord.small().with("topics.yaml", "[".repeat(100_000)).writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        "topics.yaml:1:21: this can't be read as YAML (lists and keys too deep within each other); check quotation marks and indentation");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '~',
            value = {
                "words: It is “open § 8:18",
                "words: 'It''s “open' § 8:19",
                "words: It is\\n      “open § 9:7",
                "words: 'It is\\n\\n      “open' § 10:7",
                "words: >- # “\\n      It was\\n      closed “ § 10:14",
                "words: |\\n      It was “closed”\\n      and “open § 10:11",
                "words: 🕊 “ab”, “c § 8:20",
                "words: “ab” is “ § 8:20",
                "words: >\\n      It “was”\\n\\n        so” § 11:11",
                "words: It „was so § 8:15",
                "words: It “” was § 8:15",
                "words: >-\\n      It\\n      \"was\" § 10:7",
                "words: |\\n      It\\n      נעם \u2066was § 10:11"
            })
    void namesThePlaceOfTheMarkItself(String words, String place) {
        TestRecord.small()
                .replacing(TestRecord.SOURCE, "words: The river was “open again”.", words.replace("\\n", "\n"))
                .writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .singleElement()
                .asString()
                .startsWith(TestRecord.SOURCE + ":" + place + ": ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '~',
            value = {
                "name: The river #peace § #peace",
                "name: The river  #1 § #1",
                "name: River No. # 5 § # 5",
                "name: The river #peace # and more § #peace # and more"
            })
    void tellsOfTextThatYamlTakesForAComment(String name, String lost) {
        TestRecord.small().replacing("topics.yaml", "name: The river", name).writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        "topics.yaml:3:%d: YAML drops '%s' as a comment; put the whole text in single quotes, or move a comment to a line of its own"
                                .formatted(5 + name.indexOf('#'), lost));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"name: The river # the long one", "name: 'The river #1'", "name: River#1", "name: River ##"})
    void leavesCommentsAlone(String name) {
        TestRecord.small().replacing("topics.yaml", "name: The river", name).writeTo(folder);
        assertThat(TestRecord.faults(folder)).isEmpty();
    }

    @Test
    void tellsOfTextThatGoesOnAfterAComment() {
        TestRecord.small()
                .replacing("topics.yaml", "The river", "The # long\n      river")
                .writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        "topics.yaml:4:7: text goes on here after a comment on the line before; put the whole text in single quotes, or move the comment to a line of its own");
    }
}
