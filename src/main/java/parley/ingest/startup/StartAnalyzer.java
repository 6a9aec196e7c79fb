package parley.ingest.startup;

import java.sql.SQLException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import parley.ingest.yaml.UnusableRecordException;

/** Says without a trace what to do when the record, its database or the heap stops a start. */
final class StartAnalyzer implements FailureAnalyzer {

    /** SQL's state for a transaction that may only read, and PostgreSQL's for a missing right. */
    private static final String MAY_NOT_WRITE = "25006|42501";

    /** SQL's classes for no connection, no such login, no such database. */
    private static final String UNREACHABLE = "(08|28|3D).*";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        @Nullable FailureAnalysis analysis = null;
        for (Throwable cause = failure; cause != null && analysis == null; cause = cause.getCause()) {
            analysis = analyzeOne(cause);
        }
        return analysis;
    }

    private static @Nullable FailureAnalysis analyzeOne(Throwable cause) {
        if (cause instanceof UnusableRecordException record) {
            return new FailureAnalysis(record.getMessage(), record.action(), record);
        }
        if (cause instanceof FlywayValidateException) {
            return new FailureAnalysis(
                    // Flyway's own advice, to repair its history, would leave the tables as they are.
                    "The tables in the database were made by another build of Parley, or not to the end.",
                    "Publish to a new database and let the servers use that; or empty this one and publish again:"
                            + " as a superuser, drop schema public cascade; create schema public; then run"
                            + " src/ops/roles.sql once more. Nothing is lost: all that it holds comes from data/.",
                    cause);
        }
        if (cause instanceof OutOfMemoryError) {
            return new FailureAnalysis(
                    "Java ran out of memory with a heap of %d MB (%s)."
                            .formatted(Runtime.getRuntime().maxMemory() / 1_000_000, cause.getMessage()),
                    "Start it with more, as in java -Xmx1g -jar parley.jar; src/ops/README.md, “Memory”, says how much.",
                    cause);
        }
        var state = cause instanceof SQLException database ? String.valueOf(database.getSQLState()) : "";
        if (state.matches(MAY_NOT_WRITE)) {
            return new FailureAnalysis(
                    "This login may not write: " + cause.getMessage(),
                    "To serve what is published there, add --spring.flyway.enabled=false;"
                            + " to publish, log in as the owner.",
                    cause);
        }
        if (state.matches(UNREACHABLE)) {
            return new FailureAnalysis(
                    "The database can't be reached: " + cause.getMessage(),
                    "Check that it runs, and spring.datasource.url, .username and .password"
                            + " (for the owner, spring.flyway.user and .password).",
                    cause);
        }
        return null;
    }
}
