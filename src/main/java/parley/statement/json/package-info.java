/** What JSON and CSV give of a statement. */
@NullMarked
package parley.statement.json;

import org.jspecify.annotations.NullMarked;
