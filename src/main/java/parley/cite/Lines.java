package parley.cite;

/** Texts for files in which a field is one line. */
final class Lines {

    private Lines() {}

    /** Joins the lines of a text, so that no field of any format ends early. */
    static String one(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }
}
