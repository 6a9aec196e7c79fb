/** Writes a checked record's rows into the database. */
@NullMarked
package parley.ingest.load;

import org.jspecify.annotations.NullMarked;
