/** How one thing on record is cited: a sentence, files for reference managers, HTML to paste. */
@NullMarked
package parley.cite;

import org.jspecify.annotations.NullMarked;
