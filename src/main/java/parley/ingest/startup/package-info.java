/** Checks at a start, and messages for a start that fails. */
@NullMarked
package parley.ingest.startup;

import org.jspecify.annotations.NullMarked;
