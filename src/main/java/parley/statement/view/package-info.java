/** What a page shows of a statement. */
@NullMarked
package parley.statement.view;

import org.jspecify.annotations.NullMarked;
