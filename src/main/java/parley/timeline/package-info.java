/** The dated entries of the record, grouped by date, and the front page that shows them. */
@NullMarked
package parley.timeline;

import org.jspecify.annotations.NullMarked;
