package parley.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What makes a new build write the record again. */
class RevisionTest {

    private static final List<String> DECIDING = List.of("ingest", "record");

    @TempDir
    Path folder;

    @BeforeEach
    void copySources() throws IOException {
        for (var part : DECIDING) {
            FileSystemUtils.copyRecursively(
                    Path.of("src/main/java/parley", part),
                    folder.resolve("writer/parley").resolve(part));
        }
        FileSystemUtils.copyRecursively(Path.of("src/main/resources/db"), folder.resolve("db"));
    }

    @Test
    void isThatOfTheSourceThatThisWasBuiltFrom() {
        assertThat(Revision.OURS).isEqualTo(revision());
    }

    @Test
    void isAnotherWhateverIsChangedThatDecidesWhatIsWritten() throws IOException {
        var before = revision();
        for (var file : files()) {
            var text = Files.readString(file);
            Files.writeString(file, text + "\n");
            assertThat(revision()).as("with another " + file).isNotEqualTo(before);
            Files.writeString(file, text);
        }
        assertThat(revision()).isEqualTo(before);
    }

    @Test
    void isTheSameWithTheLineEndsOfWindows() throws IOException {
        var before = revision();
        for (var file : files()) {
            Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        }
        assertThat(revision()).isEqualTo(before);
    }

    private String revision() {
        return Revision.of(folder.toUri().toString());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
