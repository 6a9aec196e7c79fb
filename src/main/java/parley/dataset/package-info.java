/** The whole record to download, and the page that says how. */
@NullMarked
package parley.dataset;

import org.jspecify.annotations.NullMarked;
