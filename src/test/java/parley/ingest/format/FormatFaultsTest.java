package parley.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.ingest.TestRecord;

/** What is wrong with a file on its own. */
class FormatFaultsTest {

    private static final String FORMS =
            "2022-03-09, 2022-03, 2022, 2022-03-10T11:20+03:00, 2022-03-07/2022-03-09, 2022-03-09/..,"
                    + " '[..2022-03-09]', '[2022-03-09..]', '[2022-03-09,2022-03-11]', 203X, 2022-03-XX, 2022-21 (spring),"
                    + " a day, month or year with ~ (about), ? (perhaps) or % (both) after it, or leave the key out";

    @TempDir
    Path folder;

    private void assertFaults(TestRecord record, String... lines) {
        record.writeTo(folder);
        assertThat(TestRecord.faults(folder)).containsExactly(lines);
    }

    private void assertSourceFault(String text, String other, String line) {
        assertFaults(TestRecord.small().replacing(TestRecord.SOURCE, text, other), TestRecord.SOURCE + ":" + line);
    }

    @Test
    void suggestsTheKnownKey() {
        assertSourceFault(
                "    date: 2014-05-03",
                "    dates: 2014-05-03",
                "7:5: unknown key 'dates'; did you mean 'date'; the keys of a statement are id, speaker, speakers,"
                        + " office, side, on-behalf-of, date, dated-by, date-note,"
                        + " occasion, asked, words, language, spoken-in, translated-by, talks, said-in, topics, speaks-of, answers, reports, added");
    }

    @Test
    void listsTheKeysWhereNoneComesNear() {
        assertFaults(
                TestRecord.small().adding("topics.yaml", "    colour: blue\n"),
                "topics.yaml:4:5: unknown key 'colour'; the keys of a topic are id, name");
    }

    @Test
    void namesBothPlacesOfADoubledKey() {
        assertFaults(
                TestRecord.small().adding("topics.yaml", "    name: A river\n"),
                "topics.yaml:4:5: doubled key 'name', first at topics.yaml:3:5; keep one of them");
    }

    @Test
    void namesAMissingKeyWhereItsEntryBegins() {
        assertFaults(
                TestRecord.small().replacing("topics.yaml", "    name: The river\n", ""),
                "topics.yaml:2:5: a topic has no 'name'; add 'name: …'");
    }

    // P1, P2
    @Test
    void tellsWhatIsWrongWithSpeakers() {
        var one = "    speaker: ada-frost\n";
        assertSourceFault(
                one, "", "5:5: a statement has no 'speaker'; add 'speaker: …', or 'speakers: […]' for several");
        assertSourceFault(
                one,
                one + "    speakers: [ada-frost, southern-delegation]\n",
                "7:15: 'speakers' stands beside 'speaker'; keep one of them, with everyone who said it");
        assertSourceFault(
                one,
                "    speakers: [ada-frost]\n",
                "6:15: 'speakers' names only one; add the others, or write speaker: for one alone");
        assertSourceFault(
                one,
                "    speakers: [ada-frost, {speaker: ada-frost}]\n",
                "6:37: 'ada-frost' stands twice in 'speakers'; take one of them out");
        assertSourceFault(
                one,
                "    speakers: [ada-frost, southern-delegation]\n    office: Envoys\n",
                "7:13: 'office' stands outside of the speaker; write it with the speaker it belongs to, as in {speaker:"
                        + " some-id, office: …}");
        assertSourceFault(
                one,
                "    speaker: {unnamed: a diplomat, office: Envoy}\n",
                "6:44: 'office' stands with an unnamed speaker; say it under 'unnamed', as the source does");
        assertSourceFault(
                one,
                "    speaker: {side: northland}\n",
                "6:14: a speaker has neither 'speaker' nor 'unnamed'; write speaker: with an id, or unnamed: with what"
                        + " the source calls them");
        assertSourceFault(
                one,
                "    speaker: {speaker: ada-frost, unnamed: a diplomat}\n",
                "6:14: a speaker has both 'speaker' and 'unnamed'; write speaker: with an id, or unnamed: with what the"
                        + " source calls them");
        assertSourceFault(
                one,
                "    speaker: {unnamed: a diplomat, site: northland}\n",
                "6:36: unknown key 'site'; did you mean 'side'; the keys of a speaker are speaker, unnamed, side, office");
    }

    // P3
    @Test
    void takesAParticipantWithoutSide() {
        assertFaults(TestRecord.small().replacing("participants.yaml", "    side: southland\n", ""));
    }

    // P4
    @Test
    void tellsWhatIsWrongWithSides() {
        assertFaults(
                TestRecord.small()
                        .replacing(
                                "participants.yaml",
                                "    side: northland",
                                "    side: northland\n    sides: [{side: northland, from: 2024-07, to: 2024-06}, {from: 2024}]"),
                "participants.yaml:11:12: 'sides' stands beside 'side'; keep one of them",
                "participants.yaml:11:50: 'to' is '2024-06', before 'from', which is '2024-07'; correct one of them",
                "participants.yaml:11:60: a side of a participant has no 'side'; add 'side: …'");
    }

    // P5
    @Test
    void tellsWhatIsWrongWithThoseWhoTakePart() {
        assertFaults(
                TestRecord.small()
                        .replacing(
                                "talks.yaml",
                                "status: held",
                                "status: over\n    participants: [{participant: ada-frost, as: judge}, {who: ada-frost}, ada-frost, 7]"),
                "talks.yaml:4:13: unknown status 'over'; write one of held, planned, sought, cancelled, postponed,"
                        + " adjourned, broken-off",
                "talks.yaml:5:49: unknown as 'judge'; write one of party, mediator, host, observer, guarantor",
                "talks.yaml:5:57: a participant of talks has no 'participant'; add 'participant: …'",
                "talks.yaml:5:58: unknown key 'who'; the keys of a participant of talks are participant, as, side",
                "talks.yaml:5:75: 'ada-frost' stands twice in 'participants'; take one of them out",
                "talks.yaml:5:86: 'participants' is a number to YAML; write '7' in single quotes");
    }

    // P7
    @Test
    void tellsWhatIsWrongWithFurtherNames() {
        assertFaults(
                TestRecord.small().replacing("participants.yaml", "    side: northland\n", """
                            side: northland
                            names: {Ukrainian: Ада, ru: 7}
                            also: [A. Frost, ~]
                            wikidata: '42'
                        """.indent(0)),
                "participants.yaml:11:24: 'Ukrainian' is no language; write its code, as in en, uk or pt-BR",
                "participants.yaml:11:33: 'ru' is a number to YAML; write '7' in single quotes",
                "participants.yaml:12:22: 'also' is nothing to YAML; write '~' in single quotes, or take it out of the list",
                "participants.yaml:13:15: '42' is no id of Wikidata; write Q and its number, as in Q42");
        assertFaults(
                TestRecord.small().replacing("participants.yaml", "    side: northland\n", """
                            side: northland
                            names: [Ада]
                        """.indent(0)),
                "participants.yaml:11:12: 'names' has keys; write key: value, with these keys: the code of a language, as in uk");
    }

    @Test
    void asksForAReportOfAStatement() {
        assertSourceFault(
                "    reports:\n      - paragraph: 2\n",
                "",
                "5:5: a statement has no 'reports'; add the paragraph that reports it");
    }

    @Test
    void asksForAReportOfTalks() {
        assertFaults(
                TestRecord.small()
                        .replacing(
                                "talks.yaml", "    reports:\n      - source: river-news\n        paragraph: 1\n", ""),
                "talks.yaml:2:5: a set of talks has no 'reports'; add the paragraph that reports it");
    }

    @Test
    void asksForSomethingInALists() {
        assertFaults(
                TestRecord.small()
                        .replacing(
                                TestRecord.SOURCE, "reports:\n      - paragraph: 2\n", "reports: []\n    topics: []\n"),
                TestRecord.SOURCE + ":9:14: 'reports' is empty; add the paragraph that reports this",
                TestRecord.SOURCE + ":10:13: 'topics' is empty; add to it, or leave the key out");
    }

    @Test
    void asksForTheSpellingsOfANameAsAList() {
        assertFaults(
                TestRecord.small().with("names.yaml", "names:\n  - Kyiv\n  - [Kiev]\n"),
                "names.yaml:2:5: each of 'names' is a list; write the spellings of one name as [Kyiv, Kiev]",
                "names.yaml:3:5: fewer than two spellings; add another usual one, or take this out");
    }

    @Test
    void takesNothingButSingleWordsForNames() {
        assertFaults(
                TestRecord.small().with("names.yaml", "names:\n  - [New York, Gotham]\n  - [Kyiv, 7]\n"),
                "names.yaml:2:6: 'New York' is not one name; write letters alone, with an apostrophe or a hyphen where"
                        + " it has them",
                "names.yaml:3:12: 'names' is a number to YAML; write one word of letters");
    }

    @Test
    void namesBothPlacesOfADoubledSpelling() {
        assertFaults(
                TestRecord.small().with("names.yaml", "names:\n  - [Kyiv, Kiev]\n  - [Keev, kiev]\n"),
                "names.yaml:3:12: doubled name 'kiev', first at names.yaml:2:12; take one of them out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "[a, b] | 'name' is a list; write a text",
                "{a: b} | 'name' holds keys; write a text",
                "1984 | 'name' is a number to YAML; write '1984' in single quotes",
                "1.5 | 'name' is a number to YAML; write '1.5' in single quotes",
                "true | 'name' is true or false to YAML; write 'true' in single quotes",
                "~ | 'name' is nothing to YAML; write '~' in single quotes",
                "null | 'name' is nothing to YAML; write 'null' in single quotes",
                "'' | 'name' is empty; write a text",
                "' ' | 'name' is empty; write a text",
                "\u00A0 | 'name' is empty; write a text",
                "'\u3000\u200C' | 'name' is empty; write a text",
            })
    void takesNothingElseForAText(String value, String message) {
        assertFaults(TestRecord.small().replacing("topics.yaml", "The river", value), "topics.yaml:3:11: " + message);
    }

    @Test
    void namesAKeyWithoutAValue() {
        assertFaults(
                TestRecord.small().replacing("topics.yaml", "name: The river", "name:"),
                "topics.yaml:3:10: 'name' is empty; write a text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "on", "09:30", "'1984'", "1_000", "50 %", "A # sign", "It’s"})
    void readsAsTextWhatYaml12ReadsAsText(String value) {
        assertFaults(TestRecord.small().replacing("topics.yaml", "The river", value));
    }

    @Test
    void takesNothingElseForAList() {
        assertFaults(
                TestRecord.small()
                        .replacing(TestRecord.SOURCE, "    date:", "    topics: river\n    date:")
                        .with("topics.yaml", "topics:\n  river: The river\n"),
                TestRecord.SOURCE + ":7:13: 'topics' is not a list; write each item on a line that begins with '- '",
                "topics.yaml:2:3: 'topics' is not a list; write each item on a line that begins with '- '");
    }

    @Test
    void takesNothingElseForKeys() {
        assertFaults(
                TestRecord.small()
                        .with("topics.yaml", "- river\n")
                        .replacing(TestRecord.SOURCE, "- paragraph: 2", "- 2"),
                TestRecord.SOURCE
                        + ":10:9: a report has keys; write key: value, with these keys: paragraph, paragraphs, page,"
                        + " timecode, via, wording, verb, name-as-printed",
                "topics.yaml:1:1: topics.yaml has keys; write key: value, with these keys: topics");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two", "2.5", "[2]", "true", "0x2"})
    void takesNothingElseForAParagraph(String value) {
        assertSourceFault(
                "paragraph: 2",
                "paragraph: " + value,
                "10:20: 'paragraph' is not a whole number; write 1 for the first paragraph");
    }

    @Test
    void tellsAWholeNumberThatIsATextOrTooLong() {
        assertSourceFault(
                "paragraph: 2",
                "paragraph: '2'",
                "10:20: 'paragraph' is a text to YAML; write the number without quotation marks");
        assertSourceFault(
                "paragraph: 2",
                "paragraph: 12345678901",
                "10:20: 'paragraph' has too many digits; write 999999999 at most");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "paragraphs: 6 | 10:21: 'paragraphs' is '6'; write the first and the last, as in 121-136",
                "paragraphs: 9-6 | 10:21: 'paragraphs' is '9-6', whose last is not after its first; write paragraphs: 6-9",
                "paragraphs: 6-6 | 10:21: 'paragraphs' is '6-6', whose last is not after its first; write paragraph: 6",
                "page: p. 12 | 10:15: 'page' is 'p. 12'; write its number as the source has it, as in 12, xii or 12-13",
                "timecode: 1:2 | 10:19: 'timecode' is '1:2'; write hours, minutes and seconds, as in '1:02:33',"
                        + " or minutes and seconds, as in '2:33'",
                "page: 3.5 | 10:15: 'page' is a number to YAML; write '3.5' in single quotes",
                "verb: claimed | 10:9: a report has no 'paragraph'; add 'paragraph: …', or paragraphs, page or timecode",
            })
    void saysHowAPlaceInASourceIsWritten(String place, String line) {
        assertSourceFault("paragraph: 2", place, line);
    }

    @Test
    void takesOnePlaceAReport() {
        assertSourceFault(
                "paragraph: 2",
                "paragraph: 2\n        page: 3",
                "10:9: a report has paragraph and page; keep one of them, and write another report for the other place");
    }

    /** What is right depends on the key: advice that holds elsewhere misleads. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "date: true | 'date' is true or false to YAML; write a date, as in 2022-03-09",
                "date: 2014.5 | 'date' is a number to YAML; write a date, as in 2022-03-09",
                "date: | 'date' is empty; write a date, as in 2022-03-09, or leave the key out",
                "date: ~ | 'date' is nothing to YAML; write a date, as in 2022-03-09, or leave the key out",
                "date: 0999 | 'date' is a number to YAML; write '0999' in single quotes",
                "date: 0000 | '0000' names the year 0, which no calendar has; write a year from 0001 on",
                "date: '0000' | '0000' names the year 0, which no calendar has; write a year from 0001 on",
                "date: '[..0000-05]' | '[..0000-05]' names the year 0, which no calendar has; write a year from 0001"
                        + " on",
                "date: 2014-13 | '2014-13' names a month that no calendar has; write 01 to 12",
                "added: 0000-01-01 | '0000-01-01' names the year 0, which no calendar has; write a year from 0001 on",
                "added: [2014] | 'added' is a list; write one day, as in 2026-11-22",
                "added: '' | 'added' is empty; write one day, as in 2026-11-22, or leave the key out",
                "place: '' | 'place' is empty; write a text, or leave the key out",
                "place: ~ | 'place' is nothing to YAML; write '~' in single quotes, or leave the key out",
                "form: 7 | 'form' is a number to YAML; write one of round, meeting, summit, call, hearing, speech, briefing",
                "form: '' | 'form' is empty; write one of round, meeting, summit, call, hearing, speech, briefing, or leave the key out",
                "participants: | 'participants' is empty; add to it, or leave the key out",
                "participants: [''] | 'participants' is empty; write an id, as in third-round, or take it out of the"
                        + " list",
            })
    void saysWhatWouldBeRightUnderThatKey(String line, String message) {
        record(line);
        assertThat(TestRecord.faults(folder))
                .singleElement()
                .asString()
                .matches("talks\\.yaml:5:\\d+: .*")
                .endsWith(": " + message);
    }

    private void record(String line) {
        TestRecord.small()
                .replacing("talks.yaml", "status: held", "status: held\n    " + line)
                .writeTo(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "place: The \"old\" bridge | a straight \" can't stand in 'place'; write “ and ” there",
                "place: \"The bridge\" | YAML takes these \" away; write '…' where YAML needs quotation marks, and “"
                        + " and ” where the text has some",
                "date: \"2014\" | YAML takes these \" away; write ' in place of each where YAML needs quotation marks,"
                        + " else delete them",
                "\"place\": The bridge | YAML takes these \" away; delete them",
                "participants: [\"ada-frost\"] | YAML takes these \" away; write ' in place of each where YAML needs"
                        + " quotation marks, else delete them",
            })
    void saysOfAStraightQuotationMarkWhatWouldBeRightThere(String line, String message) {
        record(line);
        assertThat(TestRecord.faults(folder)).singleElement().asString().endsWith(": " + message);
    }

    @Test
    void loadsARecordWithoutTopicsTalksNamesOrChanges() {
        assertFaults(TestRecord.small()
                .with("topics.yaml", "topics: []\n")
                .with("talks.yaml", "talks: []\n")
                .with("names.yaml", "names: []\n")
                .with("changes.yaml", "changes: []\n"));
    }

    @Test
    void saysHowAListOfAFileIsWrittenWhereThereAreNone() {
        assertFaults(
                TestRecord.small().with("topics.yaml", "topics:\n"),
                "topics.yaml:1:8: 'topics' is empty; add to it, or write 'topics: []' where there are none");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -3})
    void countsParagraphsFromOne(int paragraph) {
        assertSourceFault(
                "paragraph: 2",
                "paragraph: " + paragraph,
                "10:20: 'paragraph' is %d; the first paragraph is 1, and none is below it".formatted(paragraph));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014",
                "2014-05",
                "2014-05-03~",
                "2014?",
                "2014-05-03/2014-05-04",
                "'[2014..]'",
                "'[2014-05-02, 2014-05-03]'",
                "../2014-05-03",
                "201X",
                "2014-05-XX",
                "2014-21",
                "2014-?05-03",
                "2014-05-03T11:20+03:00",
                "2014-05-03T11:20:30Z"
            })
    void readsEachFormOfADate(String date) {
        assertFaults(TestRecord.small().replacing(TestRecord.SOURCE, "2014-05-03", date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 May 2014", "31", "2014-5-3", "2014-05-03 10:00"})
    void namesTheFormsOfADate(String date) {
        assertSourceFault(
                "2014-05-03", date, "7:11: '%s' is not a date of the record; write %s".formatted(date, FORMS));
    }

    @Test
    void readsTheDateOfASourceToo() {
        assertSourceFault("2014-05-04", "yesterday", "2:12: 'yesterday' is not a date of the record; write " + FORMS);
    }

    @Test
    void refusesADayThatNoCalendarHas() {
        assertSourceFault(
                "2014-05-03",
                "2014-02-29",
                "7:11: '2014-02-29' names a day that no calendar has; check its day and month");
    }

    @Test
    void refusesARangeThatRunsBackwards() {
        assertSourceFault(
                "2014-05-03",
                "2014-05-03/2014-05-01",
                "7:11: '2014-05-03/2014-05-01' does not end after it begins; write the earlier day first, or one day"
                        + " alone");
    }

    @Test
    void saysThatAnOpenDateNeedsQuotes() {
        assertSourceFault(
                "2014-05-03",
                "[..2014-05-03]",
                "7:11: 'date' is a list to YAML; write a date that begins with [ in single quotes, as in"
                        + " '[..2022-03-09]'");
    }

    @Test
    void refusesUnbalancedQuotationMarks() {
        assertSourceFault(
                "again”", "again", "8:26: “ opens quoted words that are never closed; write ” where they end");
    }

    /** W2 */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "«ніколи | 8:26: « opens quoted words that are never closed; write » where they end",
                "ніколи» | 8:32: » closes quoted words that nothing opened; write « where they begin",
                "「停火 | 8:26: 「 opens quoted words that are never closed; write 」 where they end",
                "„nie» | 8:30: » can't close the „ that is open; write “ to close that first"
            })
    void refusesAMarkOfAnyLanguageWithoutItsPartner(String words, String fault) {
        assertSourceFault("“open again”", words, fault);
    }

    /** W5, W6, W8 */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "spoken-in: Ukrainian | 9:16: 'Ukrainian' is no language; write its code, as in en, uk or pt-BR",
                "spoken-in: uk | 9:16: nothing says in which language the words are; add 'language' here or to the source",
                "spoken-in: uk, language: en | 9:16: spoken in 'uk', but the words are in 'en'; add translated-by with one"
                        + " of interpreter, official, agency, publisher, editor, unknown",
                "spoken-in: en-GB, language: en, translated-by: agency | 9:16: spoken in 'en-GB', the language of the"
                        + " words, so nobody translated them; take out 'translated-by', or correct one of the languages",
                "asked: 7 | 9:12: 'asked' is a number to YAML; write '7' in single quotes",
                "translated-by: google | 9:20: unknown translated-by 'google'; write one of interpreter,"
                        + " official, agency, publisher, editor, unknown"
            })
    void saysWhatIsWrongWithWhatStandsBesideWords(String keys, String fault) {
        assertSourceFault("    reports:", "    " + keys.replace(", ", "\n    ") + "\n    reports:", fault);
    }

    @Test
    void holdsWordingsAndOutcomesToTheSameMarks() {
        assertFaults(
                TestRecord.small()
                        .adding(TestRecord.SOURCE, "        wording: again”\n")
                        .adding("talks.yaml", """
                                outcomes:
                                  - words: “signed
                                    reports:
                                      - source: river-news
                                        paragraph: 3
                            """),
                TestRecord.SOURCE + ":11:23: ” closes quoted words that nothing opened; write “ where they begin",
                "talks.yaml:9:16: “ opens quoted words that are never closed; write ” where they end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"River", "the_river", "-river", "river-", "the--river", "fluß"})
    void saysWhatARightIdLooksLike(String id) {
        assertFaults(
                TestRecord.small().replacing("topics.yaml", "id: river", "id: " + id),
                "topics.yaml:2:9: badly formed id '%s'; write lower case letters, digits and single hyphens, at most 100, as in third-round"
                        .formatted(id));
    }

    @Test
    void refusesANameOverFiveHundredCharacters() {
        var name = "name: The river";
        assertFaults(TestRecord.small().replacing("topics.yaml", name, "name: " + "𝒳".repeat(500)));
        assertFaults(
                TestRecord.small().replacing("topics.yaml", name, "name: " + "𝒳".repeat(1_501)),
                "topics.yaml:3:11: 'name' has 1,501 characters; write 500 at most");
    }

    @Test
    void refusesAnIdOverAHundredLetters() {
        assertFaults(TestRecord.small().replacing("topics.yaml", "id: river", "id: " + "x".repeat(100)));
        assertFaults(
                TestRecord.small().replacing("topics.yaml", "id: river", "id: " + "x".repeat(101)),
                "topics.yaml:2:9: badly formed id '%s'; write lower case letters, digits and single hyphens, at most 100, as in third-round"
                        .formatted("x".repeat(101)));
    }

    @Test
    void knowsEachKindFormAndStatus() {
        assertFaults(
                TestRecord.small()
                        .replacing("participants.yaml", "kind: person", "kind: human")
                        .replacing("talks.yaml", "status: held", "status: over\n    form: dinner"),
                "participants.yaml:9:11: unknown kind 'human'; write one of person, delegation",
                "talks.yaml:4:13: unknown status 'over'; write one of held, planned, sought, cancelled, postponed,"
                        + " adjourned, broken-off",
                "talks.yaml:5:11: unknown form 'dinner'; write one of round, meeting, summit, call, hearing, speech, briefing");
    }

    @Test
    void asksWhoSeeksTalks() {
        assertFaults(
                TestRecord.small().replacing("talks.yaml", "status: held", "status: sought"),
                "talks.yaml:4:13: talks that are sought have no 'sought-by'; add it with the id of the side that asks"
                        + " for them, or a list of them");
    }

    @Test
    void asksForNobodyWhereTalksAreNotSought() {
        assertFaults(
                TestRecord.small().replacing("talks.yaml", "status: held", "status: held\n    sought-by: northland"),
                "talks.yaml:5:16: 'sought-by' stands with talks that are held; take it out, or write status: sought");
    }

    @Test
    void refusesTheSameIdTwiceInAList() {
        assertSourceFault(
                "    date:",
                "    topics: [river, river]\n    date:",
                "7:21: 'river' stands twice in 'topics'; take one of them out");
    }

    @ParameterizedTest
    @CsvSource({"HTTPS://example.org/a, HTTPS://, https://", "Http://example.org, Http://, http://"})
    void saysThatTheSchemeOfAnAddressIsInLowerCase(String address, String written, String right) {
        assertAddressFault(address, "'%%s' begins with %s; write %s in lower case".formatted(written, right));
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org/a", "ftp://example.org", "see https://example.org"})
    void refusesAnAddressThatIsNone(String address) {
        assertAddressFault(address, "'%s' is no address; write one that begins with https:// or http://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https:///a",
                "https://",
                "http://a b",
                "https://a..example/",
                "https://президент,укр/промова",
                "https://example.org:443a/",
                "https://[::1/",
                "https://[1:2]/",
                "https://300.1.1.1/"
            })
    void refusesAnAddressWithoutAHost(String address) {
        assertAddressFault(address, "'%s' names no host; write the whole address, as in https://example.org/page");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org/a b|' '|%20",
                "https://example.org/開 放|' '|%20",
                "https://example.org/a[1]|'['|%5B",
                "https://example.org/?a=<b>|'<'|%3C",
                "https://example.org/50%|'%'|%25",
                "https://example.org/a#b#c|'#'|%23"
            },
            quoteCharacter = '`')
    void tellsWhatToWriteForALetterThatAnAddressCanNotHold(String address, String wrong, String right) {
        assertAddressFault(
                address,
                "'%s' holds "
                        + wrong.replace("%", "%%")
                        + ", which can't stand there in an address; write %"
                        + right
                        + " for it");
    }

    @Test
    void refusesAPortThatIsNone() {
        assertAddressFault("https://my_site.example.org:99999/a", "'%s' has port 99999; the last is 65535");
    }

    private void assertAddressFault(String address, String message) {
        for (var key : List.of("archived", "address")) {
            assertSourceFault(
                    "published:",
                    "%s: '%s'\npublished:".formatted(key, address),
                    "2:%d: ".formatted(key.length() + 3) + message.formatted(address));
        }
    }

    @Test
    void refusesALanguageWithoutACode() {
        assertSourceFault(
                "published:",
                "language: English\npublished:",
                "2:11: 'English' is no language; write its code, as in en, uk or pt-BR");
    }

    @Test
    void keepsAFaultOnOneLineOfAReadableLength() {
        var id = "x\n\n          ".repeat(400);
        TestRecord.small()
                .replacing(TestRecord.SOURCE, "speaker: ada-frost", "speaker: |\n      " + id)
                .writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .singleElement()
                .satisfies(line -> assertThat(line).doesNotContain("\n").hasSizeLessThan(700));
    }
}
