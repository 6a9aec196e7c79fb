package parley.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.ingest.TestRecord;
import parley.ingest.check.CheckedRecord;
import parley.ingest.check.Warnings;
import parley.ingest.yaml.DataFile;

class DataFolderTest {

    private static final String ADVICE = "; name a folder that holds a record, such as file:/some/folder/";

    @TempDir
    Path folder;

    @Test
    void readsAFolderHoweverItIsNamed() {
        TestRecord.small().writeTo(folder);
        assertThat(TestRecord.faults(folder.toString())).isEmpty();
        assertThat(TestRecord.faults(folder + "/")).isEmpty();
        assertThat(TestRecord.faults("file:" + folder)).isEmpty();
        assertThat(TestRecord.faults("file:" + folder + "/")).isEmpty();
        assertThat(TestRecord.faults(folder.toUri().toString())).isEmpty();
    }

    @Test
    void readsAFolderWithASpaceInItsName() {
        var spaced = TestRecord.small().writeTo(folder.resolve("my record"));
        assertThat(TestRecord.faults("file:" + spaced + "/")).isEmpty();
        assertThat(TestRecord.faults(spaced.toUri().toString())).isEmpty();
    }

    @Test
    void readsARecordThatIsPackedIntoAJar() throws IOException {
        TestRecord.small().writeTo(folder.resolve("data"));
        var jar = pack(folder.resolve("record.jar"));
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            thread.setContextClassLoader(loader);
            var packed = CheckedRecord.read("classpath:data/");
            assertThat(packed.fingerprint())
                    .isEqualTo(CheckedRecord.read(folder.resolve("data").toString())
                            .fingerprint());
            assertThat(TestRecord.faults("classpath:other/"))
                    .containsExactly("classpath:other/: there is no such folder" + ADVICE);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Path pack(Path jar) throws IOException {
        try (var output = new JarOutputStream(Files.newOutputStream(jar));
                var paths = Files.walk(folder.resolve("data"))) {
            for (var path : (Iterable<Path>) paths::iterator) {
                var name = folder.relativize(path).toString();
                output.putNextEntry(new JarEntry(Files.isDirectory(path) ? name + "/" : name));
                if (Files.isRegularFile(path)) {
                    Files.copy(path, output);
                }
            }
        }
        return jar;
    }

    @Test
    void followsLinks() throws IOException {
        var real = TestRecord.small().writeTo(folder.resolve("..2014"));
        var mounted = Files.createDirectory(folder.resolve("mounted"));
        for (var name : new String[] {"participants.yaml", "talks.yaml", "topics.yaml", "sources"}) {
            Files.createSymbolicLink(mounted.resolve(name), real.resolve(name));
        }
        assertThat(TestRecord.faults(mounted)).isEmpty();
    }

    @Test
    void leavesOutTheManualTheSchemaAndHiddenFiles() {
        TestRecord.small()
                .with("README.md", "# how to")
                .with("schema/talks.json", "{}")
                .with(".git/config", "x")
                .with("sources/.DS_Store", "x")
                .writeTo(folder);
        assertThat(TestRecord.faults(folder)).isEmpty();
    }

    @Test
    void namesALinkThatLeadsNowhere() throws IOException {
        TestRecord.small().writeTo(folder);
        Files.createSymbolicLink(folder.resolve("sources/2014/gone.yaml"), Path.of("nowhere"));
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        "sources/2014/gone.yaml:1:1: this is no file, or a link that leads to none; put a file there, or take it out");
    }

    @Test
    void namesALinkThatLeadsBackAndReadsTheRest() throws IOException {
        TestRecord.small().with("sources/2014/more.yaml", "").writeTo(folder);
        Files.createSymbolicLink(folder.resolve("sources/loop"), Path.of(".."));
        Files.createSymbolicLink(folder.resolve("sources/2014/around"), folder.getParent());
        var told = "; take the link out";
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        "sources/2014/around:1:1: this link leads back to a folder that holds it" + told,
                        "sources/2014/more.yaml:1:1: the file is empty; fill it as README.md shows, or delete it",
                        "sources/loop:1:1: this link leads back to a folder that holds it" + told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sources/2014/river-news.yaml~",
                "topics.yaml.~1~",
                "sources/#river-news.yaml#",
                "sources/4913",
                "river-news.yaml.swp",
                "sources/2014/river-news.yaml.bak",
                "talks.yaml.orig",
                "talks.yaml.rej",
                "sources/x.TMP",
                "sources/2014/river-news.evidence~",
                "sources/Thumbs.db",
                "sources/~$notes.docx"
            })
    void passesOverWhatEditorsLeaveBehindWithAWarning(String name) {
        var warnings = new Warnings();
        CheckedRecord.read(
                TestRecord.small().with(name, "[").writeTo(folder).toString(), ParsedSources.notKept(), warnings);
        assertThat(warnings.lines()).containsExactly(name + ":1:1: an editor left this file behind; it is passed over");
    }

    @Test
    void tellsOfAllThatEditorsLeftBehindInOneLine() {
        var warnings = new Warnings();
        var record = TestRecord.small()
                .with("sources/b.yaml~", "[")
                .with("sources/#a#", "[")
                .with("talks.yaml.bak", "[")
                .with("sources/.#a.yaml", "[")
                .with("sources/.DS_Store", "x");
        CheckedRecord.read(record.writeTo(folder).toString(), ParsedSources.notKept(), warnings);
        assertThat(warnings.lines())
                .containsExactly(
                        "sources/#a#:1:1: an editor left this file behind; it is passed over, as are sources/b.yaml~, talks.yaml.bak");
    }

    @Test
    void findsNoRecordInWhatEditorsLeftBehind() {
        TestRecord.none().with("topics.yaml~", "x").writeTo(folder);
        assertThat(TestRecord.faults(folder)).containsExactly(folder + ": the folder is empty" + ADVICE);
    }

    @Test
    void tellsAFaultOnOneLineWhateverItsFileIsCalled() {
        TestRecord.small().with("sources/2014/a\nb.yml", "id: more\n").writeTo(folder);
        assertThat(TestRecord.faults(folder)).singleElement().asString().startsWith("sources/2014/a?b.yml:1:1: ");
    }

    @Test
    void namesAFileThatWouldBeLost() {
        TestRecord.small()
                .with("sources/2014/more.yml", "id: more\n")
                .with("notes.yaml", "a: b\n")
                .writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        "notes.yaml:1:1: a record holds participants.yaml, talks.yaml, topics.yaml, names.yaml, changes.yaml and sources/, and folders named as these files; move this file there, or take it out",
                        "sources/2014/more.yml:1:1: the files of a record end in .yaml; rename this one, or take it out");
    }

    @Test
    void namesAFolderThatIsMissing() {
        var nowhere = folder.resolve("nowhere").toString();
        assertThat(TestRecord.faults(nowhere)).containsExactly(nowhere + ": there is no such folder" + ADVICE);
    }

    @Test
    void namesAFolderThatIsNowhereOnTheClasspath() {
        assertThat(TestRecord.faults("classpath:nowhere"))
                .containsExactly("classpath:nowhere: there is no such folder" + ADVICE);
    }

    @Test
    void namesAFolderThatIsAFile() throws IOException {
        var file = Files.writeString(folder.resolve("record"), "x").toString();
        assertThat(TestRecord.faults(file)).containsExactly(file + ": this is a file, not a folder" + ADVICE);
    }

    @Test
    void namesAFolderThatIsEmpty() {
        assertThat(TestRecord.faults(folder)).containsExactly(folder + ": the folder is empty" + ADVICE);
    }

    @Test
    void asksForAFolder() {
        assertThat(TestRecord.faults(" ")).containsExactly(" : no folder is named" + ADVICE);
    }

    @Test
    void namesFilesThatAreMissing() {
        TestRecord.small()
                .without("participants.yaml")
                .without("talks.yaml")
                .without("topics.yaml")
                .writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        "participants.yaml:1:1: the file is missing; write it as README.md shows",
                        "talks.yaml:1:1: the file is missing; write it as README.md shows, or as 'talks: []' where there are none",
                        "topics.yaml:1:1: the file is missing; write it as README.md shows, or as 'topics: []' where there are none");
    }

    @Test
    void namesAFileThatIsEmpty() {
        TestRecord.small()
                .with("sources/2014/a.yaml", "")
                .with("sources/2014/b.yaml", "# later\n")
                .with("sources/2014/c.yaml", "---\n")
                .writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        "sources/2014/a.yaml:1:1: the file is empty; fill it as README.md shows, or delete it",
                        "sources/2014/b.yaml:1:1: the file is empty; fill it as README.md shows, or delete it",
                        "sources/2014/c.yaml:1:1: the file is empty; fill it as README.md shows, or delete it");
    }

    @Test
    void refusesAFileOverAMegabyte() {
        var most = "x".repeat(DataFile.MOST_BYTES - "id: river-news\nadded: 2014-05-05\n#".length());
        TestRecord.small()
                .with(TestRecord.SOURCE, "id: river-news\nadded: 2014-05-05\n#" + most)
                .with("sources/2014/long.yaml", "id: long\nadded: 2014-05-05\n# more\n#" + most)
                .writeTo(folder);
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        "sources/2014/long.yaml:1:1: the file is over 1 MB (1,000,000 bytes); a file holds one source: give others files of their own, and split a long document into parts that are sources of their own, such as the sittings of a debate");
    }

    @Test
    void refusesAFileThatIsNotUtf8AtItsLine() throws IOException {
        TestRecord.small().writeTo(folder);
        Files.write(
                folder.resolve("topics.yaml"),
                "topics:\n  - id: river\n    name: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        // Cut off within its last letter.
        Files.write(
                folder.resolve("sources/2014/cut.yaml"), new byte[] {'i', 'd', ':', '\n', (byte) 0xE2, (byte) 0x80});
        assertThat(TestRecord.faults(folder))
                .containsExactly(
                        "sources/2014/cut.yaml:2:1: the file is not UTF-8 from here on; save it with the encoding UTF-8",
                        "topics.yaml:3:14: the file is not UTF-8 from here on; save it with the encoding UTF-8");
    }

    @Test
    void readsAnyLineEndAndAByteOrderMarkAsTheSameRecord() {
        var plain = CheckedRecord.read(
                TestRecord.small().writeTo(folder.resolve("a")).toString());
        var windows = TestRecord.small()
                .replacing("topics.yaml", "\n", "\r\n")
                .replacing("talks.yaml", "talks:\n", "\uFEFFtalks:\n")
                .replacing("participants.yaml", "\n", "\r");
        assertThat(CheckedRecord.read(windows.writeTo(folder.resolve("b")).toString())
                        .fingerprint())
                .isEqualTo(plain.fingerprint());
    }

    @Test
    void tellsRecordsApartThatDifferInAFileOrItsName() {
        var plain = TestRecord.small().writeTo(folder.resolve("a"));
        var renamed = TestRecord.small().writeTo(folder.resolve("b"));
        var changed = TestRecord.small().adding("topics.yaml", "# more\n");
        var moved = TestRecord.small()
                .without(TestRecord.SOURCE)
                .with("sources/river-news.yaml", "id: river-news\nadded: 2014-05-05\n");
        assertThat(fingerprint(plain)).isEqualTo(fingerprint(renamed)).hasSize(64);
        assertThat(fingerprint(plain))
                .isNotEqualTo(fingerprint(changed.writeTo(folder.resolve("c"))))
                .isNotEqualTo(fingerprint(moved.writeTo(folder.resolve("d"))));
    }

    private static String fingerprint(Path record) {
        return CheckedRecord.read(record.toString()).fingerprint();
    }

    @Test
    void countsTheFaultsAndNamesTheFolder() {
        TestRecord.small().without("topics.yaml").writeTo(folder);
        assertThatThrownBy(() -> CheckedRecord.read(folder.toString())).hasMessage("""
                        1 fault in the record at %s:
                        topics.yaml:1:1: the file is missing; write it as README.md shows, or as 'topics: []' where there are none
                        Not checked, since it can't be read: topics.yaml. In the other files all is checked""".formatted(folder));
    }
}
