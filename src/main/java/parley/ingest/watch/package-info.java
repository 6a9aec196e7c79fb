/** Serves the files of a record as they are saved. */
@NullMarked
package parley.ingest.watch;

import org.jspecify.annotations.NullMarked;
