package parley.delivery;

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
import parley.record.Summaries;

/**
 * Has each page read in one transaction, from its first look at the record to its last byte: the
 * database shows that transaction one record, whatever is published meanwhile.
 */
@Component
class Snapshot implements HandlerInterceptor, WebMvcConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshot.class);
    private static final String TRANSACTION = Snapshot.class.getName();
    static final String VERSION = TRANSACTION + ".version";

    private final PlatformTransactionManager transactions;
    private final Summaries summaries;

    Snapshot(PlatformTransactionManager transactions, Summaries summaries) {
        this.transactions = transactions;
        this.summaries = summaries;
    }

    /** Which record a page was read from; empty for what no record has a say in. */
    static Optional<String> version(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(VERSION));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .excludePathPatterns("/robots.txt")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        // Error pages stand without the database.
        if (handler instanceof HandlerMethod
                && request.getDispatcherType() == DispatcherType.REQUEST) {
            var definition = new DefaultTransactionDefinition();
            definition.setReadOnly(true);
            request.setAttribute(TRANSACTION, transactions.getTransaction(definition));
            try {
                request.setAttribute(VERSION, summaries.current().version());
            } catch (RuntimeException failed) {
                end(request);
                throw failed;
            }
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failed) {
        end(request);
    }

    private void end(HttpServletRequest request) {
        if (request.getAttribute(TRANSACTION) instanceof TransactionStatus transaction) {
            request.removeAttribute(TRANSACTION);
            // After a rollback H2 would forget the statements that it keeps ready.
            try {
                transactions.commit(transaction);
            } catch (TransactionException | DataAccessException lost) {
                // Nothing was written: neither for what is not on record, nor on a lost connection.
                LOG.debug("A page's transaction was not ended", lost);
            }
        }
    }
}
