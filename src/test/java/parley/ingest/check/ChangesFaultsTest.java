package parley.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.ingest.TestRecord;

/** What is wrong with the days on which things came on record, and with the log of changes. */
class ChangesFaultsTest {

    @TempDir
    Path folder;

    private void assertFaults(TestRecord record, String... lines) {
        record.writeTo(folder);
        assertThat(TestRecord.faults(folder)).containsExactly(lines);
    }

    /** Each entry on a line of its own, from line 2. */
    private static TestRecord log(String... entries) {
        var lines = String.join("\n  - ", entries);
        return TestRecord.small().with("changes.yaml", "changes:\n  - " + lines + "\n");
    }

    @Test
    void asksWhenASourceCameOnRecord() {
        assertFaults(
                TestRecord.small().replacing(TestRecord.SOURCE, "added: 2014-05-05\n", ""),
                TestRecord.SOURCE + ":1:1: a source has no 'added'; add 'added: …'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014", "2014-05", "2014-05-05~", "5 May", "'[..2014-05-05]'"})
    void takesNothingButADayForIt(String day) {
        assertFaults(
                TestRecord.small().replacing(TestRecord.SOURCE, "2014-05-05", day),
                TestRecord.SOURCE
                        + ":3:8: 'added' is '%s'; write one day, as in 2026-11-22".formatted(day.replace("'", "")));
    }

    @Test
    void refusesADayThatNoCalendarHas() {
        assertFaults(
                TestRecord.small()
                        .replacing(TestRecord.SOURCE, "    date:", "    added: 2014-02-30\n    date:")
                        .replacing("talks.yaml", "status:", "added: 2014-13-01\n    status:"),
                TestRecord.SOURCE + ":7:12: '2014-02-30' names a day that no calendar has; check its day and month",
                "talks.yaml:4:12: '2014-13-01' names a month that no calendar has; write 01 to 12");
    }

    @Test // C1
    void takesSeveralFieldsThatWereCorrectedOnOneDay() {
        assertFaults(log(
                "{date: 2014-05-06, kind: corrected, statement: frost-open, field: words, was: It was shut., reason: A.}",
                "{date: 2014-05-06, kind: corrected, statement: frost-open, field: date, was: 2014-05-02~, reason: A.}",
                "{date: 2014-05-06, kind: corrected, statement: frost-open, field: topics, reason: It had none.}"));
    }

    @Test // C1
    void refusesWhatWasWithoutAFieldAndAFieldThatIsNone() {
        assertFaults(
                log(
                        "{date: 2014-05-06, kind: corrected, talks: bridge-round, was: A bridge., reason: A.}",
                        "{date: 2014-05-06, kind: corrected, source: river-news, field: titel, reason: A.}",
                        "{date: 2014-05-07, kind: renamed, talks: bridge-round, from: a, field: id}",
                        "{date: 2014-05-06, kind: corrected, statement: frost-open, field: words, was: A, reason: A.}",
                        "{date: 2014-05-06, kind: corrected, statement: frost-open, field: words, was: B, reason: B.}"),
                "changes.yaml:2:67: 'was' has no 'field'; add 'field: words', or the key where it stood",
                "changes.yaml:3:68: unknown field 'titel'; the keys of source are id, added, published, publisher, title,"
                        + " author, address, archived, copies, language, statements, reports, offices",
                "changes.yaml:4:76: 'field' stands with what is renamed; take it out, or write kind: corrected",
                "changes.yaml:6:5: statement 'frost-open' is corrected twice on one day, first at changes.yaml:5:5;"
                        + " write both reasons there");
    }

    @Test
    void readsALogOfAllThatCanHappen() {
        assertFaults(log(
                "{date: 2014-05-06, kind: corrected, talks: bridge-round, reason: A slip.}",
                "{date: 2014-05-06, kind: renamed, participant: ada-frost, from: ada}",
                "{date: 2014-05-06, kind: renamed, topic: river, from: stream, reason: Wider.}",
                "{date: 2014-05-06, kind: withdrawn, source: sea-news, reason: It was made up.}",
                // Another kind of thing may have the same id.
                "{date: 2014-05-06, kind: withdrawn, topic: frost-open, reason: Unused.}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"corrected", "withdrawn"})
    void asksForAReason(String kind) {
        var id = kind.equals("corrected") ? "frost-open" : "frost-shut";
        assertFaults(
                log("{date: 2014-05-06, kind: %s, statement: %s}".formatted(kind, id)),
                "changes.yaml:2:5: what is %s has no 'reason'; add 'reason: …', which readers are shown"
                        .formatted(kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: corrected, statement: frost-open, reason: A | a change has no 'date'; add 'date: …'",
                "date: 2014-05-06, statement: frost-open, reason: A | a change has no 'kind'; add 'kind: …'",
                "date: 2014-05-06, kind: renamed, statement: frost-open | a renaming has no 'from'; add it with the old id",
                "date: 2014-05-06, kind: corrected, reason: A | a change names nothing; add one of statement, talks, participant, source, topic, with its id",
                "date: 2014-05-06, kind: corrected, topic: river, talks: bridge-round, reason: A | a change names talks and topic; write an entry for each",
            })
    void asksForWhatIsMissing(String keys, String message) {
        assertFaults(log("{" + keys + "}"), "changes.yaml:2:5: " + message);
    }

    @Test
    void namesUnknownKeysKindsAndDays() {
        assertFaults(
                log(
                        "{date: 2014-05-06, kind: removed, topic: river, reason: A}",
                        "{date: 2014-05, kind: corrected, topic: river, reason: A}",
                        "{date: 2014-05-06, kind: corrected, topic: river, reason: A, by: me}",
                        "{date: 2014-05-06, kind: withdrawn, topic: River, reason: A}"),
                "changes.yaml:2:30: unknown kind 'removed'; write one of corrected, withdrawn, renamed",
                "changes.yaml:3:12: 'date' is '2014-05'; write one day, as in 2026-11-22",
                "changes.yaml:4:66: unknown key 'by'; the keys of a change are date, kind, statement, talks, participant, source, topic, from, field, was, reason",
                "changes.yaml:5:48: badly formed id 'River'; write lower case letters, digits and single hyphens, at most 100, as in third-round");
    }

    @Test
    void keepsFromForRenamings() {
        assertFaults(
                log("{date: 2014-05-06, kind: corrected, topic: river, from: stream, reason: A}"),
                "changes.yaml:2:61: 'from' stands with what is corrected; take it out, or write kind: renamed");
    }

    @Test
    void changesOnlyWhatIsOnRecord() {
        assertFaults(
                log(
                        "{date: 2014-05-06, kind: corrected, statement: frost-opne, reason: A}",
                        "{date: 2014-05-06, kind: renamed, talks: coronation, from: wedding}"),
                "changes.yaml:2:52: unknown statement 'frost-opne'; did you mean 'frost-open'?",
                "changes.yaml:3:46: unknown talks 'coronation'; only what is on record can be renamed");
    }

    @Test
    void takesWhatIsWithdrawnOffTheRecord() {
        assertFaults(
                log("{date: 2014-05-06, kind: withdrawn, statement: frost-open, reason: A}"),
                TestRecord.SOURCE
                        + ":5:9: statement 'frost-open' is withdrawn at changes.yaml:2:52; take it out here, or give what is new another id");
    }

    @Test
    void usesNoIdAgain() {
        assertFaults(
                log("{date: 2014-05-06, kind: renamed, topic: river, from: stream}")
                        .adding("topics.yaml", "  - {id: stream, name: The stream}\n"),
                "topics.yaml:4:10: topic 'stream' is renamed at changes.yaml:2:59; write the new id here, or give what is new another id");
    }

    @Test
    void givesAnIdUpOnce() {
        assertFaults(
                log(
                        "{date: 2014-05-06, kind: renamed, topic: river, from: stream}",
                        "{date: 2014-05-07, kind: renamed, topic: river, from: stream}",
                        "{date: 2014-05-08, kind: withdrawn, topic: stream, reason: A}"),
                "changes.yaml:3:59: topic 'stream' is renamed already at changes.yaml:2:5; an id is given up once, so take one of the two out",
                "changes.yaml:4:48: topic 'stream' is renamed already at changes.yaml:2:5; an id is given up once, so take one of the two out");
    }

    @Test
    void correctsAThingOnceADay() {
        assertFaults(
                log(
                        "{date: 2014-05-06, kind: corrected, topic: river, reason: A}",
                        "{date: 2014-05-07, kind: corrected, topic: river, reason: B}",
                        "{date: 2014-05-06, kind: corrected, topic: river, reason: C}"),
                "changes.yaml:4:5: topic 'river' is corrected twice on one day, first at changes.yaml:2:5; write both reasons there");
    }

    @Test
    void followsRenamingsToTheirEnd() {
        assertFaults(log(
                "{date: 2014-05-08, kind: renamed, topic: river, from: brook}",
                "{date: 2014-05-07, kind: renamed, topic: brook, from: stream}",
                "{date: 2014-05-06, kind: corrected, topic: stream, reason: A}",
                "{date: 2014-05-07, kind: renamed, topic: pond, from: puddle}",
                "{date: 2014-05-08, kind: withdrawn, topic: pond, reason: It dried up.}"));
    }

    @Test
    void refusesRenamingsInACircle() {
        assertFaults(
                log(
                        "{date: 2014-05-06, kind: renamed, topic: b, from: a}",
                        "{date: 2014-05-07, kind: renamed, topic: c, from: b}",
                        "{date: 2014-05-08, kind: renamed, topic: a, from: c}",
                        "{date: 2014-05-08, kind: renamed, topic: e, from: e}"),
                "changes.yaml:2:46: the renamings of topic 'a' go in a circle: a, b, c, a; let the last lead to what is on record",
                "changes.yaml:5:55: topic 'e' is renamed to itself; write the old id here, or take the entry out");
    }

    @Test
    void changesNothingBeforeItCameOnRecord() {
        assertFaults(
                log(
                        "{date: 2014-05-04, kind: corrected, statement: frost-open, reason: A}",
                        "{date: 2014-05-04, kind: renamed, talks: bridge-round, from: bridge}",
                        "{date: 2014-05-04, kind: corrected, source: river-news, reason: A}"),
                "changes.yaml:2:12: statement 'frost-open' came on record on 2014-05-05, after it is corrected; write that day or a later one",
                "changes.yaml:3:12: talks 'bridge-round' came on record on 2014-05-05, after it is renamed; write that day or a later one",
                "changes.yaml:4:12: source 'river-news' came on record on 2014-05-05, after it is corrected; write that day or a later one");
    }

    @Test
    void tellsWhoeverUsesAFormerIdWhatHasBecomeOfIt() {
        assertFaults(
                log(
                                "{date: 2014-05-06, kind: renamed, topic: river, from: stream}",
                                "{date: 2014-05-06, kind: withdrawn, topic: pond, reason: A}")
                        .replacing(TestRecord.SOURCE, "    date:", "    topics: [stream, pond]\n    date:"),
                TestRecord.SOURCE
                        + ":7:14: unknown topic 'stream'; it is renamed at changes.yaml:2:46, so write 'river'",
                TestRecord.SOURCE
                        + ":7:22: unknown topic 'pond'; it is withdrawn at changes.yaml:3:48, so take it out here");
    }

    @Test
    void callsNothingUnknownThatAnUnreadFileMayHold() {
        assertFaults(
                log("{date: 2014-05-06, kind: corrected, topic: river, reason: A}")
                        .with("topics.yaml", "topics: [river"),
                "topics.yaml:1:9: a list opens with [ here; write ] after its last item");
    }

    @Test
    void refusesARenamingOfWhatIsOnRecordToItself() {
        TestRecord.small()
                .with("changes.yaml", "changes:\n  - {date: 2014-05-07, kind: renamed, topic: river, from: river}\n")
                .writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        "changes.yaml:2:59: topic 'river' is renamed to itself; write the old id here, or take the entry out");
    }

    // C1
    @Test
    void asksForADateWhereADateStood() {
        TestRecord.small().with("changes.yaml", """
                changes:
                  - {date: 2014-05-06, kind: corrected, statement: frost-open, field: date, was: last spring, reason: A slip.}
                """).writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .singleElement()
                .asString()
                .startsWith("changes.yaml:2:82: 'last spring' is not a date of the record");
    }

    // C1
    @Test
    void asksForWhatStoodThereBefore() {
        var corrected = TestRecord.small().with("changes.yaml", """
                changes:
                  - {date: 2014-05-06, kind: corrected, statement: frost-open, field: words, was: The river was “open again”., reason: A slip.}
                """);
        corrected.writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        "changes.yaml:2:5: 'was' is what stands under 'words' of statement 'frost-open' today; write what"
                                + " stood there before, or correct it there");
        // Corrected to and fro.
        corrected
                .adding(
                        "changes.yaml",
                        "  - {date: 2014-05-07, kind: corrected, statement: frost-open, field: words, was: Open., reason: It was right.}\n")
                .writeTo(folder);
        assertThat(TestRecord.faults(folder)).isEmpty();
    }

    // C1
    @Test
    void knowsTheFieldsOfEachThing() {
        TestRecord.small().with("changes.yaml", """
                changes:
                  - {date: 2014-05-06, kind: corrected, participant: ada-frost, field: words, was: A., reason: A slip.}
                  - {date: 2014-05-06, kind: corrected, topic: river, field: nome, was: A., reason: A slip.}
                """).writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        "changes.yaml:2:72: unknown field 'words'; the keys of participant are id, name, kind, side, sides, disambiguation, names, also, wikidata",
                        "changes.yaml:3:62: unknown field 'nome'; the keys of topic are id, name");
    }
}
