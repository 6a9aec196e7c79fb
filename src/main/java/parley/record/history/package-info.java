/** Which version of the record this is, what changed in it, and what became of former ids. */
@NullMarked
package parley.record.history;

import org.jspecify.annotations.NullMarked;
