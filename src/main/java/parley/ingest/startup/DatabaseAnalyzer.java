package parley.ingest.startup;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has a start say without a trace that no database answers, or that its login may not write. */
final class DatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        var state = String.valueOf(cause.getSQLState());
        // SQL's state for a transaction that may only read, and PostgreSQL's for a right that is
        // missing.
        if (state.matches("25006|42501")) {
            return new FailureAnalysis(
                    "This login may not write: " + cause.getMessage(),
                    "To serve what is published there, add --spring.flyway.enabled=false;"
                            + " to publish, log in as the owner.",
                    cause);
        }
        // SQL's classes for no connection, no such login, no such database.
        if (!state.matches("(08|28|3D).*")) {
            return null;
        }
        return new FailureAnalysis(
                "The database can't be reached: " + cause.getMessage(),
                "Check that it runs, and spring.datasource.url, .username and .password"
                        + " (for the owner, spring.flyway.user and .password).",
                cause);
    }
}
