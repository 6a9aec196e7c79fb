package parley.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.ingest.TestRecord;
import parley.ingest.check.CheckedRecord;
import parley.ingest.yaml.DataFile;

/** Participants, topics, talks, names and changes may be spread over several files. */
class FoldersTest {

    private static final String NORTH = """
            sides:
              - id: northland
                name: Northland
            participants:
              - id: ada-frost
                name: Ada Frost
                kind: person
                side: northland
            """;

    private static final String SOUTH = """
            sides:
              - id: southland
                name: Southland
            """;

    private static final String SOUTHERNERS = """
            participants:
              - id: southern-delegation
                name: Southern delegation
                kind: delegation
                side: southland
            """;

    @TempDir
    Path folder;

    @Test
    void readsEachKindFromAFolderOfFiles() {
        spread().writeTo(folder);
        var content = CheckedRecord.read(folder.toString()).content();
        assertThat(content.participants()).hasSize(2);
        assertThat(content.topics()).hasSize(2);
        assertThat(content.talks()).hasSize(1);
        assertThat(content.names()).hasSize(1);
        assertThat(content.changes()).hasSize(1);
    }

    @Test
    void ordersByTheNameOfTheFileAndThenAsWritten() {
        spread().writeTo(folder);
        var content = CheckedRecord.read(folder.toString()).content();
        assertThat(content.sides().stream().map(side -> side.id().text())).containsExactly("northland", "southland");
        assertThat(content.topics().stream().map(topic -> topic.id().text())).containsExactly("lake", "river");
    }

    @Test
    void readsTheFileAndThenTheFolder() {
        TestRecord.small()
                .with("topics/a.yaml", "topics:\n  - id: lake\n    name: The lake\n")
                .writeTo(folder);
        assertThat(CheckedRecord.read(folder.toString()).content().topics())
                .extracting(topic -> topic.id().text())
                .containsExactly("river", "lake");
    }

    @Test
    void isAnotherRecordWhereAFileOfAFolderIs() {
        spread().writeTo(folder.resolve("a"));
        spread().adding("topics/sub/river.yaml", "# more\n").writeTo(folder.resolve("b"));
        assertThat(CheckedRecord.read(folder.resolve("a").toString()).fingerprint())
                .isNotEqualTo(CheckedRecord.read(folder.resolve("b").toString()).fingerprint());
    }

    @Test
    void namesTheFileAFaultIsIn() {
        spread().replacing("participants/south/people.yaml", "side: southland", "side: atlantis")
                .replacing("talks/bridge.yaml", "status: held", "status: over")
                .writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        "participants/south/people.yaml:5:11: unknown side 'atlantis'; add it to a file in participants/",
                        "talks/bridge.yaml:4:13: unknown status 'over'; write one of held, planned, sought, cancelled, postponed, adjourned, broken-off");
    }

    @Test
    void namesBothPlacesOfADoubledId() {
        spread().with("topics/more.yaml", "topics:\n  - id: river\n    name: A river\n")
                .writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        "topics/sub/river.yaml:2:9: doubled id 'river', first at topics/more.yaml:2:9; give one of the two another id");
    }

    @Test
    void callsNothingUnknownThatAnUnreadFileMayHold() {
        spread().with("participants/north.yaml", "sides: [ada-frost").writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly("participants/north.yaml:1:8: a list opens with [ here; write ] after its last item");
    }

    @Test
    void asksAFileOfParticipantsForSidesOrParticipants() {
        spread().with("participants/west.yaml", "{}\n").writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        "participants/west.yaml:1:1: participants/west.yaml has neither 'sides' nor 'participants'; add 'sides:' or 'participants:', or delete the file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "participants.yaml | move part of it into files in participants/",
                "talks.yaml | move part of it into files in talks/",
                "topics.yaml | move part of it into files in topics/",
                "names.yaml | move part of it into files in names/",
                "changes.yaml | move part of it into files in changes/",
                "participants/north.yaml | move part of it into other files in participants/",
                "sources/2015/long.yaml | a file holds one source: give others files of their own, and split a long document into parts that are sources of their own, such as the sittings of a debate",
            })
    void saysWhereToWithWhatIsOverAMegabyte(String file, String advice) {
        spread().with(file, "#".repeat(DataFile.MOST_BYTES + 1)).writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly(file + ":1:1: the file is over 1 MB (1,000,000 bytes); " + advice);
    }

    /** The small record with each file but its source in a folder, one of them nested. */
    private static TestRecord spread() {
        return TestRecord.small()
                .moving("talks.yaml", "talks/bridge.yaml")
                .moving("topics.yaml", "topics/sub/river.yaml")
                .with("topics/lake.yaml", "topics:\n  - id: lake\n    name: The lake\n")
                .without("participants.yaml")
                .with("participants/north.yaml", NORTH)
                .with("participants/south.yaml", SOUTH)
                .with("participants/south/people.yaml", SOUTHERNERS)
                .with("names/kyiv.yaml", "names:\n  - [Kyiv, Kiev]\n")
                .with("changes/2014.yaml", """
                        changes:
                          - date: 2014-05-06
                            kind: corrected
                            statement: frost-open
                            reason: A slip.
                        """);
    }
}
