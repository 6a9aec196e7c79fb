/** The changes of the record, and former addresses. */
@NullMarked
package parley.change;

import org.jspecify.annotations.NullMarked;
