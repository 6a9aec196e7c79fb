/** Talks: how they stand on any page, the list of them, and the page of one. */
@NullMarked
package parley.talks;

import org.jspecify.annotations.NullMarked;
