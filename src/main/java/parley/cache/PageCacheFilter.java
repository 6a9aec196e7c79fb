package parley.cache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.HandlerMapping;
import parley.cache.BufferedResponse.BusyException;
import parley.cache.PageCache.Key;
import parley.publishing.SiteAddress;
import parley.publishing.error.Refusal;
import parley.record.history.Summary;
import parley.search.RecordReplacedException;
import parley.search.SearchIndex;
import parley.search.text.NotIndexedException;
import parley.server.AllowedMethods;
import parley.server.ReadTransactionInterceptor;
import parley.server.RecordVersionPoller;
import parley.server.SecurityHeaders;

/**
 * Answers ahead of everything else: with bytes that are kept where there are some; else has them
 * made, once for all who ask at that time.
 */
public final class PageCacheFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PageCacheFilter.class);

    /** How long a search waits for the first index. */
    private static final Duration FOR_INDEX = Duration.ofSeconds(1);

    private final transient RecordVersionPoller record;
    private final transient PageCache answers;
    private final transient Sender sender;
    private final transient SiteAddress site;
    private final transient SecurityHeaders protection;
    private final transient RequestMetrics counts;
    private final transient SearchIndex index;
    private final transient String health;
    private final transient TemporaryFiles files;
    private final transient Duration patience;
    private final transient Semaphore room;
    private final transient Semaphore waitingRoom;

    /**
     * Puts the site behind what is kept of it.
     *
     * @param health what the addresses begin with that tell how the server is
     * @param patience how long to wait for an answer that someone else is having made
     * @param threads how many requests at a time the server has threads for
     */
    public PageCacheFilter(
            RecordVersionPoller record,
            PageCache answers,
            SearchIndex index,
            String health,
            Sender sender,
            SiteAddress site,
            SecurityHeaders protection,
            RequestMetrics counts,
            TemporaryFiles files,
            Duration patience,
            int threads) {
        this.record = record;
        this.answers = answers;
        this.sender = sender;
        this.site = site;
        this.protection = protection;
        this.counts = counts;
        this.index = index;
        this.health = health;
        this.files = files;
        this.patience = patience;
        // A quarter of the threads is left to pages that are kept, whatever is being made.
        room = new Semaphore(Math.max(1, threads * 3 / 4));
        waitingRoom = new Semaphore(threads / 8);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        switch (request.getMethod()) {
            case "GET", "HEAD" -> {
                if (request.getServletPath().startsWith(health)) {
                    // Told at once, however busy the server is.
                    var plain = new AnonymousRequest(request, CacheableRequest.of(request), request.getMethod());
                    chain.doFilter(plain, response);
                    counts.add(CacheStatus.PASSED, page(request), response.getStatus());
                } else {
                    answer(request, response, chain);
                }
            }
            case "OPTIONS" -> {
                AllowedMethods.allow(response);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                counts.add(CacheStatus.PASSED, page(request), response.getStatus());
            }
            default -> {
                AllowedMethods.refuse(response);
                counts.add(CacheStatus.REFUSED, page(request), response.getStatus());
            }
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = CacheableRequest.of(request);
        var origin = site.steady(request);
        var present = record.present();
        var key = present.map(Summary::version)
                .filter(version -> origin.isPresent() && asked.isPlain())
                .map(version -> new Key(version, origin.get(), asked.address()));
        var kept = key.flatMap(answers::find).map(answer -> answer.getNow(null));
        if (kept.isPresent()) {
            send(CacheStatus.KEPT, kept.get(), present, request, response);
        } else if (asked.isBroken()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            counts.add(CacheStatus.PASSED, page(request), response.getStatus());
        } else if (!isAnswered(asked, present, key, origin, request, response, chain)) {
            // Nothing is held while this waits but its thread.
            if (!awaitIndex() || !isAnswered(asked, present, key, origin, request, response, chain)) {
                refuse(Refusal.SEARCH_IS_PREPARED, request, response);
            }
        }
    }

    /** Waits for the first index of words; for a small record it is there within a second. */
    private boolean awaitIndex() {
        if (!waitingRoom.tryAcquire()) {
            return false;
        }
        try {
            return index.awaitWords(FOR_INDEX);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waitingRoom.release();
        }
    }

    /** Answers, or refuses to; only where words are asked for that are not indexed yet, neither. */
    private boolean isAnswered(
            CacheableRequest asked,
            Optional<Summary> present,
            Optional<Key> key,
            Optional<String> origin,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        if (!room.tryAcquire()) {
            refuse(Refusal.BUSY, request, response);
            return true;
        }
        try {
            makeOrAwait(asked, present, key, origin, request, response, chain);
            return true;
        } catch (ServletException | RuntimeException failed) {
            if (!isCausedBy(NotIndexedException.class, failed)) {
                throw failed;
            }
            return false;
        } finally {
            room.release();
        }
    }

    private void makeOrAwait(
            CacheableRequest asked,
            Optional<Summary> present,
            Optional<Key> key,
            Optional<String> origin,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        var mine = new CompletableFuture<@Nullable CachedResponse>();
        var theirs = key.flatMap(free -> answers.add(free, mine));
        try {
            var made = theirs.isPresent() ? await(theirs.get()) : Optional.<CachedResponse>empty();
            if (made.isPresent()) {
                send(CacheStatus.KEPT, made.get(), present, request, response);
            } else {
                make(asked, present, origin, mine, request, response, chain);
            }
        } catch (TimeoutException late) {
            refuse(Refusal.BUSY, request, response);
        } catch (BusyException full) {
            if (full.getCause() != null) {
                LOG.warn(
                        "No room on disk for {}: {}",
                        asked.path(),
                        full.getCause().toString());
            }
            refuse(Refusal.BUSY, request, response);
        }
    }

    /** Better at once than after a wait that would end no better. */
    private void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        refusal.send(request, response);
        counts.add(CacheStatus.REFUSED, page(request), response.getStatus());
    }

    /** What someone else has made; empty where that came to nothing. */
    private Optional<CachedResponse> await(CompletableFuture<@Nullable CachedResponse> theirs) throws TimeoutException {
        try {
            return Optional.ofNullable(theirs.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TimeoutException();
        }
    }

    private void make(
            CacheableRequest asked,
            Optional<Summary> present,
            Optional<String> origin,
            CompletableFuture<@Nullable CachedResponse> promise,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException, TimeoutException {
        @Nullable CachedResponse made = null;
        @Nullable CachedResponse kept = null;
        var isPresent = true;
        try (var captured = new BufferedResponse(response, files, () -> protection.set(request, response))) {
            // Whoever may have it already need not wait for a body.
            var method = isConditional(request) ? "HEAD" : request.getMethod();
            run(chain, new AnonymousRequest(request, asked, method), captured);
            var version = ReadTransactionInterceptor.version(request);
            isPresent = version.isEmpty() || present.map(Summary::version).equals(version);
            var isAnswered = false;
            if (version.isPresent() && captured.getStatus() == HttpServletResponse.SC_OK && !captured.mayBeKept()) {
                isAnswered = sender.isAnswered(
                        version.get(),
                        isPresent ? present : Optional.empty(),
                        origin.orElseGet(() -> host(request)) + asked.address(),
                        request,
                        captured);
            }
            // A file that may be kept, asked for with HEAD: its head depends on its body.
            var isWanted = captured.mayBeKept() || request.getMethod().equals("GET");
            if (!isAnswered && isWanted && captured.isEmpty() && method.equals("HEAD")) {
                run(chain, new AnonymousRequest(request, asked, "GET"), captured);
            }
            made = captured.finish()
                    .map(bytes ->
                            sender.take(asked.path(), page(request), request, captured, bytes, origin.isPresent()))
                    .orElse(null);
            kept = captured.isAt(asked) && isPresent ? made : null;
        } finally {
            // Those who wait are let go, whatever happened here; without an answer each tries anew.
            promise.complete(kept);
        }
        if (made == null) {
            var isUnchanged = response.getStatus() == HttpServletResponse.SC_NOT_MODIFIED;
            counts.add(isUnchanged ? CacheStatus.UNCHANGED : CacheStatus.PASSED, page(request), response.getStatus());
            return;
        }
        response.reset();
        protection.set(request, response);
        // The day of a record that has just been replaced is not that of the page.
        send(CacheStatus.MADE, made, isPresent ? present : Optional.empty(), request, response);
    }

    /** What absolute addresses begin with where the reader chose that. */
    private static String host(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getHeader("Host");
    }

    private static boolean isConditional(HttpServletRequest request) {
        return request.getHeader("If-None-Match") != null
                || request.getHeader("If-Modified-Since") != null
                || request.getHeader("If-Unmodified-Since") != null;
    }

    /** Has an answer made; once more where the record was replaced on the way. */
    private static void run(FilterChain chain, AnonymousRequest request, BufferedResponse captured)
            throws IOException, ServletException, TimeoutException {
        for (var isFirst = true; ; isFirst = false) {
            try {
                chain.doFilter(request, captured);
                return;
            } catch (IOException | ServletException | RuntimeException failed) {
                // Of what was written nothing has gone out.
                captured.reset();
                captured.refuseHalf();
                if (!isCausedBy(RecordReplacedException.class, failed)) {
                    throw failed;
                }
                if (!isFirst) {
                    throw new TimeoutException();
                }
            }
        }
    }

    private static boolean isCausedBy(Class<?> cause, @Nullable Throwable failed) {
        return failed != null && (cause.isInstance(failed) || isCausedBy(cause, failed.getCause()));
    }

    private void send(
            CacheStatus kind,
            CachedResponse answer,
            Optional<Summary> of,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var body = sender.head(answer, of, request, response);
        var isUnchanged = response.getStatus() == HttpServletResponse.SC_NOT_MODIFIED;
        counts.add(isUnchanged ? CacheStatus.UNCHANGED : kind, answer.page(), response.getStatus());
        if (body.length > 0) {
            response.getOutputStream().write(body);
        }
    }

    /** The pattern of the page's address; an address itself would make a count of each. */
    private static String page(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "none" : pattern.toString();
    }
}
