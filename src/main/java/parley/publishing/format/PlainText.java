package parley.publishing.format;

import java.util.regex.Pattern;

/** Text as feeds and calendars can hold it. */
final class PlainText {

    // XML 1.0, 2.2 and RFC 5545, 3.1 both forbid control characters; XML lone surrogates too.
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\x{FFFE}\\x{FFFF}]|\\p{Cs}");

    private PlainText() {}

    /** The same without characters that neither may hold, and with one kind of line end. */
    static String of(String text) {
        return UNFIT.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }
}
