/** Proves quotations against the texts of their sources, and reads and writes the files that say so. */
@NullMarked
package parley.ingest.evidence;

import org.jspecify.annotations.NullMarked;
