package parley.statement;

import java.util.List;
import parley.publishing.ListSlice;

/**
 * The entries on one page of a list.
 *
 * @param total how many the list has on all pages
 * @param positions where those on this page stand on the timeline, in the order of the list
 * @param part the page and its ways to the others
 */
public record Listed(int total, List<Integer> positions, ListSlice part) {

    /** Whether this page holds the whole list. */
    public boolean isWhole() {
        return positions.size() == total;
    }
}
