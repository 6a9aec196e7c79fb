package parley.search.columns;

import java.util.List;
import java.util.Optional;
import parley.record.value.EdtfDate;

/**
 * One page of the entries that match a filter.
 *
 * @param total how many match on all pages
 * @param start how many stand on the pages before
 * @param positions of the entries on this page on the timeline, in the order of the list
 * @param previous the entry with which the page before this one ends
 * @param next the entry with which the page after this one begins
 * @param last the anchor of the entry with which the last page ends; empty on that page, and where it is not known
 */
public record ResultPage(
        int total,
        int start,
        List<Integer> positions,
        Optional<Beside> previous,
        Optional<Beside> next,
        Optional<String> last) {

    /**
     * An entry of a page beside this one.
     *
     * @param date where the whole list is in the order of its dates
     */
    public record Beside(String anchor, Optional<EdtfDate> date) {}

    /** Whether this page holds the whole list. */
    public boolean isWhole() {
        return positions.size() == total;
    }
}
