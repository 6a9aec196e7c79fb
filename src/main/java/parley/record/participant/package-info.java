/** Who takes part and speaks, their sides and the spellings of their names. */
@NullMarked
package parley.record.participant;

import org.jspecify.annotations.NullMarked;
