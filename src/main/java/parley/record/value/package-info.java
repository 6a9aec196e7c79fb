/** What dates, words and vocabularies mean; without Spring, JPA and HTTP. */
@NullMarked
package parley.record.value;

import org.jspecify.annotations.NullMarked;
