/** What a start says and does when the record or its database is not as it should be. */
@NullMarked
package parley.ingest.startup;

import org.jspecify.annotations.NullMarked;
