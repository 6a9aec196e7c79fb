/** Lists of statements and talks by date, and the front page, which shows all of them. */
@NullMarked
package parley.timeline;

import org.jspecify.annotations.NullMarked;
