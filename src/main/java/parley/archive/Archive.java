package parley.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A record without faults, read from its folder.
 *
 * @param fingerprint the same for the same files and the same writer, in hex digits
 */
record Archive(String location, Content content, String fingerprint) {

    /**
     * Reads a record.
     *
     * @throws BrokenRecordException with all its faults
     */
    static Archive read(String location) {
        var faults = new Faults();
        var files = Folder.read(location, faults);
        if (faults.hasUnread(location)) {
            throw new BrokenRecordException(location, faults);
        }
        var content = ContentReader.read(files, faults);
        Checker.check(content, faults);
        if (!faults.isEmpty()) {
            throw new BrokenRecordException(location, faults);
        }
        return new Archive(location, content, fingerprint(files));
    }

    /** The part of the fingerprint that Flyway has room for. */
    int checksum() {
        return Integer.parseUnsignedInt(fingerprint, 0, 8, 16);
    }

    /** The part of the fingerprint that readers see. */
    String version() {
        return fingerprint.substring(0, 12);
    }

    /** Which record this is, what it holds and where it comes from, on one line. */
    @Override
    public String toString() {
        var tally = new Tally(content);
        return String.join(
                ", ",
                "%s from %s: %s"
                        .formatted(
                                version(),
                                location,
                                count(tally.statements(), "statement", "statements")),
                count(tally.speakers(), "speaker", "speakers"),
                count(content.talks().size(), "set of talks", "sets of talks"),
                count(content.sources().size(), "source", "sources"));
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static String fingerprint(List<RecordFile> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            add(digest, "writer " + RecordWriter.REVISION);
            for (var file : files) {
                add(digest, file.name());
                add(digest, file.text());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        // No file holds this character, so no two records run together.
        digest.update((byte) 0);
    }
}
