package parley.cache;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import parley.server.RecordVersionPoller.RecordReplacedEvent;

/** The answers that were made, as many as there is memory for, and those that are being made. */
@Component
public class PageCache {

    /**
     * What answers are told apart by.
     *
     * @param version of the record
     * @param origin what absolute addresses begin with
     * @param address the path with its parameters
     */
    record Key(String version, String origin, String address) {}

    private final AsyncCache<Key, CachedResponse> cache;

    PageCache(@Value("${parley.kept}") DataSize most) {
        cache = Caffeine.newBuilder()
                .maximumWeight(most.toBytes())
                .weigher((Key key, CachedResponse answer) -> weight(key, answer))
                // What is thrown out is counted at once, on the thread that brings more.
                .executor(Runnable::run)
                .buildAsync();
    }

    /** The answer, or the promise of one that is being made. */
    Optional<CompletableFuture<CachedResponse>> find(Key key) {
        return Optional.ofNullable(cache.getIfPresent(key));
    }

    /**
     * Adds the promise of an answer, where nobody else has.
     *
     * @param mine to be completed whatever happens; with null where the answer is not to be kept
     * @return the promise of someone else; empty where it is mine by now
     */
    Optional<CompletableFuture<CachedResponse>> add(Key key, CompletableFuture<CachedResponse> mine) {
        return Optional.ofNullable(cache.asMap().putIfAbsent(key, mine));
    }

    /** Drops all answers once another record is served. */
    @EventListener(RecordReplacedEvent.class)
    public void clear() {
        cache.synchronous().invalidateAll();
    }

    /** The bytes of memory that are taken, roughly. */
    long weight() {
        return cache.synchronous()
                .policy()
                .eviction()
                .orElseThrow()
                .weightedSize()
                .orElseThrow();
    }

    private static int weight(Key key, CachedResponse answer) {
        return key.origin().length() + key.address().length() + answer.weight();
    }
}
