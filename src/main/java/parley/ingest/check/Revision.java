package parley.ingest.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import parley.ingest.yaml.Fingerprint;

/**
 * A digest of the sources that decide which rows are written, so that a build with other rows loads the record
 * again. The build copies these sources next to the classes; the classes themselves differ by compiler.
 */
final class Revision {

    /** The revision of this build. */
    static final String OURS = of("classpath:");

    private Revision() {}

    /** The revision of the sources in a folder. */
    static String of(String root) {
        var texts = new TreeMap<String, String>();
        add(root, "writer/**/*.java", texts);
        add(root, "db/**/*.sql", texts);
        var fingerprint = new Fingerprint();
        texts.forEach((name, text) -> fingerprint.add(name).add(text));
        return fingerprint.toString();
    }

    private static void add(String root, String pattern, Map<String, String> texts) {
        var folder = pattern.substring(0, pattern.indexOf('*'));
        try {
            for (var file : new PathMatchingResourcePatternResolver(Revision.class.getClassLoader())
                    .getResources(root + pattern)) {
                var address = file.getURL().toString();
                texts.put(address.substring(address.lastIndexOf(folder)), text(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Resource file) throws IOException {
        // Git may check files out with these line ends on Windows.
        return file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
