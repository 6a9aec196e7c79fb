/** What the record holds and what its dates and words mean; entities and finders that can only be read. */
@NullMarked
package parley.record;

import org.jspecify.annotations.NullMarked;
