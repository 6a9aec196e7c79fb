/**
 * Reads data/, checks it and loads it into the database. Only this package and those below it
 * write.
 */
@NullMarked
package parley.ingest;

import org.jspecify.annotations.NullMarked;
