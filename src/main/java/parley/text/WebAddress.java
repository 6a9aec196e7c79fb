package parley.text;

import com.ibm.icu.text.IDNA;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The address of something on the web, in any script: an IRI of RFC 3987 with http or https.
 *
 * @param text as it was written; browsers take any script
 */
public record WebAddress(String text) {

    private static final Pattern PARTS = Pattern.compile("(https?://)(?<host>[^/?#]*?)((?::(?<port>\\d*))?)([/?#].*)?");

    /** Hosts that {@link URI} refuses although the web has them: other scripts, underscores. */
    private static final Pattern HOST =
            Pattern.compile("([^@]*@)?(?![\\d.]+$)[\\w\\-[^\\p{ASCII}]]+(\\.[\\w\\-[^\\p{ASCII}]]+)*\\.?");

    private static final Pattern UPPER_CASE = Pattern.compile("(?i)https?://");

    private static final int LAST_PORT = 65_535;

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException with a message for the editor, where it is none
     */
    public static WebAddress parse(String text) {
        var parts = PARTS.matcher(text);
        if (!parts.matches()) {
            var scheme = UPPER_CASE.matcher(text);
            if (scheme.lookingAt()) {
                throw fault(
                        "'%s' begins with %s; write %s in lower case",
                        text, scheme.group(), scheme.group().toLowerCase(Locale.ROOT));
            }
            throw fault("'%s' is no address; write one that begins with https:// or http://", text);
        }
        var rest = parts.group(5) == null ? "" : parts.group(5);
        var port = parts.group("port");
        if (port != null && port.length() > 0 && (port.length() > 5 || number(port) > LAST_PORT)) {
            throw fault("'%s' has port %s; the last is %d", text, port, LAST_PORT);
        }
        try {
            if (parts.group("host").isEmpty()
                    || new URI(text).getHost() == null
                            && !HOST.matcher(parts.group("host")).matches()) {
                throw noHost(text);
            }
        } catch (URISyntaxException malformed) {
            if (malformed.getIndex() <= text.length() - rest.length()) {
                throw noHost(text);
            }
            var wrong = Character.toString(text.codePointAt(malformed.getIndex()));
            throw fault(
                    "'%s' holds '%s', which can't stand there in an address; write %s for it",
                    text,
                    wrong,
                    URLEncoder.encode(wrong, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return new WebAddress(text);
    }

    /**
     * The same in ASCII (RFC 3986), for header fields and sitemaps.
     *
     * @throws IllegalArgumentException where no such host can be
     */
    public String uri() {
        var parts = PARTS.matcher(text);
        parts.matches();
        var host = new StringBuilder();
        var info = new IDNA.Info();
        IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII).nameToASCII(parts.group("host"), host, info);
        if (info.hasErrors()) {
            throw noHost(text);
        }
        return URI.create(parts.group(1) + host + text.substring(parts.end("host")))
                .toASCIIString();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static IllegalArgumentException noHost(String text) {
        return fault("'%s' names no host; write the whole address, as in https://example.org/page", text);
    }

    private static IllegalArgumentException fault(String message, Object... of) {
        return new IllegalArgumentException(message.formatted(of));
    }
}
