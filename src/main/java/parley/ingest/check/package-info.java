/** Checks references, ids, dates and changes, and reports all faults at once. */
@NullMarked
package parley.ingest.check;

import org.jspecify.annotations.NullMarked;
