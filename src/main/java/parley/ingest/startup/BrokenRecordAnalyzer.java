package parley.ingest.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import parley.ingest.yaml.BrokenRecordException;

/** Has a start that a broken record stops say so in lines for the editor, without a trace. */
final class BrokenRecordAnalyzer extends AbstractFailureAnalyzer<BrokenRecordException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokenRecordException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Correct the lines named above; data/README.md says how a record is written.",
                cause);
    }
}
