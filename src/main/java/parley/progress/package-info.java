/** The progress of long work. */
@NullMarked
package parley.progress;

import org.jspecify.annotations.NullMarked;
