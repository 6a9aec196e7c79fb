package parley.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.springframework.boot.system.ApplicationHome;

/**
 * Which build of the program makes the pages.
 *
 * @param id the same for the same classes, templates and libraries, on every server
 * @param time when the jar, or the newest file of the classes, was written here
 */
public record Build(String id, Instant time) {

    /** The build that runs. */
    public static Build present() {
        var classes = Build.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            // A jar within the jar has no path.
            return of(
                    classes.getProtocol().equals("file")
                            ? Path.of(classes.toURI())
                            : new ApplicationHome(Build.class).getSource().toPath());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The build in a jar or in a folder of classes.
     *
     * @throws IOException where it can't be read
     */
    static Build of(Path program) throws IOException {
        return Files.isDirectory(program) ? ofFolder(program) : ofJar(program);
    }

    /** A jar lists what is in it with a sum of each file. */
    private static Build ofJar(Path jar) throws IOException {
        var sum = new CRC32();
        try (var zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .forEach(entry -> add(sum, entry.getName(), entry.getCrc()));
        }
        return new Build(id(sum), Files.getLastModifiedTime(jar).toInstant());
    }

    private static Build ofFolder(Path folder) throws IOException {
        var sum = new CRC32();
        var time = Instant.EPOCH;
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var bytes = new CRC32();
                bytes.update(Files.readAllBytes(file));
                add(sum, folder.relativize(file).toString(), bytes.getValue());
                var written = Files.getLastModifiedTime(file).toInstant();
                time = written.isAfter(time) ? written : time;
            }
        }
        return new Build(id(sum), time);
    }

    private static void add(CRC32 sum, String name, long ofFile) {
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        sum.update(ByteBuffer.allocate(Long.BYTES).putLong(ofFile).array());
    }

    private static String id(CRC32 sum) {
        return Long.toHexString(sum.getValue());
    }
}
