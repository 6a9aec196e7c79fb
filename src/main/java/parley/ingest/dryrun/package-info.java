/** Compares a record with what the database holds, and writes nothing. */
@NullMarked
package parley.ingest.dryrun;

import org.jspecify.annotations.NullMarked;
