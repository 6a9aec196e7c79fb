package parley.ingest.yaml;

import java.util.List;

/**
 * The names of a record's files. What a file holds may also be in files of a folder of its name.
 */
public final class DataFiles {

    public static final String PARTICIPANTS = "participants.yaml";
    public static final String TALKS = "talks.yaml";
    public static final String TOPICS = "topics.yaml";
    public static final String NAMES = "names.yaml";
    public static final String CHANGES = "changes.yaml";
    public static final String SOURCES = "sources/";

    private DataFiles() {}

    /** The folder whose files hold more of what a file holds: topics/ for topics.yaml. */
    public static String folder(String home) {
        return home.replace(".yaml", "/");
    }

    /** Whether a file is the one named, or in its folder. */
    public static boolean isOf(String home, String file) {
        return file.equals(home) || file.startsWith(folder(home));
    }

    /** Whether a record can't do without the file, unless its folder has others. */
    static boolean isNeeded(String file) {
        return List.of(PARTICIPANTS, TALKS, TOPICS).contains(file);
    }
}
