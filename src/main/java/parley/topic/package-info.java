/** What statements are about, and what each side said on it. */
@NullMarked
package parley.topic;

import org.jspecify.annotations.NullMarked;
