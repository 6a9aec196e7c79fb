/** Finds the entries of the record that match a filter. */
@NullMarked
package parley.search;

import org.jspecify.annotations.NullMarked;
