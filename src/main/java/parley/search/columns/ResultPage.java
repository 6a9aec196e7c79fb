package parley.search.columns;

import java.util.List;
import java.util.Optional;

/**
 * One page of the entries that match a filter.
 *
 * @param total how many match on all pages
 * @param positions of the entries on this page on the timeline, in the order of the list
 * @param first the anchor of the first entry, the cursor that cites this page
 * @param previous the anchor of the entry with which the page before this one ends
 * @param next the anchor of the entry with which the page after this one begins
 */
public record ResultPage(
        int total, List<Integer> positions, Optional<String> first, Optional<String> previous, Optional<String> next) {

    /** Whether this page holds the whole list. */
    public boolean isWhole() {
        return positions.size() == total;
    }
}
