/** How far long work is. */
@NullMarked
package parley.progress;

import org.jspecify.annotations.NullMarked;
