package parley.ingest.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.Consumer;
import javax.sql.DataSource;
import parley.ingest.check.CheckedRecord;
import parley.ingest.derive.RecordIndex;
import parley.ingest.derive.Renames;
import parley.ingest.derive.SourceOrder;
import parley.ingest.derive.UpdatedDays;
import parley.ingest.format.RecordContent;
import parley.ingest.format.RecordContent.Source;
import parley.progress.Progress;

/** Writes what the sources of a record report, as it was kept aside. */
final class SourcesWriter {

    /** Statements and reports: enough for few small batches, few enough to hold some times over. */
    private static final int AT_ONCE = 2000;

    /** How often as many may wait for the other connections. */
    private static final int AHEAD = 4;

    private final Connection connection;
    private final RecordContent content;
    private final SourceOrder order;
    private final UpdatedDays updates;
    private final Renames history;
    private final RecordIndex gathered;

    /** Writes what follows something. */
    private interface Step<T> {
        void write(T after) throws SQLException;
    }

    SourcesWriter(
            Connection connection, CheckedRecord archive, SourceOrder order, UpdatedDays updates, Renames history) {
        this.connection = connection;
        content = archive.content();
        this.order = order;
        this.updates = updates;
        this.history = history;
        gathered = archive.gathered();
    }

    /** Writes one part after another. */
    void write() throws SQLException {
        try (var reports = new ReportWriter(connection, gathered, order);
                var links = new LinkWriter(connection)) {
            writeStatements(sources -> {
                reports.add(sources);
                links.add(sources);
            });
            reports.addTalks();
        }
    }

    /**
     * Writes at the same time, on connections of their own: the statements; the evidence for them;
     * what they are about.
     */
    void write(DataSource database) throws SQLException, InterruptedException, ExecutionException {
        var beside = Executors.newFixedThreadPool(2);
        try (var second = database.getConnection();
                var third = database.getConnection();
                var reports = new ReportWriter(second, gathered, order);
                var links = new LinkWriter(third)) {
            var sent = new SubmissionPublisher<List<Source>>(beside, AHEAD);
            var evidence = sent.consume(unchecked(reports::add)).thenAccept(unchecked(all -> reports.addTalks()));
            var about = sent.consume(unchecked(links::add));
            try (sent) {
                writeStatements(sent::submit);
            }
            evidence.get();
            about.get();
        } finally {
            beside.shutdown();
        }
    }

    private void writeStatements(Step<List<Source>> next) throws SQLException {
        var changes = new ChangesWriter(connection, content, gathered.arrivals(), history);
        try (var statements = new StatementWriter(connection, gathered.timeline(), updates, history);
                var offices = new OfficeWriter(connection, order);
                var progress = new Progress("wrote", gathered.tally().statements(), "statements")) {
            var sources = new ArrayList<Source>();
            var waiting = 0;
            for (var heading : order.sources()) {
                var source = gathered.whole(heading);
                statements.add(source);
                offices.add(source);
                changes.add(source);
                progress.add(source.statements().size());
                sources.add(source);
                waiting += source.statements().size() + source.reports().size();
                if (waiting >= AT_ONCE) {
                    statements.send();
                    next.write(List.copyOf(sources));
                    sources.clear();
                    waiting = 0;
                }
            }
            statements.send();
            next.write(sources);
        }
        changes.write();
    }

    private static <T> Consumer<T> unchecked(Step<T> step) {
        return after -> {
            try {
                step.write(after);
            } catch (SQLException failed) {
                throw new CompletionException(failed);
            }
        };
    }
}
