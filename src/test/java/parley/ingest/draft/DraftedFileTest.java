package parley.ingest.draft;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.ingest.TestRecord;
import parley.ingest.evidence.Verification;

/** What the file of a draft says, and that the record takes it once the editor has written what is marked TODO. */
class DraftedFileTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2014, 5, 7);

    @TempDir
    Path folder;

    @Test
    void namesSpeakerVerbDayAndWhomTheArticleHadItFrom() {
        var file = draft("Ada Frost, the envoy of Northland, told Reuters on Monday: \"The river is open.\"");
        assertThat(file)
                .contains("words: “The river is open.”")
                .contains("speaker: ada-frost")
                .contains("office: envoy of Northland")
                .contains("via: [Reuters]")
                .contains("verb: told")
                .contains("date: 2014-05-05\n    dated-by: weekday")
                .contains("date-note: The article says “on Monday”; 2014-05-05 was a Monday.");
    }

    @ParameterizedTest
    @CsvSource({
        "Frost said Wednesday that the river was open., 2014-05-07",
        "On Tuesday Frost said that the river was open., 2014-05-06",
        "Frost told reporters in Halden on Thursday that the river was open., 2014-05-01",
        "Frost said yesterday that the river was open., 2014-05-06",
        "Frost said last week that the river was open., TODO",
        "Frost said last Monday that the river was open., TODO",
        "Frost told Interfax on 1 May that the river was open., 2014-05-01",
        "On May 6 Frost said that the river was open., 2014-05-06",
        "Frost said on Friday Dec. 20th that the river was open., 2013-12-20",
        "'Frost said in Halden on June 1, 2013, that the river was open.', 2013-06-01",
        "Frost said on 30 May that the river was open., TODO",
        "Frost said on 31 April that the river was open., TODO",
        "Frost said that the river had been open on 1 May., '[..2014-05-07]'",
        "Frost said that the river had been open on Monday., '[..2014-05-07]'",
        "Frost confirmed a meeting with Reed on Thursday., '[..2014-05-07]'",
        "Frost said that the river was open., '[..2014-05-07]'"
    })
    void worksADayOutOnlyWhereItIsThatOfSpeaking(String sentence, String date) {
        assertThat(draft(sentence).lines().filter(line -> line.contains("date:")))
                .singleElement()
                .asString()
                .startsWith("    date: " + (date.startsWith("[") ? "'" + date + "'" : date));
    }

    @Test
    void saysWhetherTheArticleStatesADayOrTheDraftWorkedItOut() {
        assertThat(draft("Frost told Interfax on 1 May that the river was open."))
                .contains("date: 2014-05-01\n    dated-by: stated\n    words")
                .contains("via: [Interfax]");
    }

    @Test
    void tellsWhichQuotationsItLeftOut() {
        var file = draft(
                "Envoys near pact as Northland urges \"patience\"",
                "Frost rejected the so-called “Brook format”. \"It is dead,\" she said.",
                "The \"war room with the very long green table\" was a kitchen, and Reed read from \"The Long Ferry\".");
        assertThat(file.lines()
                        .dropWhile(line -> !line.startsWith("# In quotation marks"))
                        .skip(1))
                .containsExactly("# ¶ 1: \"patience\"", "# ¶ 2: “Brook format”", "# ¶ 3: \"The Long Ferry\"");
        assertThat(draft("It was a \"game\".")).contains("# ¶ 1: \"game\"").doesNotContain("statements:");
        assertThat(draft("\"Yes,\" said Frost.")).doesNotContain("# In quotation marks");
    }

    @Test
    void marksASpeakerWhomTheSentenceDoesNotName() {
        var article = new String[] {
            "Viktor Lund, the foreign minister of Westmark, spoke in Halden.",
            "\"Mr Lund is mistaken,\" Otto Reed told reporters. \"He will learn,\" the minister added."
        };
        assertThat(draft(article).lines().filter(line -> line.contains("speaker: ")))
                .containsExactly("    speaker: otto-reed", "    speaker: otto-reed # not named by the sentence itself");
        assertThat(draft("Ada Frost and Otto Reed left. \"It rained,\" he said."))
                .contains("speaker: otto-reed # not named by the sentence itself");
        assertThat(draft("The Southern delegation needed “a little time”, it told Radio South."))
                .contains("{unnamed: the Southern delegation}\n");
    }

    @Test
    void marksASpeakerWhoMayPassOnTheWordsOfAnother() {
        assertThat(draft("Reed cited Tanner: \"We are lost.\""))
                .contains("speaker: otto-reed # not named by the sentence itself");
    }

    @Test
    void takesIronyBeforeAReportingVerbForNoQuotation() {
        assertThat(draft("Ferries face a \"perfect storm\" of rain and debt, Frost warned."))
                .contains("speaker: ada-frost\n")
                .contains("words: TODO\n")
                .contains("# ¶ 1: \"perfect storm\"");
    }

    @Test
    void leavesTheEditorToWriteWhatIsNotQuoted() throws IOException {
        var file = draft(
                "\"It will rain all day.\" The street was wet.",
                "Frost said there was \"small progress\" on the ferries.",
                "Frost confirmed that the talks would go on.");
        assertThat(file)
                .contains("words: TODO “small progress”")
                .contains("words: TODO\n")
                .contains("speaker: TODO");
        write(file, file);
        assertThat(TestRecord.faults(folder.resolve("record")))
                .filteredOn(fault -> fault.contains("TODO: "))
                .hasSize(3)
                .allMatch(fault -> fault.matches("sources/2014/article\\.yaml:\\d+:\\d+: TODO: write .*"));
        assertThat(TestRecord.faults(folder.resolve("record"))).allMatch(fault -> fault.contains("TODO: "));
    }

    @Test
    void joinsWhatTheSpeakerInterruptsAndWhatRunsOverParagraphs() {
        assertThat(draft("\"The islands,\" Frost said, \"are not for sale.\""))
                .contains("words: “The islands” “are not for sale.”");
        assertThat(draft("Frost said: \"The first.", "\"The second.\""))
                .contains("words: |-\n      “The first.\n      “The second.”")
                .contains("- paragraphs: 1-2");
    }

    @Test
    void givesAHeadingAndAnOpeningParagraphToTheFullerQuotation() {
        var file = draft(
                "Northland spoke on Tuesday of 'some hope' for the ferries.",
                "'Ferry talks' go on",
                "\"There is some hope,\" Ada Frost said. Frost said that the ferry talks would go on.");
        assertThat(file)
                .contains("words: “There is some hope”\n    reports:\n      - paragraph: 3\n        verb: said\n"
                        + "      - paragraph: 1\n        wording: TODO “some hope”")
                .contains("- paragraph: 2\n        wording: TODO “Ferry talks”");
    }

    @Test
    void writesInnerMarksAsInnerOnesAndKeepsThoseOfOtherLanguages() {
        assertThat(draft("‘He told me “no” twice,’ Frost said.")).contains("words: “He told me ‘no’ twice”");
        assertThat(draft("\"He said 'no',\" Frost said.")).contains("words: “He said 'no'”");
        assertThat(draft("«Ми готові», wrote Frost.")).contains("words: «Ми готові»");
    }

    @Test
    void listsThoseWhomTheRecordDoesNotHave() {
        assertThat(draft("\"I came by boat,\" said Дмитро Лесик. \"The ministry knows,\" the ministry said."))
                .contains("speaker: dmitro-lesik")
                .contains("#  - id: dmitro-lesik\n#    name: Дмитро Лесик\n#    kind: person")
                .contains("speaker: {unnamed: the ministry}");
    }

    @Test
    void draftsAnArticleThatQuotesNobody() {
        assertThat(draft("It rained.")).contains("id: article").doesNotContain("statements:");
    }

    /** The editor's part is played by a replacement: the quoted runs stay as they are. */
    @ParameterizedTest
    @ValueSource(
            strings = {"articles.txt", "other-styles.txt", "unseen.txt", "wires.txt", "doubts.txt", "newsrooms.txt"})
    void quotesLetterForLetterWhatTheArticlesHave(String marked) throws IOException {
        for (var paragraphs : MarkedArticles.paragraphs(marked)) {
            var file = draft(paragraphs.toArray(String[]::new));
            write(
                    file,
                    file.replaceAll("(?m)^(\\s+(- )?)speaker: TODO", "$1speaker: ada-frost")
                            .replaceAll("(?m)^language: TODO", "language: en")
                            .replaceAll("(?m)words: TODO$", "words: A paraphrase.")
                            .replaceAll("date: TODO # .*", "date: '[..2014-05-07]'")
                            .replaceAll("TODO “", "They spoke of “")
                            .replace("TODO", "They spoke of"));
            Files.createDirectories(folder.resolve("texts"));
            Files.writeString(folder.resolve("texts/article.txt"), String.join("\n\n", paragraphs));
            var out = new ByteArrayOutputStream();
            assertThat(new Verification(
                                    folder.resolve("texts"),
                                    folder.resolve("record").toString(),
                                    false,
                                    new PrintStream(out, true, StandardCharsets.UTF_8))
                            .run())
                    .as("%s%n%s", out.toString(StandardCharsets.UTF_8), file)
                    .isTrue();
        }
    }

    private static String draft(String... paragraphs) {
        return SourceDraft.write(
                "article",
                List.of(paragraphs),
                MarkedArticles.record(),
                Optional.of(WEDNESDAY),
                LocalDate.of(2014, 5, 8));
    }

    /** Writes a record with this source and the participants that the draft names. */
    private void write(String draft, String source) {
        var added = draft.lines()
                .filter(line -> line.startsWith("#  "))
                .map(line -> line.substring(1) + "\n")
                .collect(joining());
        TestRecord.small()
                .without(TestRecord.SOURCE)
                .with("talks.yaml", "talks: []\n")
                .with("participants.yaml", """
                        sides:
                          - {id: northland, name: Northland}
                          - {id: southland, name: Southland}
                        participants:
                          - {id: ada-frost, name: Ada Frost, kind: person}
                          - {id: otto-reed, name: Otto Reed, kind: person}
                          - {id: emil-tanner, name: Emil Tanner, kind: person}
                          - {id: paula-sand, name: Paula Sand, kind: person}
                        """ + added)
                .with("sources/2014/article.yaml", source)
                .writeTo(folder.resolve("record"));
    }
}
