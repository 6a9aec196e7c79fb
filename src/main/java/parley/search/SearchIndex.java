package parley.search;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import parley.filter.Filter;
import parley.search.columns.ColumnIndex;

/**
 * Finds entries of the record, in memory. Whoever asks names the record by the version that they
 * read in their transaction. Nobody who asks makes the index or waits for it.
 */
@Component
public class SearchIndex {

    private final IndexLoader librarian;
    private final Map<String, ColumnIndex> shelves = new ConcurrentHashMap<>();
    private final CountDownLatch wanted = new CountDownLatch(1);
    private final CountDownLatch ready = new CountDownLatch(1);

    SearchIndex(IndexLoader librarian) {
        this.librarian = librarian;
    }

    /**
     * What a filter leaves of a record. An answer that needs the words throws {@link
     * NotIndexedException} before the first index of them is there.
     *
     * @throws RecordReplacedException where another record is served by now
     */
    public SearchResult answer(String version, Filter filter) {
        var shelf = shelves.get(version);
        if (shelf == null) {
            throw new RecordReplacedException(version);
        }
        return new SearchResult(shelf, filter, shelf::words);
    }

    /** Reads the entries of a record, without their words, within a transaction. */
    public void readEntries(String version) {
        shelves.put(version, librarian.shelf(version));
    }

    /**
     * Reads the words of a record whose entries were read, within a transaction.
     *
     * @return what makes them ready to be searched, for which no transaction is needed
     */
    public Runnable readWords(String version) {
        var shelf = shelves.get(version);
        var writer = librarian.words(shelf);
        return () -> {
            try (writer) {
                shelf.index(writer.finish());
                ready.countDown();
            }
        };
    }

    /** Whether the words of a record can be searched. */
    public boolean hasWords(String version) {
        return shelves.get(version).isIndexed();
    }

    /** Lets go of a record; answers that were begun can be ended. */
    public void forget(String version) {
        shelves.remove(version);
    }

    /** Asks for the first index of words, and waits for it; tells whether it is there. */
    public boolean awaitWords(Duration most) throws InterruptedException {
        wanted.countDown();
        return ready.await(most.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits until someone asks for the first index of words, or nobody has for some time. */
    public void awaitQuestion(Duration most) throws InterruptedException {
        wanted.await(most.toMillis(), TimeUnit.MILLISECONDS);
    }
}
