package parley.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Tells readers to come back while the database can't be asked, or takes too long to answer. */
@ControllerAdvice
class DatabaseUnavailableAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseUnavailableAdvice.class);

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        RecoverableDataAccessException.class,
        TransientDataAccessException.class,
        UncategorizedDataAccessException.class,
        TransactionException.class
    })
    void comeBack(RuntimeException lost, HttpServletResponse response) throws IOException {
        LOG.warn(
                "A page can't be read: {}",
                NestedExceptionUtils.getMostSpecificCause(lost).getMessage());
        response.setHeader("Retry-After", "30");
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
