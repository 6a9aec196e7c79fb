package parley.ingest.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One file of a record.
 *
 * @param name relative to the folder, with forward slashes
 * @param text with every line ending in \n and without a byte order mark
 */
public record DataFile(String name, String text) {

    public static final int MOST_BYTES = 1_000_000;

    /** Reads bytes strictly as UTF-8; empty if they are none or too many. */
    public static Optional<DataFile> of(String name, byte[] bytes, Faults faults) {
        if (bytes.length > MOST_BYTES) {
            faults.addUnread(Position.whole(name), "the file is over 1 MB (1,000,000 bytes); " + smaller(name));
            return Optional.empty();
        }
        var input = ByteBuffer.wrap(bytes);
        var output = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(input, output, true);
        var text = output.flip().toString();
        if (result.isError()) {
            var line = (int) text.lines().count() + (text.isEmpty() || text.endsWith("\n") ? 1 : 0);
            var start = text.lastIndexOf('\n') + 1;
            faults.addUnread(
                    new Position(name, line, text.codePointCount(start, text.length()) + 1),
                    "the file is not UTF-8 from here on; save it with the encoding UTF-8");
            return Optional.empty();
        }
        var unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Optional.of(new DataFile(name, unmarked.replace("\r\n", "\n").replace('\r', '\n')));
    }

    private static String smaller(String name) {
        if (name.startsWith(DataFiles.SOURCES)) {
            return "a file holds one source: give others files of their own, and split a long document into parts"
                    + " that are sources of their own, such as the sittings of a debate";
        }
        var slash = name.indexOf('/');
        return slash < 0
                ? "move part of it into files in " + DataFiles.folder(name)
                : "move part of it into other files in " + name.substring(0, slash + 1);
    }

    /** A digest of the text, in hex digits. */
    public String fingerprint() {
        return new Fingerprint().add(text).toString();
    }
}
