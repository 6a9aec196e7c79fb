package parley.cite;

import java.util.Locale;

/** Text made fit for one line of a file. */
final class Lines {

    private Lines() {}

    /** The same on one line: no field of any format may end before its text does. */
    static String one(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
