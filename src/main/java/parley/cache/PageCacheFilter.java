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
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import parley.cache.PageCache.Key;
import parley.cache.TemporaryFiles.BusyException;
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

/** Answers before all other filters: from the cache, or with a page made once for all requests that wait for it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageCacheFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PageCacheFilter.class);

    /** How long a search waits for the first index. */
    private static final Duration FOR_INDEX = Duration.ofSeconds(1);

    /**
     * A request and what its answer depends on.
     *
     * @param present the record that is served; empty before it is known
     * @param origin what absolute addresses begin with; empty if the request chose that
     * @param key of the answer in the cache; empty if it can't be cached
     */
    private record Exchange(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            CacheableRequest asked,
            Optional<Summary> present,
            Optional<String> origin,
            Optional<Key> key) {}

    private final transient RecordVersionPoller record;
    private final transient PageCache answers;
    private final transient SearchIndex index;
    private final transient String health;
    private final transient Sender sender;
    private final transient SiteAddress site;
    private final transient SecurityHeaders protection;
    private final transient RequestMetrics counts;
    private final transient TemporaryFiles files;
    private final transient Duration patience;
    private final transient Semaphore room;
    private final transient Semaphore waitingRoom;

    /**
     * Creates the filter.
     *
     * @param health what the paths of the health endpoints begin with
     * @param patience how long to wait for a page that another request is having made
     * @param threads how many requests the server handles at a time
     */
    PageCacheFilter(
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
        this.index = index;
        this.health = health;
        this.sender = sender;
        this.site = site;
        this.protection = protection;
        this.counts = counts;
        this.files = files;
        this.patience = patience;
        // A quarter of the threads is left for cache hits.
        room = new Semaphore(Math.max(1, threads * 3 / 4));
        waitingRoom = new Semaphore(threads / 8);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        switch (request.getMethod()) {
            case "GET", "HEAD" -> {
                var asked = CacheableRequest.of(request);
                if (request.getServletPath().startsWith(health)) {
                    // Answered at once, however busy the server is.
                    chain.doFilter(new AnonymousRequest(request, asked, request.getMethod()), response);
                    counts.add(CacheStatus.PASSED, request, response);
                    return;
                }
                var origin = site.steady(request);
                var present = record.present();
                var key = present.map(Summary::version)
                        .filter(version -> origin.isPresent() && asked.isPlain())
                        .map(version -> new Key(version, origin.get(), asked.address()));
                answer(new Exchange(request, response, chain, asked, present, origin, key));
            }
            case "OPTIONS" -> {
                AllowedMethods.allow(response);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                counts.add(CacheStatus.PASSED, request, response);
            }
            default -> {
                AllowedMethods.refuse(response);
                counts.add(CacheStatus.REFUSED, request, response);
            }
        }
    }

    private void answer(Exchange exchange) throws IOException, ServletException {
        var cached = exchange.key().flatMap(answers::find).map(answer -> answer.getNow(null));
        if (cached.isPresent()) {
            send(CacheStatus.KEPT, cached.get(), exchange.present(), exchange);
        } else if (exchange.asked().hasPathParameters()) {
            exchange.response().sendError(HttpServletResponse.SC_BAD_REQUEST);
            counts.add(CacheStatus.PASSED, exchange.request(), exchange.response());
        } else if (!isAnswered(exchange) && (!awaitIndex() || !isAnswered(exchange))) {
            refuse(Refusal.SEARCH_IS_PREPARED, exchange);
        }
    }

    /** Waits for the first text index, which a small record has within a second, holding no permit to make pages. */
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

    /** Answers or refuses the request; returns false only if it searches for words and they are not indexed yet. */
    private boolean isAnswered(Exchange exchange) throws IOException, ServletException {
        if (!room.tryAcquire()) {
            refuse(Refusal.BUSY, exchange);
            return true;
        }
        try {
            makeOrAwait(exchange);
        } catch (TimeoutException late) {
            refuse(Refusal.BUSY, exchange);
        } catch (BusyException full) {
            if (full.getCause() != null) {
                LOG.warn("No room on disk for {}: {}", exchange.asked().path(), String.valueOf(full.getCause()));
            }
            refuse(Refusal.BUSY, exchange);
        } catch (ServletException | RuntimeException failed) {
            if (!isCausedBy(NotIndexedException.class, failed)) {
                throw failed;
            }
            return false;
        } finally {
            room.release();
        }
        return true;
    }

    private void makeOrAwait(Exchange exchange) throws IOException, ServletException, TimeoutException {
        var mine = new CompletableFuture<@Nullable CachedResponse>();
        var theirs = exchange.key().flatMap(key -> answers.add(key, mine));
        var made = theirs.isPresent() ? await(theirs.get()) : Optional.<CachedResponse>empty();
        if (made.isPresent()) {
            send(CacheStatus.KEPT, made.get(), exchange.present(), exchange);
        } else {
            make(exchange, mine);
        }
    }

    /** Refuses at once instead of after a wait that would end no better. */
    private void refuse(Refusal refusal, Exchange exchange) throws IOException {
        refusal.send(exchange.request(), exchange.response());
        counts.add(CacheStatus.REFUSED, exchange.request(), exchange.response());
    }

    /** The answer that another request is having made; empty if that failed. */
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

    private void make(Exchange exchange, CompletableFuture<@Nullable CachedResponse> promise)
            throws IOException, ServletException, TimeoutException {
        var request = exchange.request();
        var response = exchange.response();
        var asked = exchange.asked();
        @Nullable CachedResponse made = null;
        @Nullable CachedResponse shared = null;
        var of = Optional.<Summary>empty();
        try (var buffer = new BufferedResponse(
                response, files, () -> protection.set(request, response), () -> promise.complete(null))) {
            // A conditional request may need no body.
            var method = isConditional(request) ? "HEAD" : request.getMethod();
            run(exchange, method, buffer);
            var version = ReadTransactionInterceptor.version(request);
            // A page of the next record must not be dated or cached as one of the present record.
            of = exchange.present()
                    .filter(present -> version.orElse(present.version()).equals(present.version()));
            var address = exchange.origin().orElseGet(() -> host(request)) + asked.address();
            var isAnswered = version.isPresent()
                    && buffer.getStatus() == HttpServletResponse.SC_OK
                    && !buffer.mayBeCached()
                    && sender.isAnswered(version.get(), of, address, request, buffer);
            // The headers of a file that may be cached depend on its body, even for HEAD.
            var isBodyNeeded = buffer.mayBeCached() || request.getMethod().equals("GET");
            if (!isAnswered && isBodyNeeded && buffer.isEmpty() && method.equals("HEAD")) {
                run(exchange, "GET", buffer);
            }
            made = buffer.finish()
                    .map(bytes -> CachedResponse.of(
                            asked.path(),
                            request,
                            buffer,
                            bytes,
                            exchange.origin().isPresent()))
                    .orElse(null);
            shared = buffer.isAt(asked) && of.isPresent() ? made : null;
        } finally {
            // Whatever happened, those who wait go on; without an answer each has the page made anew.
            promise.complete(shared);
        }
        if (made == null) {
            counts.add(CacheStatus.PASSED, request, response);
            return;
        }
        response.reset();
        protection.set(request, response);
        send(CacheStatus.MADE, made, of, exchange);
    }

    /** What absolute addresses begin with if the reader chose that. */
    private static String host(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getHeader("Host");
    }

    private static boolean isConditional(HttpServletRequest request) {
        return request.getHeader("If-None-Match") != null
                || request.getHeader("If-Modified-Since") != null
                || request.getHeader("If-Unmodified-Since") != null;
    }

    /** Has the answer made; a second time if the record was replaced meanwhile. */
    private static void run(Exchange exchange, String method, BufferedResponse buffer)
            throws IOException, ServletException, TimeoutException {
        for (var isFirst = true; ; isFirst = false) {
            try {
                exchange.chain().doFilter(new AnonymousRequest(exchange.request(), exchange.asked(), method), buffer);
                return;
            } catch (IOException | ServletException | RuntimeException failed) {
                buffer.close();
                if (buffer.isCommitted()) {
                    throw failed;
                }
                buffer.reset();
                buffer.failIfIncomplete();
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

    private void send(CacheStatus status, CachedResponse answer, Optional<Summary> of, Exchange exchange)
            throws IOException {
        var response = exchange.response();
        var body = sender.head(answer, of, exchange.request(), response);
        counts.add(status, answer.page(), response.getStatus());
        if (body.length > 0) {
            response.getOutputStream().write(body);
        }
    }
}
