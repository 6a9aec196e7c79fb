/** Error pages. */
@NullMarked
package parley.publishing.error;

import org.jspecify.annotations.NullMarked;
