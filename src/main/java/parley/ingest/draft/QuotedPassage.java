package parley.ingest.draft;

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

    boolean isClosed() {
        return !close.isEmpty();
    }
}
