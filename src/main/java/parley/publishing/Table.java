package parley.publishing;

import java.util.function.Consumer;

/**
 * A list with one row an entry.
 *
 * @param row the record that each row is, which gives the columns
 * @param rows passes on each row, one at a time
 */
public record Table(Class<? extends CsvRow> row, Consumer<Consumer<? super CsvRow>> rows) {}
