/** What a list is narrowed to: its fields, the form, the cursor and the words searched for. */
@NullMarked
package parley.filter;

import org.jspecify.annotations.NullMarked;
