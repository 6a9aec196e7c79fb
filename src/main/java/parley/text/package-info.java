/** Text in any script: graphemes, invisible characters, addresses. */
@NullMarked
package parley.text;

import org.jspecify.annotations.NullMarked;
