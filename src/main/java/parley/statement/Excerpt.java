package parley.statement;

/** The first words of a text, for where the whole would be too long. */
public final class Excerpt {

    private Excerpt() {}

    /** Cuts between two words, and closes the quotation marks that the cut leaves open. */
    public static String of(String words, int letters) {
        if (words.length() <= letters) {
            return words;
        }
        var cut = words.lastIndexOf(' ', letters);
        var start = words.substring(0, cut > 0 ? cut : letters);
        return start + "…" + (start.lastIndexOf('“') > start.lastIndexOf('”') ? "”" : "");
    }
}
