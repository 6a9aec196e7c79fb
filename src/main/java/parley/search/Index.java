package parley.search;

import jakarta.annotation.PreDestroy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds entries of the record, in memory. Whoever asks names the record by the version that they
 * read in their transaction; what is kept of it is made when it is first asked for, and shared.
 */
@Component
public class Index {

    private static final Logger LOG = LoggerFactory.getLogger(Index.class);

    /** The present record, and the one before it for those who are still reading that. */
    private static final int RECORDS = 2;

    /** How long the processors are left to the first pages, in milliseconds. */
    private static final int COURTESY = 3_000;

    private static final int PATIENCE = 10_000;

    private final Librarian librarian;
    private final TransactionTemplate transaction;
    private final Map<String, Once<Shelf>> shelves = new LinkedHashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread start;

    Index(Librarian librarian, PlatformTransactionManager transactions) {
        this.librarian = librarian;
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
    }

    /**
     * What a filter leaves of a record.
     *
     * @throws RecordReplacedException where the record has just been replaced; so does the answer
     */
    public Answer answer(String version, Filter filter) {
        var shelf = shelf(version);
        return new Answer(shelf, filter, () -> words(shelf));
    }

    private Shelf shelf(String version) {
        return within(shelfOnce(version), () -> librarian.shelf(version));
    }

    private WordIndex words(Shelf shelf) {
        return within(shelf.words(), () -> librarian.words(shelf));
    }

    /** A connection is had before anyone is kept waiting: those who wait may hold all others. */
    private <T> T within(Once<T> once, Supplier<T> maker) {
        return once.isMade()
                ? once.get(maker)
                : Objects.requireNonNull(transaction.execute(status -> once.get(maker)));
    }

    private Once<Shelf> shelfOnce(String version) {
        synchronized (shelves) {
            var once = shelves.computeIfAbsent(version, any -> new Once<>());
            if (shelves.size() > RECORDS) {
                shelves.remove(shelves.keySet().iterator().next());
            }
            return once;
        }
    }

    /** Makes ready for the first search of a record while its first pages are served. */
    @EventListener(ApplicationReadyEvent.class)
    public synchronized void prepare() {
        start = new Thread(this::makeReady, "index");
        start.setDaemon(true);
        start.start();
    }

    private void makeReady() {
        try {
            var shelf =
                    shelf(Objects.requireNonNull(transaction.execute(s -> librarian.version())));
            if (stopped.await(COURTESY, TimeUnit.MILLISECONDS)) {
                return;
            }
            words(shelf);
            LOG.info("Indexed record {}: {} entries", shelf.version(), shelf.size());
        } catch (RuntimeException | InterruptedException failed) {
            LOG.warn("The index is not ready; the first search makes it: {}", failed.toString());
        }
    }

    /** The database is closed after those who read it. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopped.countDown();
        if (start != null) {
            start.join(PATIENCE);
        }
    }
}
