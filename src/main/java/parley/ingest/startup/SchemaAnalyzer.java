package parley.ingest.startup;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says without a trace that the tables are not as this build would make them. */
final class SchemaAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayValidateException cause) {
        return new FailureAnalysis(
                // Flyway's own advice, to repair its history, would leave the tables as they are.
                "The tables in the database were made by another build of Parley, or not to the end.",
                "Publish to a new database and let the servers use that; or empty this one and publish again:"
                        + " as a superuser, drop schema public cascade; create schema public; then run"
                        + " src/ops/roles.sql once more. Nothing is lost: all that it holds comes from data/.",
                cause);
    }
}
