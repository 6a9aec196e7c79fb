/** Lucene's index of the words: analysis, ranking, highlighting and spelling. */
@NullMarked
package parley.search.text;

import org.jspecify.annotations.NullMarked;
