/**
 * Brings the record from the files that people edit into the database; the only package that
 * writes.
 */
@NullMarked
package parley.archive;

import org.jspecify.annotations.NullMarked;
