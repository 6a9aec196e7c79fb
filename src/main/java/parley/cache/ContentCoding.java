package parley.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

/** The content codings of a response. */
enum ContentCoding {
    IDENTITY,
    GZIP;

    /** The best coding for a request; gzip only if the response has it. */
    static Optional<ContentCoding> best(HttpServletRequest request, boolean isCompressed) {
        return best(String.join(",", Collections.list(request.getHeaders("Accept-Encoding"))), isCompressed);
    }

    /**
     * The coding that a reader prefers (RFC 9110, 12.5.3); gzip if both are equal.
     *
     * @param accepted the values of Accept-Encoding, joined by commas
     * @param isCompressed whether the response has gzip
     * @return empty if the reader accepts neither
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
        // Identity is acceptable unless it is excluded by name or with *.
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
