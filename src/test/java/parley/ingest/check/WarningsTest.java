package parley.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.ingest.TestRecord;
import parley.ingest.format.ParsedSources;
import parley.ingest.yaml.UnusableRecordException;

/** What a check tells of that stops nothing. */
class WarningsTest {

    private static final String RADIO = "sources/radio-south.yaml";

    @TempDir
    Path folder;

    @Test
    void aRecordWithoutDoubtfulPlacesHasNone() {
        assertThat(warnings(TestRecord.whole())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We will open the river to all ships” | “We will open the river to all ships” | the same words as",
                "“We will open the river to all ships” | He: “we will open the river – to all ships!” | the same words as",
                "“We will open the river to all ships” | “We will open the river to all boats” | but for one word the same as",
                "“We will open the river to all ships” | “We will now open the river to all ships” | but for one word the same as",
                "“We will open the river to all ships” | “We will open river to all ships” | but for one word the same as",
                "“We met. We will open the river to all ships.” | “We will open the river to all ships. Soon.” | the same words as",
                "«Мы откроем реку для всех кораблей» | „Мы откроем реку для всех судов“ | but for one word the same as",
                "「我们将向所有船只开放这条河流」 | “我们将向所有船只开放这条河流” | the same words as",
                "“We will open the river to all ships” | “[W]e will open the river […] to all ships” | the same words as",
            })
    void namesBothStatementsWhereTwoSourcesQuoteTheSame(String first, String second, String what) {
        assertThat(warnings(twice(first, second)))
                .singleElement()
                .asString()
                .startsWith(RADIO + ":6:12: 'south-ships' quotes " + what + " 'frost-ships' at " + TestRecord.SOURCE
                        + ":11:9: “");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Short or common words would drown the rest.
                "“Yes” | “Yes”",
                "“We are ready for talks” | “We are ready for talks”",
                "「我们准备好了」 | 「我们准备好了」",
                // Two words differ.
                "“We will open the river to all ships” | “We will close the river to all boats”",
                // Nobody's words but the editor's.
                "We will open the river to all ships | We will open the river to all ships"
            })
    void tellsNothingOfOtherWords(String first, String second) {
        assertThat(warnings(twice(first, second))).isEmpty();
    }

    @Test
    void tellsNothingOfWordsThatOneSourceHasTwice() {
        assertThat(warnings(TestRecord.small()
                        .adding(TestRecord.SOURCE, statement("a", "“We will open the river to all ships”"))
                        .adding(TestRecord.SOURCE, statement("b", "“We will open the river to all ships”"))))
                .isEmpty();
    }

    @Test
    void countsFurtherStatementsOfAStockPhrase() {
        var record = twice("“We will open the river to all ships”", "“We will open the river to all ships”");
        for (var more = 1; more <= 9; more++) {
            record = record.adding(RADIO, statement("south-" + more, "“We will open the river to all ships”"));
        }
        assertThat(warnings(record))
                .hasSize(4)
                .anySatisfy(
                        line -> assertThat(line).contains("'frost-ships' quotes words that 7 more statements quote"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Frosd", "Ada Frosst", "Ada Fost", "Ada Forst", "ADA FROSZT"})
    void namesTwoParticipantsWhoseNamesDifferByALetter(String name) {
        assertThat(warnings(named(name, "")))
                .singleElement()
                .asString()
                .startsWith(
                        "participants.yaml:16:11: '%s' differs by a letter from 'Ada Frost' at participants.yaml:8:11"
                                .formatted(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Frost Ada", "ADA  FROST", "Ada-Frost", "Adа Frоst"})
    void namesTwoParticipantsWhoseNamesAreWrittenMuchAlike(String name) {
        assertThat(warnings(named(name, "")))
                .singleElement()
                .asString()
                .contains(": '%s' is written much like 'Ada Frost' at participants.yaml:8:11".formatted(name));
    }

    @ParameterizedTest
    @CsvSource({"Ada Frostig, ''", "Eda Frosd, ''", "Ada Frosd, 'envoy of Southland'", "Ada Frost 2, ''"})
    void tellsNothingOfNamesThatAreToldApart(String name, String disambiguation) {
        assertThat(warnings(named(name, disambiguation))).isEmpty();
    }

    @Test
    void namesAnInitialAndTheNameThatItMayStandFor() {
        assertThat(warnings(TestRecord.small()
                        .adding("participants.yaml", "  - {id: one, name: Ada Northman, kind: person}\n")
                        .adding("participants.yaml", "  - {id: two, name: A. Northman, kind: person}\n")))
                .singleElement()
                .asString()
                .contains("'A. Northman' is written much like 'Ada Northman'");
    }

    @ParameterizedTest
    @CsvSource({
        "Speaker 1, Speaker 2",
        "Delegation A, Delegation B",
        "A. Northman, B. Northman",
        "John Northman I, John Northman II",
        "Vera Northman, Vadim Northman"
    })
    void tellsNothingOfNumbersAndInitialsThatDiffer(String first, String second) {
        assertThat(warnings(TestRecord.small()
                        .adding("participants.yaml", "  - {id: one, name: %s, kind: person}\n".formatted(first))
                        .adding("participants.yaml", "  - {id: two, name: %s, kind: person}\n".formatted(second))))
                .isEmpty();
    }

    /** W5 */
    @ParameterizedTest
    @CsvSource({
        "en, «Ми ніколи не підемо», English",
        "uk, “We will never go”, Ukrainian",
        "zh, “We will never go”, Chinese",
        "sr, „Nikada nećemo otići“, Serbian",
        "ar, «Мы никогда не уйдём», Arabic",
    })
    void namesAWordingThatIsNotInTheScriptOfItsLanguage(String language, String wording, String name) {
        assertThat(warnings(worded(language, wording)))
                .singleElement()
                .asString()
                .isEqualTo(TestRecord.SOURCE
                        + ":13:18: this is not in the script of " + name + ", its language; a 'wording' is in the"
                        + " language of its source: correct that, or write this as 'words' with their 'language'");
    }

    /** W5 */
    @ParameterizedTest
    @CsvSource({
        "uk, «НАТО – це NATO, а EU – це ЄС»",
        "uk, «SWIFT» та інше",
        "en, «OPEC»",
        "zh, 「我们准备好了」",
        "zh-Hant, 「我們準備好了」",
        "ja, 「いいえ、行きません」",
        "ko, “우리는 가지 않는다”",
        "sr-Latn, „Nikada nećemo otići“",
        "he, „לעולם לא נלך“",
        "en, “12 345”",
    })
    void tellsNothingOfAWordingInTheScriptOfItsLanguage(String language, String wording) {
        assertThat(warnings(worded(language, wording))).isEmpty();
    }

    /** W5 */
    @Test
    void namesWordsThatAreNotInTheScriptOfTheirLanguage() {
        var record = TestRecord.small()
                .replacing(TestRecord.SOURCE, "id: river-news", "id: river-news\nlanguage: en")
                .adding(TestRecord.SOURCE, statement("never", "«Ми ніколи не підемо»"));
        assertThat(warnings(record))
                .singleElement()
                .asString()
                .startsWith(TestRecord.SOURCE + ":14:12: this is not in the script of English, its language; add"
                        + " 'language' with the one it is written in");
        assertThat(warnings(record.replacing(
                        TestRecord.SOURCE,
                        "    speaker: ada-frost\n    words: '«",
                        "    language: uk\n    speaker: ada-frost\n    words: '«")))
                .isEmpty();
    }

    private static TestRecord worded(String language, String wording) {
        return TestRecord.small()
                .replacing(TestRecord.SOURCE, "id: river-news", "id: river-news\nlanguage: " + language)
                .replacing(TestRecord.SOURCE, "    words:", "    language: en\n    words:")
                .replacing(
                        TestRecord.SOURCE,
                        "paragraph: 2",
                        "paragraph: 2\n        wording: '%s'\n      - paragraph: 3".formatted(wording));
    }

    @Test
    void asksForACopyInAnArchive() {
        var addressed =
                TestRecord.small().replacing(TestRecord.SOURCE, "added:", "address: https://river.example/1\nadded:");
        assertThat(warnings(addressed))
                .singleElement()
                .asString()
                .startsWith(TestRecord.SOURCE + ":1:5: the source has an 'address' and no 'archived'");
        assertThat(warnings(addressed.replacing(
                        TestRecord.SOURCE, "added:", "archived: https://archive.example/1\nadded:")))
                .isEmpty();
    }

    @Test
    void namesAStatementThatOnlyAVagueDateKeepsFromComingAfterItsSource() {
        var record = TestRecord.small().replacing(TestRecord.SOURCE, "date: 2014-05-03", "date: 2014-05-05~");
        assertThat(warnings(record))
                .singleElement()
                .asString()
                .startsWith(
                        TestRecord.SOURCE
                                + ":5:9: statement 'frost-open' is dated '2014-05-05~', and this source was published on '2014-05-04'");
    }

    @Test
    void tellsTheFirstOfEachKindAndCountsTheRest() {
        var record = TestRecord.small();
        for (var one = 1; one <= Warnings.MOST + 5; one++) {
            record = record.with(
                    "sources/a%d.yaml".formatted(one),
                    "id: a%d\nadded: 2014-05-05\naddress: https://river.example/1\n".formatted(one));
        }
        var lines = warnings(named(record, "Ada Frosd", ""));
        assertThat(lines).hasSize(Warnings.MOST + 2).anyMatch(line -> line.contains("differs by a letter"));
        assertThat(lines.get(Warnings.MOST + 1)).isEqualTo("… and 5 more sources whose 'address' has no 'archived'");
    }

    @Test
    void areFoundBesideFaults() {
        assertThat(warnings(named("Ada Frosd", "").with("topics.yaml", "["))).hasSize(1);
    }

    private static TestRecord twice(String first, String second) {
        return TestRecord.small()
                .adding(TestRecord.SOURCE, statement("frost-ships", first))
                .with(RADIO, "id: radio-south\nadded: 2014-05-06\nstatements:\n" + statement("south-ships", second));
    }

    private static String statement(String id, String words) {
        return "  - id: %s\n    speaker: ada-frost\n    words: '%s'\n    reports: [{paragraph: 3}]\n"
                .formatted(id, words);
    }

    private static TestRecord named(String name, String disambiguation) {
        return named(TestRecord.small(), name, disambiguation);
    }

    private static TestRecord named(TestRecord record, String name, String disambiguation) {
        return record.adding(
                "participants.yaml",
                "  - id: another\n    name: %s\n    kind: person\n%s"
                        .formatted(
                                name, disambiguation.isEmpty() ? "" : "    disambiguation: " + disambiguation + "\n"));
    }

    private List<String> warnings(TestRecord record) {
        var warnings = new Warnings();
        try {
            CheckedRecord.read(record.writeTo(folder).toString(), ParsedSources.notKept(), warnings);
        } catch (UnusableRecordException broken) {
            assertThat(broken.faults()).isNotEmpty();
        }
        return warnings.lines();
    }
}
