/** The formats that a page can be had in, one class each. */
@NullMarked
package parley.publishing.format;

import org.jspecify.annotations.NullMarked;
