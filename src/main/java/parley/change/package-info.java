/** What has become of the record: its changes, and the addresses that things had before them. */
@NullMarked
package parley.change;

import org.jspecify.annotations.NullMarked;
