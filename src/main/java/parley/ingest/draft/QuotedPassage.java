package parley.ingest.draft;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * What stands between two quotation marks of an article.
 *
 * @param parts one, or one for each paragraph that it runs over, of which all but the first repeat the opening mark
 * @param open the mark before it, as printed
 * @param close the mark after it; empty where the article forgets it
 */
record QuotedPassage(List<Part> parts, String open, String close) {

    /**
     * What stands of it in one paragraph.
     *
     * @param paragraph the first is 0
     * @param start where its opening mark stands
     * @param end behind its closing mark, or the end of the paragraph
     * @param text without its marks and the spaces at either end
     */
    record Part(int paragraph, int start, int end, String text) {}

    Part first() {
        return parts.get(0);
    }

    Part last() {
        return parts.get(parts.size() - 1);
    }

    /** All that stands between its marks. */
    String text() {
        return String.join(" ", parts.stream().map(Part::text).toList());
    }

    /** How many words it has. */
    int words() {
        return text().split("\\s+").length;
    }

    /** Whether it ends with one of some marks. */
    boolean endsWith(String marks) {
        return marks.indexOf(last().text().charAt(last().text().length() - 1)) >= 0;
    }

    /** Whether it begins as a sentence does. */
    boolean isCapitalised() {
        return text().codePoints().filter(Character::isLetterOrDigit).limit(1).noneMatch(Character::isLowerCase);
    }

    /** Whether all longer words are capitalised, as in the title of a work. */
    boolean isTitle() {
        var words = List.of(first().text().split("[\\s,:-]+"));
        var capitals = words.stream().filter(word -> word.matches("\\p{Lu}.*")).count();
        return words.stream().allMatch(word -> word.length() <= 3 || word.matches("[\\p{Lu}\\d].*"))
                && (capitals > 1 || words.size() == 1 && capitals == 1);
    }

    boolean isClosed() {
        return !close.isEmpty();
    }

    /** A quotation with marks that the record reads: straight and single ones become “ and ”. */
    String quoted(boolean isWhole) {
        var isPlain = List.of("\"", "'", "‘", "``", "‚").contains(open);
        var opening = isPlain ? "“" : open;
        var closing = isPlain || !isClosed() ? "”" : close;
        var inner = parts.stream().map(part -> inner(part.text(), isPlain)).collect(joining("\n" + opening));
        // A comma, and the full stop of the article's own sentence, are no words of the speaker.
        return opening + inner.replaceFirst(isWhole ? "\\s*[,،、]$" : "\\s*[.,،、]$", "") + closing;
    }

    /** The words between the marks: one space for any white space, and other marks inside than outside. */
    private static String inner(String text, boolean isPlain) {
        var words = text.replaceAll("[\\s\\p{Z}]+", " ");
        return !isPlain
                ? words
                : words.replaceAll("(?<![^\\s(\\[—–-])\"(?=\\S)", "‘")
                        .replace('"', '’')
                        .replace('“', '‘')
                        .replace('”', '’');
    }
}
