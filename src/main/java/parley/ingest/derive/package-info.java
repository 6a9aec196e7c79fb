/** What is derived from the files: order, counts, office spans, days. */
@NullMarked
package parley.ingest.derive;

import org.jspecify.annotations.NullMarked;
