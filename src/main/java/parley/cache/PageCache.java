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

/** The cached responses, as many as there is memory for, and those that are being made. */
@Component
class PageCache {

    /** The version of the record, what absolute addresses begin with, and the path with its parameters. */
    record Key(String version, String origin, String address) {}

    private final AsyncCache<Key, CachedResponse> cache;

    PageCache(@Value("${parley.kept}") DataSize most) {
        cache = Caffeine.newBuilder()
                .maximumWeight(most.toBytes())
                .weigher((Key key, CachedResponse answer) -> weight(key, answer))
                // Evicts on the thread that adds, so that the limit holds at once.
                .executor(Runnable::run)
                .buildAsync();
    }

    /** The cached response, or the promise of one that is being made. */
    Optional<CompletableFuture<CachedResponse>> find(Key key) {
        return Optional.ofNullable(cache.getIfPresent(key));
    }

    /**
     * Adds the promise of a response unless there is one.
     *
     * @param mine must be completed in any case, with null if the response must not be cached
     * @return the promise that was there; empty if mine was added
     */
    Optional<CompletableFuture<CachedResponse>> add(Key key, CompletableFuture<CachedResponse> mine) {
        return Optional.ofNullable(cache.asMap().putIfAbsent(key, mine));
    }

    /** Drops all responses once another record is served. */
    @EventListener(RecordReplacedEvent.class)
    public void clear() {
        cache.synchronous().invalidateAll();
    }

    /** The memory taken in bytes, roughly. */
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
