package parley.server;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import parley.record.history.Summaries;
import parley.server.RecordVersionPoller.Served;

/**
 * Reads each page in one transaction, from the first query to the last byte, so that it shows one record even if
 * another is published meanwhile.
 */
@Component
public class ReadTransactionInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(ReadTransactionInterceptor.class);
    private static final String TRANSACTION = ReadTransactionInterceptor.class.getName();
    public static final String VERSION = TRANSACTION + ".version";

    /** How often to try: a snapshot is replaced once a second, and ends with its record. */
    private static final int TRIES = 3;

    private final PlatformTransactionManager transactions;
    private final Summaries summaries;
    private final RecordVersionPoller record;
    private final ExportedSnapshots snapshots;

    ReadTransactionInterceptor(
            PlatformTransactionManager transactions,
            Summaries summaries,
            RecordVersionPoller record,
            ExportedSnapshots snapshots) {
        this.transactions = transactions;
        this.summaries = summaries;
        this.record = record;
        this.snapshots = snapshots;
    }

    /** The version of the record that a page was read from; empty for pages that read none. */
    public static Optional<String> version(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(VERSION));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/robots.txt").order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // Error pages do not read the database.
        if (handler instanceof HandlerMethod && request.getDispatcherType() == DispatcherType.REQUEST) {
            request.setAttribute(VERSION, begin(request));
        }
        return true;
    }

    /** Begins to read the record that is served, even if the database holds another by now. */
    private String begin(HttpServletRequest request) {
        for (var tries = 0; tries < TRIES; tries++) {
            var served = record.served();
            var version = begin(request, () -> {});
            var snapshot = served.filter(one -> !one.version().equals(version));
            if (snapshot.flatMap(Served::snapshot).isEmpty()) {
                return version;
            }
            end(request);
            try {
                return begin(
                        request, () -> snapshots.enter(snapshot.get().snapshot().orElseThrow()));
            } catch (RuntimeException givenUp) {
                LOG.debug("A snapshot was given up before a page was read from it", givenUp);
            }
        }
        return begin(request, () -> {});
    }

    /** Begins a transaction; returns the version of the record that it reads. */
    private String begin(HttpServletRequest request, Runnable first) {
        var definition = new DefaultTransactionDefinition();
        definition.setReadOnly(true);
        request.setAttribute(TRANSACTION, transactions.getTransaction(definition));
        try {
            first.run();
            return summaries.current().version();
        } catch (RuntimeException failed) {
            end(request);
            throw failed;
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        end(request);
    }

    private void end(HttpServletRequest request) {
        if (request.getAttribute(TRANSACTION) instanceof TransactionStatus transaction) {
            request.removeAttribute(TRANSACTION);
            // A rollback would clear the prepared statements of H2.
            try {
                transactions.commit(transaction);
            } catch (TransactionException | DataAccessException lost) {
                // Nothing was written: neither for what is not on record, nor on a lost connection.
                LOG.debug("A page's transaction was not ended", lost);
            }
        }
    }
}
