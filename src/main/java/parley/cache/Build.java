package parley.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.springframework.boot.system.ApplicationHome;

/**
 * A build of the program.
 *
 * @param id the same on every server for the same classes, templates and libraries
 * @param time when the jar, or the newest file of the classes, was written
 */
record Build(String id, Instant time) {

    /** The build that is running. */
    static Build present() {
        var classes = Build.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            // A jar within a jar has no path.
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

    /** The build in a jar or in a folder of classes. */
    static Build of(Path program) throws IOException {
        var time = Instant.EPOCH;
        var checksums = new TreeMap<String, Long>();
        if (Files.isDirectory(program)) {
            try (var files = Files.walk(program)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var written = Files.getLastModifiedTime(file).toInstant();
                    time = written.isAfter(time) ? written : time;
                    checksums.put(program.relativize(file).toString(), checksum(Files.readAllBytes(file)));
                }
            }
        } else {
            time = Files.getLastModifiedTime(program).toInstant();
            // The directory of a jar has the checksum of each file.
            try (var jar = new ZipFile(program.toFile())) {
                jar.stream().forEach(entry -> checksums.put(entry.getName(), entry.getCrc()));
            }
        }
        return new Build(Long.toHexString(checksum(checksums.toString().getBytes(StandardCharsets.UTF_8))), time);
    }

    private static long checksum(byte[] bytes) {
        var checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
