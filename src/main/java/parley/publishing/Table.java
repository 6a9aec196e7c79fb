package parley.publishing;

import java.util.List;
import java.util.function.Consumer;

/**
 * A list with one row an entry.
 *
 * @param header the names of its columns
 * @param rows its rows, each as long as the header
 */
public record Table(List<String> header, Rows rows) {

    /** Rows that are handed over one at a time and not kept. */
    @FunctionalInterface
    public interface Rows {

        /** Hands each row over: texts, numbers, days and addresses; the empty text is unknown. */
        void forEach(Consumer<? super List<?>> row);
    }
}
