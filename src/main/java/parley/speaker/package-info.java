/** Everyone on record, and what each of them said. */
@NullMarked
package parley.speaker;

import org.jspecify.annotations.NullMarked;
