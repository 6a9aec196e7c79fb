/**
 * How bytes go out: pages that were made are kept, told apart and told unchanged; methods, heads of
 * answers, counts of requests. What a page is, publishing decides.
 */
@NullMarked
package parley.delivery;

import org.jspecify.annotations.NullMarked;
