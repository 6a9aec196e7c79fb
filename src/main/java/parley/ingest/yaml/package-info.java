/** A YAML file as values with file, line and column; knows nothing of talks. */
@NullMarked
package parley.ingest.yaml;

import org.jspecify.annotations.NullMarked;
