package parley.ingest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.ingest.TestRecord;
import parley.ingest.check.CheckedRecord;
import parley.ingest.yaml.UnusableRecordException;

class VerificationTest {

    private static final String ARTICLE = """
        Talks were held at the bridge.

        The envoy said the river was "open again," and smiled.

        Nothing was decided.
        """;

    @TempDir
    private Path folder;

    private TestRecord record = TestRecord.small();
    private String output = "";

    @Test
    void tellsOfEachCitationWhereItIsFound() throws IOException {
        assertThat(verify(ARTICLE)).isTrue();
        assertThat(output)
                .contains("talks.yaml:7:20: found: paragraph 1; nothing is quoted from it")
                .contains(":8:12: found: “open again” in paragraph 2")
                .contains("2 of 2 citations found in the texts of 1 source");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The river was “open agian”. | not found: the nearest text, in paragraph 2, differs: “open"
                        + " [-agian-]{+again+}”",
                "The river was “pen again”. | differs: “[-pen-]{+open+} again”",
                "The river was “Open again”. | differs: “[-Open-]{+open+} again”",
                "The river was “open, again”. | differs: “[-open,-]{+open+} again”",
                "The river was “closed for good”. | gone: nothing like “closed for good” stands in the text",
                "The river was “Nothing was decided”. | found in another paragraph: “Nothing was decided” stands in"
                        + " paragraph 3 without",
                "The river was “and smiled”. | not in quotation marks: paragraph 2 has “and smiled” without them"
            })
    void tellsOfWordsThatTheSourceDoesNotHave(String words, String told) throws IOException {
        replace("The river was “open again”.", words);
        assertThat(verify(ARTICLE)).isFalse();
        assertThat(output).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // The record, and the paragraph of the article.
                "“open again” | It is 'open again', she said.",
                "“open again” | Ce fut « open\u00A0again »",
                "“open again” | Es sei „open again“.",
                "“it’s open” | She said 'it's open' and left.",
                "“the sides’ plan is dead” | He said 'the sides' plan is dead'.",
                "“He told me ‘never’, and left” | \"He told me 'never,' and left\"",
                "“open … again” | \"It is open, he says, and again so\"",
                "“open […] again” | \"It is open...\" she said. \"And again so\"",
                "“open... again” | \"It is open… again\"",
                "“[The river] is open” | She said, \"it is open\"",
                "“We [the envoys] agreed” | \"We agreed\"",
                "“[W]e agreed” | \"Today we agreed\"",
                "“They negotiat[ed] well” | \"They negotiating well\"",
                "“we has [sic] agreed” | \"we has agreed\"",
                "“[…] agreed” | \"we has agreed\"",
                "“Це кафе\u0301” | «Це кафе\u0301»",
                "「準備好了」 | 他說：「我們準備好了。」",
                "”שלום עכשיו” | הוא אמר \"שלום עכשיו\"",
                "«ми готові» | «Так, ми готові», — сказав він.",
                "“We are ready” | MINISTER: We are ready.",
            })
    void takesDifferencesThatAreNoneForNone(String words, String paragraph) throws IOException {
        replace("The river was “open again”.", "'" + words.replace("'", "''") + "'");
        assertThat(verify("Talks.\n\n" + paragraph + "\n\nNothing."))
                .as("%s in %s: %s", words, paragraph, output)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“[H]e agreed” | \"she agreed\"",
                "“again … open” | \"open and again\"",
                "“200 men” | \"1200 men\"",
                "“in” | \"indeed\"",
                "“[not] now” | \"that is nowhere\"",
                // Nor does a part of a word or a number stand there: it may mean the opposite.
                "“we can” | \"we can't\"",
                "“negotiable” | \"non-negotiable\"",
                "“nuclear” | \"a nuclear-free zone\"",
                "“5 million” | \"3.5 million\"",
                "“10” | \"10,000\"",
                "“000 men” | \"10,000 men\"",
                "“5 degrees” | \"-5 degrees\"",
                "“open again’” | \"open again,\" he said",
                "“said and left” | ''Come'', said and left, ''go''",
                "“left now” | 'Yes' left now, the ministers' plan 'b'",
                "“and then” | “a“ and then “b“",
                "“we has [sic] agreed” | \"we has not agreed\"",
            })
    void doesNotTakeALookalikeForFound(String words, String paragraph) throws IOException {
        replace("The river was “open again”.", "'" + words + "'");
        assertThat(verify("Talks.\n\n" + paragraph + "\n\nNothing.")).as(output).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“We will […] sign” | \"We will not sign\" | We will not sign",
                "“We … sign” | \"We never, ever sign\" | We never, ever sign",
                "“It is [still] open” | \"It is not open\" | It is not open",
                "“[un]ready” | \"already\" | already",
            })
    void showsWhatStandsWhereAnEditorLeftOutOrReplacedWords(String words, String paragraph, String original)
            throws IOException {
        replace("The river was “open again”.", "'" + words + "'");
        assertThat(verify("Talks.\n\n" + paragraph + "\n\nNothing.")).as(output).isTrue();
        assertThat(output).contains("in paragraph 2; the text has “%s”".formatted(original));
    }

    @ParameterizedTest
    @CsvSource({"“We came. We saw”, true", "“We came. We say”, false"})
    void knowsAMarkThatOnlyBeginsAParagraphOnceMore(String words, boolean isFound) throws IOException {
        replace("The river was “open again”.", words);
        replace("- paragraph: 2", "- paragraphs: 2-3");
        assertThat(verify("Talks.\n\n“We came.\n\n“We saw,” he said."))
                .as(output)
                .isEqualTo(isFound);
    }

    @Test
    void tellsLastWhatIsToBeMendedAndElseWhatIsLeftToDo() throws IOException {
        assertThat(verify(ARTICLE)).isTrue();
        assertThat(output).endsWith("To show that to readers, run this again with --write\n");
        replace("open again", "open agian");
        output = "";
        assertThat(verify(ARTICLE)).isFalse();
        var lines = output.lines().toList();
        assertThat(lines.get(lines.size() - 2)).contains("not found: the nearest text");
        assertThat(lines.get(lines.size() - 1)).startsWith("1 of 2 citations found");
    }

    @Test
    void findsWordsThatRunOverSeveralParagraphs() throws IOException {
        replace("words: The river was “open again”.", "words: |-\n      “We came.\n      “We saw”");
        replace("- paragraph: 2", "- paragraphs: 2-3");
        assertThat(verify("Talks.\n\n“We came.\n\n“We saw,” he said."))
                .as(output)
                .isTrue();
    }

    @Test
    void findsWhatAPageOrATimeIsCitedForAnywhereInTheText() throws IOException {
        replace("- paragraph: 2", "- page: xii");
        assertThat(verify(ARTICLE)).isTrue();
        assertThat(output).contains("found: “open again” in paragraph 2 of the text");
        write(ARTICLE);
        assertThat(CheckedRecord.read(recordFolder())).isNotNull();
    }

    @Test
    void tellsOfAParagraphThatTheTextDoesNotHave() throws IOException {
        replace("- paragraph: 2", "- paragraph: 4");
        assertThat(verify(ARTICLE)).isFalse();
        assertThat(output)
                .contains("no such paragraph: the text has 3, and this names paragraph 4")
                .contains("found in another paragraph: “open again” stands in paragraph 2, not in paragraph 4");
    }

    @Test
    void checksNothingWithoutATextAndTellsOfAMisspeltName() throws IOException {
        Files.createDirectories(texts());
        Files.writeString(texts().resolve("river-nwes.txt"), ARTICLE);
        assertThat(run(false)).isFalse();
        assertThat(output).contains("did you mean 'river-news'?").contains("Nothing was checked");
    }

    @Test
    void putsOnRecordWhatIsFoundInAFileBesideThatOfTheSource() throws IOException {
        write(ARTICLE);
        assertThat(Files.readAllLines(evidence()))
                .hasSize(2)
                .first()
                .asString()
                .matches("[0-9a-f]{64} 1 " + LocalDate.now() + " [0-9a-f]{16}");
        assertThat(verify(ARTICLE)).isTrue();
        assertThat(CheckedRecord.read(recordFolder())).isNotNull();
    }

    @Test
    void putsNothingOnRecordWhereAnythingIsMissing() throws IOException {
        replace("“open again”", "“open agian”");
        write(ARTICLE);
        assertThat(evidence()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"open again | again", "paragraph: 2 | paragraph: 3", "frost-open | frost-closed"})
    void refusesWhatWasChangedAfterItWasChecked(String before, String now) throws IOException {
        write(ARTICLE);
        replace(before, now);
        recordFolder();
        assertThatThrownBy(() -> CheckedRecord.read(recordFolder()))
                .isInstanceOf(UnusableRecordException.class)
                .hasMessageContaining("was written or changed after the source was checked")
                .hasMessageContaining("run verify with --write");
    }

    @Test
    void acceptsAChangeOnceItIsChecked() throws IOException {
        write(ARTICLE);
        replace("open again", "again");
        assertThat(verify(ARTICLE)).isFalse();
        assertThat(output).contains("changed: this was written or changed after sources/2014/river-news.evidence was");
        write(ARTICLE);
        assertThat(CheckedRecord.read(recordFolder())).isNotNull();
    }

    @Test
    void tellsOfATextThatIsAnotherThanTheOneChecked() throws IOException {
        write(ARTICLE);
        assertThat(verify(ARTICLE.replace("smiled", "frowned"))).isFalse();
        assertThat(output)
                .contains("river-news.evidence:2:1: changed: paragraph 2 of the text is another than was checked on");
    }

    @ParameterizedTest
    @CsvSource({"x, this is no line of a check", "'', the file is empty"})
    void tellsOfAFileThatNoCheckWrote(String text, String told) throws IOException {
        write(ARTICLE);
        Files.writeString(evidence(), text);
        assertThatThrownBy(() -> CheckedRecord.read(recordFolder()))
                .hasMessageContaining("sources/2014/river-news.evidence:1:1: " + told);
    }

    @Test
    void tellsOfAFileBesideWhichThereIsNoSource() throws IOException {
        write(ARTICLE);
        Files.move(evidence(), evidence().resolveSibling("other.evidence"));
        assertThatThrownBy(() -> CheckedRecord.read(recordFolder()))
                .hasMessageContaining("other.evidence:1:1: there is no sources/2014/other.yaml beside it");
    }

    @Test
    void tellsOfEachCitationInOneLine() throws IOException {
        replace("words: The river was “open again”.", "words: |\n      The river was “open\n      again”.");
        assertThat(verify(ARTICLE)).isTrue();
        assertThat(output.lines()).anyMatch(line -> line.endsWith("found: “open again” in paragraph 2"));
        assertThat(output.lines()).hasSize(4);
    }

    private void replace(String text, String other) {
        record = record.replacing(TestRecord.SOURCE, text, other);
    }

    private boolean verify(String article) throws IOException {
        record.writeTo(folder.resolve("record"));
        Files.createDirectories(texts());
        Files.writeString(
                texts().resolve("river-news.txt"),
                article.replace("\\u00A0", "\u00A0").replace("\\u0301", "\u0301"));
        return run(false);
    }

    private void write(String article) throws IOException {
        verify(article);
        run(true);
    }

    private boolean run(boolean writes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var found = new Verification(
                        texts(), recordFolder(), writes, new PrintStream(bytes, true, StandardCharsets.UTF_8))
                .run();
        output = bytes.toString(StandardCharsets.UTF_8);
        return found;
    }

    private Path texts() {
        return folder.resolve("texts");
    }

    private String recordFolder() {
        return record.writeTo(folder.resolve("record")).toString();
    }

    private Path evidence() {
        return folder.resolve("record/sources/2014/river-news.evidence");
    }
}
