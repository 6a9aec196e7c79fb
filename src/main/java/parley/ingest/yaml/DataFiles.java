package parley.ingest.yaml;

import java.util.List;
import java.util.stream.Stream;

/**
 * The names of the files of a record. Each may be split into files in a folder of the same name.
 */
public final class DataFiles {

    public static final String PARTICIPANTS = "participants.yaml";
    public static final String TALKS = "talks.yaml";
    public static final String TOPICS = "topics.yaml";
    public static final String NAMES = "names.yaml";
    public static final String CHANGES = "changes.yaml";
    public static final String SOURCES = "sources/";

    private DataFiles() {}

    /** The folder beside a file: topics/ for topics.yaml. */
    public static String folder(String home) {
        return home.replace(".yaml", "/");
    }

    /** Whether a file is the one named, or in its folder. */
    public static boolean isOf(String home, String file) {
        return file.equals(home) || file.startsWith(folder(home));
    }

    /** Whether a file is one of those that a record may hold, or a folder of them. */
    static boolean isOfRecord(String file) {
        return Stream.of(PARTICIPANTS, TALKS, TOPICS, NAMES, CHANGES, SOURCES)
                .anyMatch(home -> isOf(home, file) || folder(home).equals(file + "/"));
    }

    /** Whether a record needs the file, or one in its folder. */
    static boolean isNeeded(String file) {
        return List.of(PARTICIPANTS, TALKS, TOPICS).contains(file);
    }
}
