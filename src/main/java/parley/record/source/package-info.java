/** The articles and papers that the record is taken from. */
@NullMarked
package parley.record.source;

import org.jspecify.annotations.NullMarked;
