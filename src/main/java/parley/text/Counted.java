package parley.text;

import java.util.Locale;

/** A number of things in words. */
public final class Counted {

    private Counted() {}

    /** "1 source", "2 sources", "1,000 sources". */
    public static String of(long number, String thing) {
        return of(number, thing, thing + "s");
    }

    /** "1 entry", "2 entries", "1,000 entries". */
    public static String of(long number, String one, String many) {
        return String.format(Locale.UK, "%,d %s", number, number == 1 ? one : many);
    }
}
