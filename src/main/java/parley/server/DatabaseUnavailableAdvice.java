package parley.server;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import parley.publishing.error.Refusal;

/** Answers 503 while the database can't be reached or takes too long. */
@ControllerAdvice
class DatabaseUnavailableAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseUnavailableAdvice.class);

    private final HikariDataSource pool;

    DatabaseUnavailableAdvice(DataSource database) throws SQLException {
        pool = database.unwrap(HikariDataSource.class);
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        RecoverableDataAccessException.class,
        TransientDataAccessException.class,
        UncategorizedDataAccessException.class,
        TransactionException.class
    })
    void comeBack(RuntimeException failed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var cause = NestedExceptionUtils.getMostSpecificCause(failed);
        LOG.warn("A page can't be read: {}", cause.getMessage());
        var inUse = pool.getHikariPoolMXBean().getActiveConnections();
        var isBusy = inUse >= pool.getMaximumPoolSize() || failed instanceof QueryTimeoutException;
        (isBusy ? Refusal.BUSY : Refusal.DATABASE_IS_LOST).send(request, response);
    }
}
