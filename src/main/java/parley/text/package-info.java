/** Text as the world writes it: what a reader sees as one character, as none, as an address. */
@NullMarked
package parley.text;

import org.jspecify.annotations.NullMarked;
