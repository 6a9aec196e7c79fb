/** The whole record to take away, and the page that says how. */
@NullMarked
package parley.dataset;

import org.jspecify.annotations.NullMarked;
