/** Caches pages as bytes, with their validators, until another record is served. */
@NullMarked
package parley.cache;

import org.jspecify.annotations.NullMarked;
