/** Rows read without entities: for the index, the data package and its descriptor. */
@NullMarked
package parley.record.projection;

import org.jspecify.annotations.NullMarked;
