package parley.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * A response as bytes, ready to be sent any number of times.
 *
 * @param page the pattern that its address matches
 * @param headers those of its maker besides the media type
 * @param tag a hash of the bytes, the same on every server
 * @param gzip the bytes compressed; empty if that saves nothing or nobody will ask for it
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
     * A browser stores a page for a minute. A proxy asks again after ten seconds, so that a new record is seen soon; it
     * may send the stored page while it asks, and if this site fails.
     */
    private static final String PAGE =
            "public, max-age=60, s-maxage=10, stale-while-revalidate=60, stale-if-error=86400";

    /** The request chose what its absolute addresses begin with, so nobody else may be given it. */
    private static final String NOT_SHARED = "private, no-cache";

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    /** Spring puts the MD5 of the content into the name of a file that never changes. */
    private static final Pattern HASHED = Pattern.compile("/[a-z]+-[0-9a-f]{32}\\.[a-z]+");

    /** The headers that the maker of a page sets; all others are the same for all pages. */
    private static final List<String> MAKERS =
            List.of("Link", "Content-Disposition", "Content-Location", "X-Robots-Tag");

    private static final byte[] NOTHING = {};

    /** The memory in bytes that a cache entry takes besides its body, roughly. */
    private static final int OVERHEAD = 1_000;

    /**
     * The response that was made for a request.
     *
     * @param isShared whether it is the same for all readers; otherwise only this one is sent it
     */
    static CachedResponse of(
            String path, HttpServletRequest request, HttpServletResponse response, byte[] bytes, boolean isShared) {
        var headers = new LinkedHashMap<String, String>();
        for (var name : MAKERS) {
            Optional.ofNullable(response.getHeader(name)).ifPresent(value -> headers.put(name, value));
        }
        var isGzipNeeded = isShared || ContentCoding.best(request, true).equals(Optional.of(ContentCoding.GZIP));
        return new CachedResponse(
                RequestMetrics.page(request),
                response.getContentType(),
                headers,
                HASHED.matcher(path).matches() ? FOR_GOOD : isShared ? PAGE : NOT_SHARED,
                hash(bytes),
                bytes,
                isGzipNeeded ? gzip(bytes) : NOTHING);
    }

    /** Whether its address names its content. */
    boolean isForGood() {
        return cacheControl.equals(FOR_GOOD);
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

    /** The memory that it takes in bytes, roughly. */
    int weight() {
        return OVERHEAD + plain.length + gzip.length;
    }

    /** The bytes compressed; nothing if that saves nothing. */
    private static byte[] gzip(byte[] bytes) {
        var compressed = new ByteArrayOutputStream(bytes.length / 4 + 100);
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.size() < bytes.length ? compressed.toByteArray() : NOTHING;
    }

    /** Half of a SHA-256 in hexadecimal. */
    static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, 16));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
