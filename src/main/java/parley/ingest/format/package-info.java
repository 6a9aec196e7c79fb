/** The record's files as Java records. */
@NullMarked
package parley.ingest.format;

import org.jspecify.annotations.NullMarked;
