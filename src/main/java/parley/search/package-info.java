/** Finding entries of the record: what a list is narrowed to, and the index that answers it. */
@NullMarked
package parley.search;

import org.jspecify.annotations.NullMarked;
