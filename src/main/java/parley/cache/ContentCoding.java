package parley.cache;

import java.util.Locale;
import java.util.Optional;

/** How the bytes of an answer are put. */
enum ContentCoding {
    IDENTITY,
    GZIP;

    /**
     * The better of those that a reader takes (RFC 9110, 12.5.3); gzip where both are as good.
     *
     * @param accepted the values of Accept-Encoding, joined by commas
     * @param isCompressed whether there is gzip to be had
     * @return empty where the reader rules out all that there is
     */
    static Optional<ContentCoding> best(String accepted, boolean isCompressed) {
        var gzip = Double.NaN;
        var identity = Double.NaN;
        var other = Double.NaN;
        for (var one : accepted.split(",", -1)) {
            var parts = one.split(";", 2);
            var quality = quality(parts);
            switch (parts[0].strip().toLowerCase(Locale.ROOT)) {
                case "gzip", "x-gzip" -> gzip = quality;
                case "identity" -> identity = quality;
                case "*" -> other = quality;
                default -> {}
            }
        }
        var none = Double.isNaN(other);
        gzip = Double.isNaN(gzip) ? (none ? 0 : other) : gzip;
        if (gzip > 0 && isCompressed && (Double.isNaN(identity) || gzip >= identity)) {
            return Optional.of(GZIP);
        }
        // Unless it is ruled out by name, or with all that has no name, plain is always taken.
        identity = Double.isNaN(identity) ? (none ? 1 : other) : identity;
        return identity > 0 ? Optional.of(IDENTITY) : Optional.empty();
    }

    private static double quality(String[] parts) {
        if (parts.length == 1) {
            return 1;
        }
        var weight = parts[1].strip().toLowerCase(Locale.ROOT);
        try {
            return weight.startsWith("q=")
                    ? Double.parseDouble(weight.substring(2).strip())
                    : 1;
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
