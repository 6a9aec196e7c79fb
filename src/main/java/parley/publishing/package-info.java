/** How pages go out: what every page has in common, addresses that lead nowhere, error pages. */
@NullMarked
package parley.publishing;

import org.jspecify.annotations.NullMarked;
