package parley.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {

    private static final Instant EARLIER = Instant.parse("2031-05-04T10:00:00Z");
    private static final Instant LATER = Instant.parse("2031-05-04T10:00:01Z");

    @TempDir
    Path folder;

    @Test
    void aFolderIsTheBuildOfWhatIsInItAndAsNewAsItsNewestFile() throws Exception {
        var build = Build.of(folder("one", "page", LATER, "style", EARLIER));
        assertThat(build.time()).isEqualTo(LATER);
        assertThat(Build.of(folder("two", "page", LATER, "style", EARLIER))).isEqualTo(build);
        var other = Build.of(folder("three", "page", LATER, "styles", EARLIER));
        assertThat(other.id()).isNotEqualTo(build.id());
    }

    @Test
    void aJarIsTheBuildOfWhatIsInItAndAsNewAsItself() throws Exception {
        var build = Build.of(jar("one.jar", "page", EARLIER));
        assertThat(build.time()).isEqualTo(EARLIER);
        assertThat(Build.of(jar("two.jar", "page", LATER)).id()).isEqualTo(build.id());
        assertThat(Build.of(jar("three.jar", "style", EARLIER)).id()).isNotEqualTo(build.id());
    }

    @Test
    void thePresentOneIsWhereverThisRuns() {
        assertThat(Build.present()).isEqualTo(Build.present());
        assertThat(Build.present().time()).isBefore(Instant.now());
    }

    private Path folder(String name, String page, Instant ofPage, String style, Instant ofStyle) throws IOException {
        var made = folder.resolve(name);
        write(made.resolve("templates/page.html"), page, ofPage);
        write(made.resolve("static/style.css"), style, ofStyle);
        return made;
    }

    private static void write(Path file, String text, Instant time) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(time));
    }

    private Path jar(String name, String text, Instant time) throws IOException {
        var jar = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            var entry = new ZipEntry("page.html");
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        Files.setLastModifiedTime(jar, FileTime.from(time));
        return jar;
    }
}
