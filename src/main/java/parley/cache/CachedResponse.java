package parley.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * An answer as bytes, ready to be sent any number of times.
 *
 * @param page the pattern of the addresses that its page is one of
 * @param type its media type
 * @param headers what else its maker said of it
 * @param cacheControl how long others may keep it
 * @param tag tells these bytes from any others, the same on every server
 * @param plain the bytes
 * @param gzip the bytes compressed; empty where that saves nothing, or nobody is to have them so
 */
record CachedResponse(
        String page,
        String type,
        Map<String, String> headers,
        String cacheControl,
        String tag,
        byte[] plain,
        byte[] gzip) {

    /**
     * A reader's browser keeps a page for a minute. A proxy asks again after ten seconds, so that a
     * new record is seen soon; it need not let anyone wait for that, nor fail when this site does.
     */
    private static final String PAGE =
            "public, max-age=60, s-maxage=10, stale-while-revalidate=60, stale-if-error=86400";

    /** Its absolute addresses begin as the reader chose: nobody else is to be given it. */
    private static final String NOT_SHARED = "private, no-cache";

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    /** Spring puts the MD5 of the content into the name of a file that never changes. */
    private static final Pattern HASHED = Pattern.compile("/[a-z]+-[0-9a-f]{32}\\.[a-z]+");

    private static final byte[] NOTHING = {};

    /** What an entry of the cache takes besides its bytes, roughly. */
    private static final int OVERHEAD = 1_000;

    /**
     * Makes an answer ready to be sent.
     *
     * @param isSteady whether no reader has a say in what is in it
     * @param isWantedCompressed whether anyone may come to be sent it so
     */
    static CachedResponse of(
            String path,
            String page,
            String type,
            Map<String, String> headers,
            byte[] bytes,
            boolean isSteady,
            boolean isWantedCompressed) {
        var shared = isSteady ? PAGE : NOT_SHARED;
        var cacheControl = HASHED.matcher(path).matches() ? FOR_GOOD : shared;
        return new CachedResponse(
                page, type, headers, cacheControl, hash(bytes), bytes, isWantedCompressed ? gzip(bytes) : NOTHING);
    }

    boolean isCompressed() {
        return gzip.length > 0;
    }

    /** The strong validator of one of the encodings, as it stands in a header. */
    String tag(ContentCoding encoding) {
        return encoding == ContentCoding.GZIP ? "\"" + tag + "-gzip\"" : "\"" + tag + "\"";
    }

    byte[] bytes(ContentCoding encoding) {
        return encoding == ContentCoding.GZIP ? gzip : plain;
    }

    /** The bytes of memory that it takes, roughly. */
    int weight() {
        return OVERHEAD + plain.length + gzip.length;
    }

    /** The bytes compressed; nothing where that saves nothing. */
    private static byte[] gzip(byte[] bytes) {
        var compressed = new ByteArrayOutputStream(bytes.length / 4 + 100);
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.size() < bytes.length ? compressed.toByteArray() : NOTHING;
    }

    /** Tells bytes from any others. */
    static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, 16));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
