package parley.ingest.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has a start without a record to serve say what to do, without a trace. */
final class NoRecordAnalyzer extends AbstractFailureAnalyzer<NoRecordException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NoRecordException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
