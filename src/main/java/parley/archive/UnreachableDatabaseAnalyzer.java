package parley.archive;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has a start that no database answers say so, without a trace. */
final class UnreachableDatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        var state = cause.getSQLState();
        // SQL's classes for no connection, no such login, no such database.
        if (state == null || !state.matches("(08|28|3D).*")) {
            return null;
        }
        return new FailureAnalysis(
                "The database can't be reached: " + cause.getMessage(),
                "Check that it runs, and spring.datasource.url, .username and .password"
                        + " (for the owner, spring.flyway.user and .password).",
                cause);
    }
}
