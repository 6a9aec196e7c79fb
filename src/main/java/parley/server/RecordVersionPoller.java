package parley.server;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import parley.record.history.Summaries;
import parley.record.history.Summary;
import parley.search.SearchIndex;
import parley.server.ExportedSnapshots.Exported;

/**
 * Finds out once a second which record the database holds. A new record is served when its index is ready, pages
 * and index at once; until then the old one is read from a snapshot. If the database can't be reached, the last
 * answer holds.
 */
@Component
public class RecordVersionPoller implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RecordVersionPoller.class);

    /** How long indexing waits after a start, to leave the processors to the first pages. */
    private static final Duration COURTESY = Duration.ofSeconds(3);

    private static final int PATIENCE = 10_000;

    /**
     * A record that is served or will be next.
     *
     * @param snapshot from which it can be read after another is published
     */
    record Served(Summary summary, Optional<Exported> snapshot) {

        String version() {
            return summary.version();
        }
    }

    /**
     * Pages of an old record are no longer used.
     *
     * @param version of the old record
     */
    public record RecordReplacedEvent(String version) {}

    private final Summaries summaries;
    private final ApplicationEventPublisher events;
    private final SearchIndex index;
    private final ExportedSnapshots snapshots;
    private final TransactionTemplate transaction;
    private final Environment environment;
    private volatile @Nullable Served served;
    private volatile @Nullable Served next;
    private volatile boolean isRunning;
    private @Nullable Thread indexing;
    private @Nullable String announced;
    private boolean isLost;

    /**
     * Takes lazily what reads the database: filters are created first, and must not fail for a faulty
     * record.
     */
    public RecordVersionPoller(
            @Lazy Summaries summaries,
            ApplicationEventPublisher events,
            @Lazy SearchIndex index,
            ExportedSnapshots snapshots,
            @Lazy PlatformTransactionManager transactions,
            Environment environment) {
        this.summaries = summaries;
        this.events = events;
        this.index = index;
        this.snapshots = snapshots;
        this.environment = environment;
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
    }

    /** The record that is served; empty where none was read yet. */
    public Optional<Summary> present() {
        return served().map(Served::summary);
    }

    /** The same with its snapshot. */
    Optional<Served> served() {
        return Optional.ofNullable(served);
    }

    /** Before the web server, since lists need the entries. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public synchronized void start() {
        var first = read();
        within(first.snapshot(), () -> readEntries(first));
        served = first;
        isRunning = true;
    }

    /** Waits for the index thread, which reads the database. */
    @Override
    public synchronized void stop() {
        isRunning = false;
        if (indexing != null) {
            indexing.interrupt();
            awaitIndex();
        }
        served().flatMap(Served::snapshot).ifPresent(Exported::close);
    }

    private void awaitIndex() {
        if (indexing != null) {
            try {
                indexing.join(PATIENCE);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    public synchronized void look() {
        var present = served;
        if (!isRunning || present == null) {
            return;
        }
        announce(present.summary());
        try {
            if (indexing != null && indexing.isAlive()) {
                keepAlive(present);
                Optional.ofNullable(next).ifPresent(RecordVersionPoller::keepAlive);
            } else {
                compare(present, read());
            }
            if (isLost) {
                LOG.info("The record can be read again");
            }
            isLost = false;
        } catch (RuntimeException lost) {
            if (!isLost) {
                LOG.warn(
                        "Pages stay as they are, the record can't be read: {}",
                        NestedExceptionUtils.getMostSpecificCause(lost).getMessage());
            }
            isLost = true;
        }
    }

    private static void keepAlive(Served record) {
        record.snapshot().ifPresent(Exported::keepAlive);
    }

    private void compare(Served present, Served found) {
        if (!found.version().equals(present.version())) {
            next = found;
            index(() -> replace(present, found));
            return;
        }
        // An old snapshot would keep the database from removing old rows.
        served = found;
        present.snapshot().ifPresent(Exported::close);
        if (!index.hasWords(found.version())) {
            index(() -> complete(found));
        }
    }

    /** The record that the database holds now. */
    private Served read() {
        var snapshot = snapshots.take();
        try {
            return new Served(within(snapshot, summaries::current), snapshot);
        } catch (RuntimeException failed) {
            snapshot.ifPresent(Exported::close);
            throw failed;
        }
    }

    private void index(Runnable work) {
        indexing = new Thread(work, "index");
        indexing.setDaemon(true);
        indexing.start();
    }

    /** Indexes the words of the first record after a start. */
    private void complete(Served first) {
        try {
            index.awaitQuestion(COURTESY);
            readWords(first);
        } catch (RuntimeException | InterruptedException failed) {
            LOG.warn("Search is not ready: {}", failed.toString());
        }
    }

    private void replace(Served before, Served after) {
        try {
            within(after.snapshot(), () -> readEntries(after));
            readWords(after);
            served = after;
        } catch (RuntimeException failed) {
            LOG.warn("Pages stay as they are, the index failed: {}", failed.toString());
        } finally {
            // Requests that still read the old record are answered again.
            var old = served == after ? before : after;
            events.publishEvent(new RecordReplacedEvent(before.version()));
            index.forget(old.version());
            old.snapshot().ifPresent(Exported::close);
            next = null;
        }
    }

    /** The version of the record that is served. */
    public String version() {
        return served().orElseThrow().version();
    }

    /**
     * Serves another record once it is indexed.
     *
     * @param publish makes the record, which this thread alone can read before, readable for all
     */
    public synchronized void serveNext(Runnable publish) {
        awaitIndex();
        var before = Objects.requireNonNull(served);
        var after = read();
        try {
            within(after.snapshot(), () -> readEntries(after));
            readWords(after);
            publish.run();
        } catch (RuntimeException failed) {
            index.forget(after.version());
            throw failed;
        }
        served = after;
        events.publishEvent(new RecordReplacedEvent(before.version()));
        index.forget(before.version());
    }

    private boolean readEntries(Served record) {
        index.readEntries(record.version());
        return true;
    }

    private void readWords(Served record) {
        within(record.snapshot(), () -> index.readWords(record.version())).run();
        LOG.info("Indexed record {}: {} entries", record.version(), size(record.summary()));
    }

    private static int size(Summary record) {
        return record.statements() + record.talks();
    }

    private <T> T within(Optional<Exported> snapshot, Supplier<T> reading) {
        return Objects.requireNonNull(transaction.execute(status -> {
            snapshot.ifPresent(snapshots::enter);
            return reading.get();
        }));
    }

    private void announce(Summary now) {
        if (!now.version().equals(announced)) {
            LOG.info(
                    "Serving record {} of {} on port {}; statements: {}, sets of talks: {}, sources: {}",
                    now.version(),
                    now.updated(),
                    environment.getProperty("local.server.port"),
                    now.statements(),
                    now.talks(),
                    now.sources());
            announced = now.version();
        }
    }
}
