/** How the record is mapped: converters, repositories and enhanced entities. */
@NullMarked
package parley.record.jpa;

import org.jspecify.annotations.NullMarked;
