/** Statements: on any page, in lists and on a page of their own. */
@NullMarked
package parley.statement;

import org.jspecify.annotations.NullMarked;
