package parley.search;

import jakarta.annotation.PreDestroy;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import parley.search.Filter.Order;

/**
 * Finds entries of the record, in memory. Whoever asks names the record by the version that they
 * read in their transaction; what is kept of it is made when it is first asked for, and shared. All
 * methods throw {@link RecordReplacedException} where the record has just been replaced.
 */
@Component
public class Index {

    /** How many entries the best answers are at most; there is no further page of them. */
    public static final int BEST = 100;

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
     * The page of a list that a key tells, in the order that the filter names; by best answer where
     * it has words, then there is one page alone, whatever the key.
     *
     * @return empty where the key names what is not on record
     */
    public Optional<Found> find(String version, Filter filter, Key key) {
        var shelf = shelf(version);
        if (filter.order() == Order.BEST && filter.isOn(Field.WORDS)) {
            return Optional.of(best(shelf, filter));
        }
        return Page.of(shelf, filter.order(), list(shelf, filter, filter.order()), key);
    }

    /** The places on the timeline of all that a filter leaves, in its order; best goes by date. */
    public int[] positions(String version, Filter filter) {
        var shelf = shelf(version);
        var order = filter.order() == Order.BEST ? Order.OLDEST : filter.order();
        return Arrays.stream(list(shelf, filter, order)).map(entry -> entry + 1).toArray();
    }

    /** The places on the timeline of the first and of the last of some entries. */
    public record Ends(int first, int last) {}

    /**
     * Where what a filter leaves begins and ends for each value of a choice; the last has a date
     * where one of them has.
     */
    public Map<String, Ends> ends(String version, Filter filter, Field choice) {
        var shelf = shelf(version);
        var column = shelf.column(choice);
        var ends = new LinkedHashMap<String, Ends>();
        for (var entry : sieve(shelf, filter).entries()) {
            var place = entry + 1;
            var isDated = !shelf.date(entry).isNone();
            for (var name : column.names(entry)) {
                ends.merge(
                        name,
                        new Ends(place, place),
                        (known, one) -> isDated ? new Ends(known.first(), place) : known);
            }
        }
        return ends;
    }

    private int[] list(Shelf shelf, Filter filter, Order order) {
        return filter.isOpen()
                ? shelf.all(order)
                : shelf.ordered(sieve(shelf, filter).entries(), order);
    }

    /**
     * The places on the timeline of those that came on record last, the last first; of one day
     * those with the newest date first.
     */
    public List<Integer> newest(String version, Filter filter, int most) {
        var shelf = shelf(version);
        var sieve = sieve(shelf, filter);
        return Arrays.stream(shelf.lastAdded())
                .filter(sieve::passes)
                .limit(most)
                .mapToObj(entry -> entry + 1)
                .toList();
    }

    private Found best(Shelf shelf, Filter filter) {
        var sieve = sieve(shelf, filter);
        var best = words(shelf).best(Question.parse(filter.words()), sieve, BEST);
        return new Found(
                sieve.count(),
                0,
                Arrays.stream(best).mapToObj(entry -> entry + 1).toList(),
                best.length == 0 ? Optional.empty() : Optional.of(shelf.anchors().get(best[0])),
                Optional.empty(),
                Optional.empty());
    }

    /** How many entries each choice would leave. */
    public Facets facets(String version, Filter filter) {
        var shelf = shelf(version);
        Supplier<Facets> count = () -> Count.of(shelf, sieve(shelf, filter), filter.order());
        return filter.isOpen() ? shelf.facets(filter.order()).get(count) : count.get();
    }

    /** Marks in any text what a filter searches for. */
    public Marker marker(String version, Filter filter) {
        if (!filter.isOn(Field.WORDS)) {
            return Marker.NONE;
        }
        var language = words(shelf(version)).language();
        var queries =
                Question.parse(filter.words()).texts(false).stream()
                        .flatMap(text -> language.find(Marker.FIELD, text).stream())
                        .toList();
        return new Marker(queries, language.texts());
    }

    /** How many entries there would be without each part that is on, where there would be some. */
    public Map<Field, Integer> without(String version, Filter filter) {
        var shelf = shelf(version);
        var totals = new EnumMap<Field, Integer>(Field.class);
        for (var field : Field.values()) {
            if (filter.isOn(field)) {
                var total = sieve(shelf, filter.without(field)).count();
                if (total > 0) {
                    totals.put(field, total);
                }
            }
        }
        return totals;
    }

    /**
     * What else may have been meant: the same words with another spelling, which do find something
     * under the filter, the nearest first, three at most.
     */
    public List<String> nearest(String version, Filter filter) {
        if (!filter.isOn(Field.WORDS)) {
            return List.of();
        }
        var shelf = shelf(version);
        return new Spellcheck(words(shelf))
                .corrections(
                        filter.words(), words -> sieve(shelf, filter.searching(words)).count() > 0);
    }

    private Sieve sieve(Shelf shelf, Filter filter) {
        @Nullable FixedBitSet answers = null;
        if (filter.isOn(Field.WORDS)) {
            answers = words(shelf).entries(Question.parse(filter.words()));
        }
        return new Sieve(shelf, filter, answers);
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
