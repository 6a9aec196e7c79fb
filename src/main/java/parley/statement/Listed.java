package parley.statement;

import java.util.List;
import parley.publishing.Part;
import parley.record.Entry;

/**
 * The entries on one page of a list.
 *
 * @param total how many the list has on all pages
 * @param entries those on this page, in the order of the list
 * @param part the page and its ways to the others
 */
public record Listed(int total, List<Entry> entries, Part part) {

    /** Whether this page holds the whole list. */
    public boolean isWhole() {
        return entries.size() == total;
    }
}
