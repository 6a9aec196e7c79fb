package parley.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.ingest.TestRecord;

/** What is wrong between one file and another. */
class ReferenceFaultsTest {

    private static final String OTHER = "sources/2015/lake-news.yaml";

    private static final String NOT_IN_ITS_LANGUAGE =
            "this is your own translation, but a 'wording' is in the language of its source, and no source here is in the"
                    + " language that you translated from; correct the 'language' of the source, or write what it prints"
                    + " as 'words' with their 'language'";

    @TempDir
    Path folder;

    private void assertFaults(TestRecord record, String... lines) {
        record.writeTo(folder);
        assertThat(TestRecord.faults(folder)).containsExactly(lines);
    }

    @Test
    void suggestsWhoMayBeMeant() {
        assertFaults(
                TestRecord.small().replacing(TestRecord.SOURCE, "speaker: ada-frost", "speaker: ada-forst"),
                TestRecord.SOURCE + ":6:14: unknown speaker 'ada-forst'; did you mean 'ada-frost'?");
    }

    /** P6 */
    @Test
    void suggestsNamesakesByTheIdsThatBeginAlike() {
        assertFaults(
                TestRecord.small().replacing(TestRecord.SOURCE, "speaker: ada-frost", "speaker: ada"),
                TestRecord.SOURCE + ":6:14: unknown speaker 'ada'; did you mean 'ada-frost'?");
    }

    /** W4 */
    @Test
    void asksForAReportThatHasWhatAStatementQuotes() {
        var uncarried = TestRecord.small()
                .replacing(TestRecord.SOURCE, "paragraph: 2", "paragraph: 2\n        wording: “Знову відкрито”");
        assertFaults(
                uncarried,
                TestRecord.SOURCE
                        + ":8:12: no report has what is quoted here: each has a wording that quotes other words; quote"
                        + " what one of them has, or take out the wording of the one that has this; if you translated it"
                        + " yourself, add translated-by: editor");
        assertFaults(uncarried.replacing(TestRecord.SOURCE, "    reports:", "    translated-by: editor\n    reports:"));
        for (var wording : List.of("It is “now open again”.", "«open\u00a0again»")) {
            assertFaults(uncarried.replacing(TestRecord.SOURCE, "“Знову відкрито”", wording));
        }
        var further = "sources/radio.yaml";
        assertFaults(uncarried.with(further, """
                                id: radio
                                added: 2014-05-06
                                reports: [{statement: frost-open, paragraph: 1}]
                                """));
    }

    /** W4, W6 */
    @Test
    void asksForTheOriginalOfThisRecordsOwnTranslation() {
        var translated = TestRecord.small()
                .replacing(TestRecord.SOURCE, "    reports:", "    translated-by: editor\n    reports:");
        var fault = TestRecord.SOURCE
                + ":8:12: this is your own translation, but no report has what you translated; add it as the 'wording' of"
                + " the report, in quotation marks and in the language spoken";
        assertFaults(translated, fault);
        assertFaults(
                translated.replacing(TestRecord.SOURCE, "paragraph: 2", "paragraph: 2\n        wording: Знову."),
                fault);
        var spoken = translated
                .replacing(TestRecord.SOURCE, "    reports:", "    spoken-in: uk\n    reports:")
                .replacing(TestRecord.SOURCE, "id: river-news", "id: river-news\nlanguage: de")
                .replacing(TestRecord.SOURCE, "paragraph: 2", "paragraph: 2\n        wording: War „wieder offen“.");
        assertFaults(spoken, TestRecord.SOURCE + ":9:12: " + NOT_IN_ITS_LANGUAGE);
        assertFaults(spoken.with("sources/visnyk.yaml", """
                id: visnyk
                added: 2014-05-06
                language: uk
                reports: [{statement: frost-open, paragraph: 1, wording: «Знову відкрито»}]
                """));
    }

    /** W8, P2, P7, P8 */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "date: 2014-05-03 | asked: Is it “open? | 7:18: “ opens quoted words that are never closed; write ” where they end",
                "speaker: ada-frost | {speaker: southern-delegation} | 7:19: 'southern-delegation' speaks on behalf of itself;"
                        + " take it out, or name who spoke as the speaker",
                "date: 2014-05-03 | said-in: [sought-round] | 7:15: nothing is said at talks that are planned, as"
                        + " 'sought-round' are; write it under 'talks' if it is about them, or correct their status",
                "speaker: ada-frost | speaker: {unnamed: a man} | 10:21: the report has 'name-as-printed', but the speaker"
                        + " is unnamed; take it out, or name the speaker",
                "date: 2014-05-03 | {date: 2014-05-03, dated-by: publication} | 8:15: the day on which a source is published"
                        + " tells the last day that the date allows, and no more; write date: '[..2014-05-03]', or how this"
                        + " very day is known",
            })
    void refusesWhatContradictsItself(String key, String other, String fault) {
        var record = TestRecord.small().adding("talks.yaml", """
                  - id: sought-round
                    title: Another round
                    status: planned
                    reports: [{source: river-news, paragraph: 9}]
                """);
        // Two keys stand on two lines.
        var text = other.startsWith("{date")
                ? "date: 2014-05-03\n    dated-by: publication"
                : other.startsWith("{") ? "speaker: southern-delegation\n    on-behalf-of: southern-delegation" : other;
        record = record.replacing(TestRecord.SOURCE, key, text);
        if (other.contains("unnamed")) {
            record = record.replacing(TestRecord.SOURCE, "- paragraph: 2", "- {paragraph: 2, name-as-printed: F.}");
        }
        assertFaults(record, TestRecord.SOURCE + ":" + fault);
    }

    /** W6 */
    @Test
    void takesNoOriginalInTheLanguageOfTheTranslation() {
        var translated = TestRecord.small()
                .replacing(TestRecord.SOURCE, "    reports:", "    translated-by: editor\n    reports:")
                .replacing(TestRecord.SOURCE, "paragraph: 2", "paragraph: 2\n        wording: It is “now open”.");
        assertFaults(translated);
        assertFaults(translated.replacing(TestRecord.SOURCE, "id: river-news", "id: river-news\nlanguage: uk"));
        assertFaults(
                translated.replacing(TestRecord.SOURCE, "id: river-news", "id: river-news\nlanguage: en"),
                TestRecord.SOURCE + ":9:12: " + NOT_IN_ITS_LANGUAGE);
        var english = TestRecord.small().replacing(TestRecord.SOURCE, "id: river-news", "id: river-news\nlanguage: en");
        // A paraphrase in the language of its source translates nothing either.
        assertFaults(
                english.replacing(TestRecord.SOURCE, "“", "")
                        .replacing(TestRecord.SOURCE, "”", "")
                        .replacing(TestRecord.SOURCE, "    reports:", "    translated-by: editor\n    reports:"),
                TestRecord.SOURCE + ":9:12: a paraphrase in the language of its source translates nothing; take"
                        + " 'translated-by' out");
    }

    /** D3 */
    @Test
    void datesNoTalksByPublicationThatWereNotHeld() {
        var talks = TestRecord.small().adding("talks.yaml", """
                  - id: second-round
                    title: Second round
                    status: held
                    date: '[..2014-05-04]'
                    dated-by: publication
                    reports: [{source: river-news, paragraph: 9}]
                """);
        assertFaults(talks);
        assertFaults(
                talks.replacing("talks.yaml", "status: held\n    date: '", "status: cancelled\n    date: '"),
                "talks.yaml:12:15: the day on which a source is published tells nothing of a day on which talks were not held;"
                        + " write how this date is known");
    }

    /** D3 */
    @Test
    void asksForASourceThatWasPublishedByTheDateThatItGives() {
        var dated = TestRecord.small()
                .replacing(TestRecord.SOURCE, "date: 2014-05-03", "date: '[..2014-05-03]'\n    dated-by: publication");
        var fault = ": no source of this was published by the last day of '[..2014-05-03]'; write the day of the one"
                + " that was published first, or how this date is known";
        assertFaults(dated, TestRecord.SOURCE + ":8:15" + fault);
        assertFaults(dated.replacing(TestRecord.SOURCE, "[..2014-05-03]", "[..2014-05-04]"));
        assertFaults(
                dated.replacing(TestRecord.SOURCE, "published: 2014-05-04\n", ""), TestRecord.SOURCE + ":7:15" + fault);
        assertFaults(dated.with("sources/early.yaml", """
                id: early
                added: 2014-05-05
                published: 2014-05-03
                reports: [{statement: frost-open, paragraph: 1}]
                """));
        var talks = TestRecord.small()
                .replacing(
                        "talks.yaml",
                        "status: held",
                        "status: held\n    date: '[..2014-05-03]'\n    dated-by: publication");
        assertFaults(talks, "talks.yaml:6:15" + fault);
        assertFaults(talks.replacing("talks.yaml", "..2014-05-03", "..2014-05-04"));
    }

    @Test
    void holdsWhatIsSaidInTalksToTheirDays() {
        var said = TestRecord.small()
                .replacing("talks.yaml", "status: held", "status: held\n    date: 2014-05-01/2014-05-02")
                .replacing(TestRecord.SOURCE, "    reports:", "    said-in: [bridge-round]\n    reports:");
        var fault = TestRecord.SOURCE
                + ":9:15: said on '%s', but 'bridge-round' were held on '2014-05-01/2014-05-02'; write it under 'talks' if"
                + " it is about them, correct one of the two, or see “Dates” in README.md where only time zones lie between";
        assertFaults(said, fault.formatted("2014-05-03"));
        assertFaults(said.replacing(TestRecord.SOURCE, "2014-05-03", "2014-04-30"), fault.formatted("2014-04-30"));
        assertFaults(said.replacing(TestRecord.SOURCE, "2014-05-03", "2014-05-02"));
        assertFaults(said.replacing(TestRecord.SOURCE, "2014-05-03", "2014-05-03~"));
        // They may have gone on.
        assertFaults(said.replacing("talks.yaml", "status: held", "status: adjourned"));
    }

    /** P2 */
    @Test
    void callsNobodyUnnamedWhoIsOnRecord() {
        for (var name : List.of("ada-frost", "Ada Frost")) {
            assertFaults(
                    TestRecord.small()
                            .replacing(
                                    TestRecord.SOURCE, "speaker: ada-frost", "speaker: {unnamed: %s}".formatted(name)),
                    TestRecord.SOURCE
                            + ":6:24: '%s' is a participant; write speaker: ada-frost, or under 'unnamed' what the source calls someone whom it does not name"
                                    .formatted(name));
        }
    }

    /** P7 */
    @ParameterizedTest
    @CsvSource({"Ada Frost", "Ада Фрост"})
    void refusesASpellingThatIsANameAlready(String name) {
        var named = TestRecord.small()
                .replacing("participants.yaml", "name: Ada Frost", "name: Ada Frost\n    names: {uk: Ада Фрост}");
        assertFaults(named);
        assertFaults(
                named.replacing(
                        "participants.yaml", "    kind: person", "    also: [%s]\n    kind: person".formatted(name)),
                "participants.yaml:10:11: '%s' stands in 'also', and as the 'name' or in 'names' too; take it out of 'also'"
                        .formatted(name));
    }

    /** P7 */
    @Test
    void refusesOneSpellingOrOneWikidataTwice() {
        var both = TestRecord.small()
                .replacing(
                        "participants.yaml",
                        "name: Ada Frost",
                        "name: Ada Frost\n    also: [A. F., A. F.]\n    wikidata: Q7")
                .replacing("participants.yaml", "kind: delegation", "kind: delegation\n    wikidata: Q7");
        assertFaults(
                both,
                "participants.yaml:9:19: 'A. F.' stands twice in 'also'; take one of them out",
                "participants.yaml:13:9: 'southern-delegation' has the wikidata of 'ada-frost', Q7; correct one of the two,"
                        + " or make them one participant");
    }

    /** P2, P6, P8 */
    @ParameterizedTest
    @CsvSource({"verb, 500", "name-as-printed, 500", "wording, 500000"})
    void refusesWhatIsLongerThanItCanBe(String key, int longest) {
        assertFaults(
                TestRecord.small()
                        .replacing(
                                TestRecord.SOURCE,
                                "paragraph: 2",
                                "paragraph: 2\n        %s: “%s”".formatted(key, "x".repeat(longest - 1))),
                "%s:11:%d: '%s' has %,d characters; write %,d at most"
                        .formatted(TestRecord.SOURCE, 11 + key.length(), key, longest + 1, longest));
    }

    @Test
    void asksForAReportThatHasWhatAnOutcomeQuotes() {
        assertFaults(
                TestRecord.small().adding("talks.yaml", """
                            outcomes:
                              - words: They were “content”.
                                reports: [{source: river-news, paragraph: 3, wording: They “agreed”.}]
                        """),
                "talks.yaml:9:16: no report has what is quoted here: each has a wording that quotes other words; quote"
                        + " what one of them has, or take out the wording of the one that has this");
    }

    @Test
    void takesANameForItsId() {
        assertFaults(
                TestRecord.small().replacing(TestRecord.SOURCE, "speaker: ada-frost", "speaker: Ada Frost"),
                TestRecord.SOURCE + ":6:14: unknown speaker 'Ada Frost'; did you mean 'ada-frost'?");
    }

    @Test
    void saysWhereAnUnknownIdBelongs() {
        assertFaults(
                TestRecord.small()
                        .replacing("participants.yaml", "side: southland", "side: atlantis")
                        .replacing(
                                "talks.yaml",
                                "status: held",
                                "status: sought\n    sought-by: atlantis\n    participants: [nobody]")
                        .replacing("talks.yaml", "source: river-news", "source: sea-news")
                        .replacing(TestRecord.SOURCE, "    reports:", """
                                    talks: [coronation]
                                    said-in: [crowning]
                                    topics: [gold]
                                    speaks-of: [somebody]
                                    reports:
                                """.stripTrailing())
                        .adding(TestRecord.SOURCE, """
                                reports:
                                  - statement: nothing
                                    paragraph: 4
                                offices:
                                  - participant: anybody
                                    office: Queen
                                    paragraph: 5
                                """),
                "participants.yaml:14:11: unknown side 'atlantis'; add it to participants.yaml",
                TestRecord.SOURCE + ":9:13: unknown talks 'coronation'; add it to talks.yaml",
                TestRecord.SOURCE + ":10:15: unknown talks 'crowning'; add it to talks.yaml",
                TestRecord.SOURCE + ":11:14: unknown topic 'gold'; add it to topics.yaml",
                TestRecord.SOURCE + ":12:17: unknown participant 'somebody'; add it to participants.yaml",
                TestRecord.SOURCE + ":16:16: unknown statement 'nothing'; add it to sources/",
                TestRecord.SOURCE + ":19:18: unknown participant 'anybody'; add it to participants.yaml",
                "talks.yaml:5:16: unknown side 'atlantis'; add it to participants.yaml",
                "talks.yaml:6:20: unknown participant 'nobody'; add it to participants.yaml",
                "talks.yaml:8:17: unknown source 'sea-news'; add it to sources/");
    }

    // P3
    @Test
    void keepsTheWordsOfAddressesFreeOfIds() {
        assertFaults(
                TestRecord.small().with("participants.yaml", """
                        sides:
                          - {id: northland, name: Northland}
                          - {id: none, name: Nowhere}
                        participants:
                          - {id: ada-frost, name: Ada Frost, kind: person, side: northland}
                        """),
                "participants.yaml:3:10: 'none' is no id here: it stands for those without a side in addresses; write another one");
    }

    // P1, P2
    @Test
    void knowsEveryOneOfSeveralSpeakersAndTheirSides() {
        assertFaults(
                TestRecord.small()
                        .replacing(
                                TestRecord.SOURCE,
                                "speaker: ada-frost",
                                "speakers: [ada-forst, {speaker: nobody}, {unnamed: a clerk, side: nowhere}]"),
                TestRecord.SOURCE + ":6:16: unknown speaker 'ada-forst'; did you mean 'ada-frost'?",
                TestRecord.SOURCE + ":6:37: unknown speaker 'nobody'; add it to participants.yaml",
                TestRecord.SOURCE + ":6:71: unknown side 'nowhere'; add it to participants.yaml");
        assertFaults(
                TestRecord.small()
                        .adding("participants.yaml", "  - {id: unnamed, name: U, kind: person, side: northland}\n"),
                "participants.yaml:15:10: 'unnamed' is no id here: it stands for speakers whom no source names in"
                        + " addresses; write another one");
    }

    // P4
    @Test
    void asksForTheSideWhereTheDateLeavesItOpen() {
        var changed = TestRecord.small()
                .replacing(
                        "participants.yaml",
                        "    side: northland",
                        "    sides: [{side: northland, to: 2014-04}, {side: southland, from: 2014-05}]");
        assertFaults(changed);
        assertFaults(
                changed.replacing(TestRecord.SOURCE, "date: 2014-05-03", "date: '[..2014-05-03]'"),
                TestRecord.SOURCE
                        + ":6:14: the side of 'ada-frost' is open at '[..2014-05-03]': northland or southland;"
                        + " add side: with the one that they stood for");
        assertFaults(
                changed.replacing(TestRecord.SOURCE, "    date: 2014-05-03\n", ""),
                TestRecord.SOURCE + ":6:14: the side of 'ada-frost' is open without a date: northland or southland; add"
                        + " side: with the one that they stood for");
        assertFaults(changed.replacing(TestRecord.SOURCE, "date: 2014-05-03", "side: southland"));
        assertFaults(
                changed.replacing(TestRecord.SOURCE, "date: 2014-05-03", "date: 2014-05-03\n    side: northland"),
                TestRecord.SOURCE + ":8:11: 'northland' is no side of 'ada-frost' at '2014-05-03'; write southland");
        assertFaults(
                changed.replacing("talks.yaml", "status: held", "status: held\n    participants: [ada-frost]"),
                "talks.yaml:5:20: the side of 'ada-frost' is open without a date: northland or southland; add side:"
                        + " with the one that they stood for");
        assertFaults(changed.replacing(
                "talks.yaml",
                "status: held",
                "status: held\n    participants: [{participant: ada-frost, side: northland}]"));
        assertFaults(
                TestRecord.small()
                        .replacing(
                                "participants.yaml",
                                "    side: northland",
                                "    sides: [{side: northland, from: 2014-05-03}]")
                        .replacing(TestRecord.SOURCE, "date: 2014-05-03", "date: 2014-05-02/2014-05-03"),
                TestRecord.SOURCE
                        + ":6:14: the side of 'ada-frost' is open at '2014-05-02/2014-05-03': northland, or none;"
                        + " add side: with the one that they stood for");
    }

    // P8
    @Test
    void letsSomeoneSpeakForADelegationOrASideAlone() {
        for (var right : new String[] {"southern-delegation", "northland"}) {
            assertFaults(TestRecord.small()
                    .replacing(TestRecord.SOURCE, "date: 2014", "on-behalf-of: " + right + "\n    date: 2014"));
        }
        assertFaults(
                TestRecord.small()
                        .replacing(TestRecord.SOURCE, "date: 2014", "on-behalf-of: ada-frost\n    date: 2014"),
                TestRecord.SOURCE
                        + ":7:19: 'ada-frost' is a person; write the id of the delegation or the side that they"
                        + " spoke for");
        assertFaults(
                TestRecord.small().replacing(TestRecord.SOURCE, "date: 2014", "on-behalf-of: nowhere\n    date: 2014"),
                TestRecord.SOURCE + ":7:19: unknown delegation or side 'nowhere'; add it to participants.yaml");
        assertFaults(
                TestRecord.small()
                        .replacing("talks.yaml", "paragraph: 1", "paragraph: 1\n        name-as-printed: Bridge"),
                "talks.yaml:8:9: unknown key 'name-as-printed'; the keys of a report are source, paragraph, paragraphs,"
                        + " page, timecode, via, wording, verb");
    }

    // P5
    @Test
    void holdsTalksThatBeganToTheDayOfTheirSources() {
        for (var status : new String[] {"held", "adjourned", "broken-off"}) {
            assertFaults(
                    TestRecord.small()
                            .replacing("talks.yaml", "status: held", "date: 2014-06-01\n    status: " + status),
                    "talks.yaml:4:11: held on '2014-06-01', after the last source that reports it was published on"
                            + " '2014-05-04'; write status: planned if it lay ahead, correct one of the two, or see"
                            + " “Dates” in README.md where only time zones lie between");
        }
        assertFaults(
                TestRecord.small().replacing("talks.yaml", "status: held", "date: 2014-06-01\n    status: postponed"));
    }

    // P5
    @Test
    void knowsThoseWhoTakePartAndTheSidesThatAskForTalks() {
        assertFaults(
                TestRecord.small()
                        .replacing(
                                "talks.yaml",
                                "status: held",
                                "status: sought\n    sought-by: [northland, nowhere]\n    participants: [{participant: nobody, as: host}]"),
                "talks.yaml:5:28: unknown side 'nowhere'; add it to participants.yaml",
                "talks.yaml:6:34: unknown participant 'nobody'; add it to participants.yaml");
    }

    // P6
    @Test
    void asksForWhatTellsNamesakesApart() {
        var one = "  - {id: ada-one, name: Ada Frost, kind: person, side: northland}\n";
        var asked = "tell them apart: give each a 'disambiguation' of its own, as in minister of Northland";
        assertFaults(
                TestRecord.small().adding("participants.yaml", one),
                "participants.yaml:8:11: two participants are named 'Ada Frost', the other at participants.yaml:15:25; "
                        + asked,
                "participants.yaml:15:25: two participants are named 'Ada Frost', the other at participants.yaml:8:11; "
                        + asked);
        assertFaults(
                TestRecord.small()
                        .replacing(
                                "participants.yaml",
                                "    side: northland",
                                "    side: northland\n    disambiguation: a")
                        .adding(
                                "participants.yaml",
                                one.replace("side: northland", "side: northland, disambiguation: a")),
                "participants.yaml:16:25: two participants are named 'Ada Frost', the other at participants.yaml:8:11; "
                        + asked);
        assertFaults(TestRecord.small()
                .replacing("participants.yaml", "    side: northland", "    side: northland\n    disambiguation: a")
                .adding("participants.yaml", one.replace("side: northland", "side: northland, disambiguation: b")));
    }

    @Test
    void namesBothPlacesOfADoubledId() {
        assertFaults(
                TestRecord.small()
                        .adding("participants.yaml", "  - {id: ada-frost, name: A, kind: person, side: northland}\n")
                        .adding("topics.yaml", "  - {id: river, name: Another river}\n")
                        .with(OTHER, """
                                id: lake-news
                                statements:
                                  - id: frost-open
                                    speaker: ada-frost
                                    words: The lake was open.
                                    reports:
                                      - paragraph: 1
                                added: 2014-05-05
                                """),
                "participants.yaml:15:10: doubled id 'ada-frost', first at participants.yaml:7:9; give one of the two another id",
                OTHER
                        + ":3:9: doubled id 'frost-open', first at sources/2014/river-news.yaml:5:9; give one of the two another id",
                "topics.yaml:4:10: doubled id 'river', first at topics.yaml:2:9; give one of the two another id");
    }

    @Test
    void refusesTheSameSourceInTwoFolders() {
        assertFaults(
                TestRecord.small().with("sources/2015/river-news.yaml", "id: river-news\nadded: 2014-05-05\n"),
                "sources/2015/river-news.yaml:1:5: doubled id 'river-news', first at sources/2014/river-news.yaml:1:5; give one of the two another id");
    }

    @Test
    void refusesANameThatTwoSidesOrTopicsShare() {
        assertFaults(
                TestRecord.small()
                        .replacing("participants.yaml", "name: Southland", "name: Northland")
                        .adding("topics.yaml", "  - {id: stream, name: The river}\n"),
                "participants.yaml:5:11: two sides are named 'Northland', the other at participants.yaml:3:11; give one of them another name",
                "topics.yaml:4:24: two topics are named 'The river', the other at topics.yaml:3:11; give one of them another name");
    }

    @Test
    void namesASourceAsItsFile() {
        assertFaults(
                TestRecord.small().with(OTHER, "id: lake-times\nadded: 2014-05-05\n"),
                OTHER
                        + ":1:5: the id 'lake-times' is not the name of its file; write id: lake-news, or rename the file");
    }

    private static String statement(String id, String answers) {
        return """
                  - id: %s
                    speaker: ada-frost
                    words: The river was “open again”.
                    answers: [%s]
                    reports:
                      - paragraph: 3
                """.formatted(id, answers).indent(0);
    }

    @Test // A1
    void refusesAnswersToNothingToItselfAndTwice() {
        assertFaults(
                TestRecord.small()
                        .adding(
                                TestRecord.SOURCE,
                                statement(
                                        "frost-no",
                                        "{statement: frost-opne, how: denies, says: speaker},"
                                                + " {statement: frost-no, how: denies, says: speaker},"
                                                + " {statement: frost-open, how: denies, says: speaker},"
                                                + " {statement: frost-open, how: denies, says: source},"
                                                + " {statement: frost-open, how: answers, says: speaker}")),
                TestRecord.SOURCE + ":14:27: unknown statement 'frost-opne'; did you mean 'frost-open'?",
                TestRecord.SOURCE
                        + ":14:80: statement 'frost-no' answers itself; write the id of the statement that it speaks to",
                TestRecord.SOURCE
                        + ":14:184: 'frost-open' stands twice in 'answers' with how: denies; take one of them out");
    }

    @Test // A1
    void saysWhatBecameOfAnAnsweredStatement() {
        assertFaults(
                TestRecord.small()
                        .adding(
                                TestRecord.SOURCE,
                                statement(
                                        "frost-no",
                                        "{statement: frost-shut, how: denies, says: speaker},"
                                                + " {statement: frost-gone, how: denies, says: speaker}"))
                        .with("changes.yaml", """
                                changes:
                                  - {date: 2014-05-06, kind: renamed, statement: frost-open, from: frost-shut}
                                  - {date: 2014-05-06, kind: withdrawn, statement: frost-gone, reason: Never said.}
                                """),
                TestRecord.SOURCE
                        + ":14:27: unknown statement 'frost-shut'; it is renamed at changes.yaml:2:50, so write 'frost-open'",
                TestRecord.SOURCE
                        + ":14:80: unknown statement 'frost-gone'; it is withdrawn at changes.yaml:3:52, so take it out here");
    }

    @Test // A1
    void refusesAnAnswerBeforeWhatItAnswers() {
        var early = TestRecord.small()
                .adding(
                        TestRecord.SOURCE,
                        statement("frost-no", "{statement: frost-open, how: denies, says: speaker}")
                                .replace("words:", "date: 2014-05-02\n    words:"));
        assertFaults(
                early,
                TestRecord.SOURCE
                        + ":15:27: said on '2014-05-02', before 'frost-open' was said on '2014-05-03'; correct one of the"
                        + " dates, or take the answer out");
        for (var date : List.of("2014-05-03", "2014-05-02~", "2014-05", "'[..2014-05-03]'", "2014-05-02/2014-05-03")) {
            assertFaults(early.replacing(TestRecord.SOURCE, "2014-05-02", date));
        }
        assertFaults(
                early.replacing(TestRecord.SOURCE, "2014-05-02", "2014-05-03T09:00Z")
                        .replacing(TestRecord.SOURCE, "date: 2014-05-03\n", "date: 2014-05-03T13:00+03:00\n"),
                TestRecord.SOURCE
                        + ":15:27: said on '2014-05-03T09:00Z', before 'frost-open' was said on '2014-05-03T13:00+03:00';"
                        + " correct one of the dates, or take the answer out");
    }

    @Test // A1
    void letsNobodyTakeBackWhatAnotherSideSaid() {
        var taken = TestRecord.small()
                .adding("participants.yaml", """
                          - {id: ben-frost, name: Ben Frost, kind: person, side: northland}
                          - {id: northern-delegation, name: Northern delegation, kind: delegation, side: northland}
                          - {id: cleo-hill, name: Cleo Hill, kind: person, side: southland}
                        """)
                .adding(
                        TestRecord.SOURCE,
                        statement("taken-back", "{statement: frost-open, how: takes-back, says: source}"));
        assertFaults(taken);
        for (var speaker : List.of("cleo-hill", "southern-delegation")) {
            assertFaults(
                    taken.replacing(
                            TestRecord.SOURCE,
                            "speaker: ada-frost\n    words",
                            "speaker: %s\n    words".formatted(speaker)),
                    TestRecord.SOURCE
                            + ":14:27: 'frost-open' was said by 'ada-frost', and these are not of that side; write denies"
                            + " or corrects for what others said, or correct the speaker");
        }
        for (var speaker : List.of(
                "speaker: northern-delegation",
                "speaker: {unnamed: a minister}",
                "speakers: [ada-frost, cleo-hill]",
                "speaker: ben-frost",
                "speaker: cleo-hill\n    on-behalf-of: northland",
                "speaker: cleo-hill\n    on-behalf-of: northern-delegation")) {
            assertFaults(taken.replacing(TestRecord.SOURCE, "speaker: ada-frost\n    words", speaker + "\n    words"));
        }
    }

    @Test // A1
    void refusesACircleOfRepetitions() {
        assertFaults(
                TestRecord.small()
                        .adding(
                                TestRecord.SOURCE,
                                statement("one", "{statement: two, how: repeats, says: speaker}")
                                        + statement("two", "{statement: one, how: repeats, says: source}")),
                TestRecord.SOURCE
                        + ":14:27: the repetitions go in a circle: one repeats two repeats one; take out that of the"
                        + " statement that was said first");
    }

    @Test // A1
    void refusesACircleOfCorrections() {
        assertFaults(
                TestRecord.small()
                        .adding(
                                TestRecord.SOURCE,
                                statement("one", "{statement: two, how: corrects, says: speaker}")
                                        + statement("two", "{statement: three, how: takes-back, says: source}")
                                        + statement(
                                                "three",
                                                "{statement: one, how: corrects, says: speaker},"
                                                        + " {statement: frost-open, how: corrects, says: speaker}")
                                        + statement("four", "{statement: one, how: corrects, says: speaker}")
                                        + statement("five", "{statement: six, how: denies, says: speaker}")
                                        + statement("six", "{statement: five, how: denies, says: speaker}")),
                TestRecord.SOURCE
                        + ":14:27: the corrections go in a circle: one corrects two corrects three corrects one;"
                        + " take out the one that is not the last word");
    }

    @Test
    void refusesTheSameParagraphTwice() {
        assertFaults(
                TestRecord.small()
                        .adding(TestRecord.SOURCE, "      - paragraph: 2\n")
                        .adding("talks.yaml", "      - source: river-news\n        paragraph: 1\n")
                        .with(OTHER, """
                                id: lake-news
                                reports:
                                  - {statement: frost-open, paragraph: 2}
                                  - {statement: frost-open, paragraph: 2}
                                added: 2014-05-05
                                """),
                TestRecord.SOURCE
                        + ":11:20: paragraph 2 of 'river-news' reports this twice; keep one of the two reports",
                OTHER + ":4:40: paragraph 2 of 'lake-news' reports this twice; keep one of the two reports",
                "talks.yaml:9:20: paragraph 1 of 'river-news' reports this twice; keep one of the two reports");
    }

    @Test
    void refusesParagraphsThatOverlap() {
        var reports = TestRecord.small().adding(TestRecord.SOURCE, "      - paragraphs: 4-6\n      - page: 5\n");
        assertFaults(reports);
        assertFaults(reports.adding(TestRecord.SOURCE, "      - paragraph: 3\n      - paragraphs: 7-9\n"));
        assertFaults(
                reports.adding(
                        TestRecord.SOURCE, "      - paragraph: 5\n      - paragraphs: 6-7\n      - paragraphs: 1-9\n"),
                TestRecord.SOURCE
                        + ":13:20: paragraph 5 of 'river-news' overlaps paragraphs 4–6, which reports this too; write each"
                        + " paragraph once, or all in one report",
                TestRecord.SOURCE
                        + ":14:21: paragraphs 6–7 of 'river-news' overlaps paragraphs 4–6, which reports this too; write"
                        + " each paragraph once, or all in one report",
                TestRecord.SOURCE
                        + ":15:21: paragraphs 1–9 of 'river-news' overlaps paragraphs 4–6, which reports this too; write"
                        + " each paragraph once, or all in one report");
    }

    @Test
    void keepsASourcesOwnReportsWithTheirStatement() {
        assertFaults(
                TestRecord.small().adding(TestRecord.SOURCE, "reports:\n  - statement: frost-open\n    paragraph: 4\n"),
                TestRecord.SOURCE
                        + ":12:16: statement 'frost-open' is in this very file; write the paragraph under its own reports");
    }

    @Test
    void callsNothingUnknownThatAnUnreadFileMayHold() {
        TestRecord.small()
                .with("participants.yaml", "sides: [ada-frost")
                .replacing(TestRecord.SOURCE, "words:", "topics: [rivers]\n    words:")
                .writeTo(folder);
        assertThatThrownBy(() -> CheckedRecord.read(folder.toString())).hasMessage("""
                        2 faults in the record at %s:
                        participants.yaml:1:8: a list opens with [ here; write ] after its last item
                        sources/2014/river-news.yaml:8:14: unknown topic 'rivers'; did you mean 'river'?
                        Not checked, since it can't be read: participants.yaml. In the other files all is checked but for what it may hold: references (1)""".formatted(folder));
    }

    @Test
    void checksTheRestWhereOneFileCanNotBeRead() {
        TestRecord.small()
                .with("sources/2014/broken.yaml", """
                        id: broken
                        reports: [{statement: frost-echo, paragraph: 1}]
                        statements:
                          - id: frost-broken
                            words: a: b
                        """)
                .adding(TestRecord.SOURCE, """
                          - id: frost-hello
                            speaker: ada-frost
                            words: “Hello”
                            answers: [{statement: frost-none, how: denies, says: source}, {statement: frost-broken, how: denies, says: source}]
                            reports: [{paragraph: 3, wording: She greeted.}]
                          - id: frost-echo
                            speaker: ada-frost
                            words: “Hello”
                            reports: [{paragraph: 4, wording: She greeted.}]
                        """)
                .writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .hasSize(3)
                .satisfiesExactly(
                        fault -> assertThat(fault).startsWith("sources/2014/broken.yaml:5:"),
                        fault -> assertThat(fault)
                                .startsWith(TestRecord.SOURCE + ":13:12: ")
                                .contains("wording"),
                        fault -> assertThat(fault).contains(":14:27: unknown statement 'frost-none'"));
        assertThatThrownBy(() -> CheckedRecord.read(folder.toString()))
                .hasMessageEndingWith(
                        "\nNot checked, since it can't be read: sources/2014/broken.yaml. In the other files all is checked"
                                + " but for what it may hold: quoted words (1), references (1)");
    }

    @Test
    void saysThatAllElseIsChecked() {
        TestRecord.small().with("sources/2014/broken.yaml", "a: b: c").writeTo(folder);
        assertThatThrownBy(() -> CheckedRecord.read(folder.toString()))
                .hasMessageEndingWith(
                        "\nNot checked, since it can't be read: sources/2014/broken.yaml. In the other files all is checked");
    }

    @Test
    void callsNothingUnknownThatAnUnreadEntryMayHold() {
        assertFaults(
                TestRecord.small().replacing("participants.yaml", "id: ada-frost", "ids: ada-frost"),
                "participants.yaml:7:5: unknown key 'ids'; did you mean 'id'; the keys of a participant are id, name, kind, side, sides, disambiguation, names, also, wikidata",
                "participants.yaml:7:5: a participant has no 'id'; add 'id: …'");
    }

    @Test
    void tellsOfAllFaultsByFileLineAndColumn() {
        assertFaults(
                TestRecord.small()
                        .replacing("topics.yaml", "id: river", "id: River")
                        .replacing("talks.yaml", "status: held", "status: over")
                        .replacing(TestRecord.SOURCE, "paragraph: 2", "paragraph: 0")
                        .replacing(TestRecord.SOURCE, "speaker: ada-frost", "speaker: bob"),
                TestRecord.SOURCE + ":6:14: unknown speaker 'bob'; add it to participants.yaml",
                TestRecord.SOURCE + ":10:20: 'paragraph' is 0; the first paragraph is 1, and none is below it",
                "talks.yaml:4:13: unknown status 'over'; write one of held, planned, sought, cancelled, postponed,"
                        + " adjourned, broken-off",
                "topics.yaml:2:9: badly formed id 'River'; write lower case letters, digits and single hyphens, at most 100, as in third-round");
    }

    @Test
    void checksIdsWhereOtherThingsInTheirFilesCanNotBeRead() {
        assertFaults(
                TestRecord.small()
                        .replacing("participants.yaml", "    name: Ada Frost", "    nmae: {first: Ada}")
                        .replacing("talks.yaml", "source: river-news", "source: river-nwes")
                        .replacing(TestRecord.SOURCE, "speaker: ada-frost", "speaker: ada-forst")
                        .replacing(TestRecord.SOURCE, "    words:", "    topics: river\n    words:"),
                "participants.yaml:7:5: a participant has no 'name'; add 'name: …'",
                "participants.yaml:8:5: unknown key 'nmae'; did you mean 'name'; the keys of a participant are id, name, kind, side, sides, disambiguation, names, also, wikidata",
                TestRecord.SOURCE + ":6:14: unknown speaker 'ada-forst'; did you mean 'ada-frost'?",
                TestRecord.SOURCE + ":8:13: 'topics' is not a list; write each item on a line that begins with '- '",
                "talks.yaml:6:17: unknown source 'river-nwes'; did you mean 'river-news'?");
    }

    @Test
    void callsNothingUnknownThatStandsUnderAMisspeltKeyOrWithoutItsHyphen() {
        assertFaults(
                TestRecord.small()
                        .replacing("topics.yaml", "topics:", "topcs:")
                        .replacing("talks.yaml", "  - id: bridge-round", "    id: bridge-round")
                        .replacing(
                                TestRecord.SOURCE,
                                "words:",
                                "topics: [river, rivers]\n    talks: [bridge-round]\n    words:"),
                TestRecord.SOURCE + ":8:21: unknown topic 'rivers'; add it to topics.yaml",
                "talks.yaml:2:5: 'talks' is not a list; write each item on a line that begins with '- '",
                "topics.yaml:1:1: unknown key 'topcs'; did you mean 'topics'; the keys of topics.yaml are topics",
                "topics.yaml:1:1: topics.yaml has no 'topics'; add 'topics: …'");
    }
}
