/** The sources of the record, and what each of them holds. */
@NullMarked
package parley.source;

import org.jspecify.annotations.NullMarked;
