/** Drafts the file of a source from the text of its article, for an editor to complete. */
@NullMarked
package parley.ingest.draft;

import org.jspecify.annotations.NullMarked;
