package parley.ingest.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A number that tells texts in their order from all others: SHA-256. */
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
        // No file holds this character, so no two texts run together.
        digest.update((byte) 0);
        return this;
    }

    /** The first 64 bits of it; what is added next belongs to another. */
    public long toLong() {
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    /** Hex digits; nothing can be added any more. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
