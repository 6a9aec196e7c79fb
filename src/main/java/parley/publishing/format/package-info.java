/** The formats of pages, one class each. */
@NullMarked
package parley.publishing.format;

import org.jspecify.annotations.NullMarked;
