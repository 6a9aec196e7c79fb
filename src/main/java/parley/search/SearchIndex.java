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
 * Finds entries of the record, in memory. A caller names the record by the version that it read in its transaction. No
 * request makes the index or waits for it.
 */
@Component
public class SearchIndex {

    private final IndexLoader loader;
    private final Map<String, ColumnIndex> indexes = new ConcurrentHashMap<>();
    private final Map<String, NameIndex> names = new ConcurrentHashMap<>();
    private final CountDownLatch wanted = new CountDownLatch(1);
    private final CountDownLatch ready = new CountDownLatch(1);

    SearchIndex(IndexLoader loader) {
        this.loader = loader;
    }

    /**
     * What a filter leaves of a record. A result that needs the texts throws {@link parley.search.text.NotIndexedException} before they
     * are indexed for the first time.
     *
     * @throws RecordReplacedException where another record is served by now
     */
    public SearchResult answer(String version, Filter filter) {
        var index = indexes.get(version);
        if (index == null) {
            throw new RecordReplacedException(version);
        }
        return new SearchResult(index, filter, names.get(version));
    }

    /** Reads the entries of a record, without their texts, within a transaction. */
    public void readEntries(String version) {
        indexes.put(version, loader.entries(version));
    }

    /**
     * Reads the texts of a record whose entries were read, within a transaction.
     *
     * @return makes them ready to be searched, for which no transaction is needed
     */
    public Runnable readWords(String version) {
        var index = indexes.get(version);
        var writer = loader.texts(index);
        names.put(version, loader.names(index));
        return () -> {
            try (writer) {
                index.index(writer.finish());
                ready.countDown();
            }
        };
    }

    /** Whether the words of a record can be searched. */
    public boolean hasWords(String version) {
        return indexes.get(version).isIndexed();
    }

    /** Removes a record; requests that have its index already can finish with it. */
    public void forget(String version) {
        indexes.remove(version);
        names.remove(version);
    }

    /** Asks for the first index of words and waits for it; returns whether it is there. */
    public boolean awaitWords(Duration most) throws InterruptedException {
        wanted.countDown();
        return ready.await(most.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits until someone asks for the first index of words, or nobody has for some time. */
    public void awaitQuestion(Duration most) throws InterruptedException {
        wanted.await(most.toMillis(), TimeUnit.MILLISECONDS);
    }
}
