package parley.search.columns;

import java.util.List;
import java.util.Optional;

/**
 * One page of the entries that a filter leaves.
 *
 * @param total how many the filter leaves on all pages
 * @param before how many of them stand on the pages before this one
 * @param positions of the entries on this page, in order
 * @param first the anchor of the first entry, the key that cites this page
 * @param previous the anchor of the entry with which the page before this one ends
 * @param next the anchor of the entry with which the page after this one begins
 */
public record ResultPage(
        int total,
        int before,
        List<Integer> positions,
        Optional<String> first,
        Optional<String> previous,
        Optional<String> next) {}
