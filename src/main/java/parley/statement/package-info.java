/** One statement: how it stands on any page, and the page of its own. */
@NullMarked
package parley.statement;

import org.jspecify.annotations.NullMarked;
