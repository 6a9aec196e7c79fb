/**
 * Posting lists and columns of the entries in memory: filters, facet counts and pages of results.
 */
@NullMarked
package parley.search.columns;

import org.jspecify.annotations.NullMarked;
