package parley.ingest.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest of a series of texts. */
public final class Fingerprint {

    private final MessageDigest digest;

    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Fingerprint add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        // Separates the texts: no file holds this character.
        digest.update((byte) 0);
        return this;
    }

    /** The first 64 bits; resets the digest. */
    public long toLong() {
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    /** In hex digits; resets the digest. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
