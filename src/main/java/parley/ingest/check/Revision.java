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
 * Which rows a build writes for the same files: a digest of the source that decides it, which the
 * build puts beside the classes. The classes themselves depend on who compiled them.
 */
final class Revision {

    /** That of this build. */
    static final String OURS = of("classpath:");

    private Revision() {}

    /** The revision of what stands in a folder. */
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
        // As Git may write them on Windows.
        return file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
