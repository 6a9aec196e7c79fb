package parley.ingest.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.ingest.derive.RecordIndex;
import parley.ingest.derive.SourceOrder;
import parley.ingest.format.RecordContent.Report;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.yaml.LocatedText;

/** Writes the evidence of a record, and the outcomes of talks that some of it is for. */
final class ReportWriter implements AutoCloseable {

    private final RecordIndex gathered;
    private final SourceOrder order;
    private final Batch reports;
    private final Batch via;
    private final Batch outcomes;
    private int lastReport;
    private int lastOutcome;

    ReportWriter(Connection connection, RecordIndex gathered, SourceOrder order) throws SQLException {
        this.gathered = gathered;
        this.order = order;
        outcomes = new Batch(connection, "outcome", "id, talks_id, position, words");
        reports = new Batch(
                connection,
                "report",
                "id, statement_id, talks_id, outcome_id, position, source_id, paragraph, wording",
                outcomes);
        via = new Batch(connection, "report_via", "report_id, position, name", reports);
    }

    /** Adds the reports of the statements of sources, which were sent. */
    void add(List<Source> sources) throws SQLException {
        for (var source : sources) {
            add(source);
        }
    }

    // Those of other sources come after a statement's own, the oldest first.
    private void add(Source source) throws SQLException {
        for (var statement : SourceOrder.statements(source)) {
            var all = new ArrayList<>(statement.reports());
            gathered.furtherReports().getOrDefault(statement.id().text(), List.of()).stream()
                    .sorted(Comparator.comparing(
                            one -> order.position(one.source().text())))
                    .forEach(all::add);
            add(all, Optional.of(statement.id()), Optional.empty(), Optional.empty());
        }
    }

    /** Adds the reports and the outcomes of all talks. */
    void addTalks() throws SQLException {
        var all = gathered.timeline().talks();
        for (var talks : all) {
            add(talks.reports(), Optional.empty(), Optional.of(talks.id()), Optional.empty());
        }
        for (var talks : all) {
            var position = 0;
            for (var outcome : talks.outcomes()) {
                outcomes.add(++lastOutcome, talks.id(), ++position, outcome.words());
                add(outcome.reports(), Optional.empty(), Optional.empty(), Optional.of(lastOutcome));
            }
        }
    }

    private void add(
            List<Report> all, Optional<LocatedText> statement, Optional<LocatedText> talks, Optional<Integer> outcome)
            throws SQLException {
        var position = 0;
        for (var report : all) {
            reports.add(
                    ++lastReport,
                    statement,
                    talks,
                    outcome,
                    ++position,
                    report.source(),
                    report.paragraph(),
                    report.wording());
            var place = 0;
            for (var name : report.via()) {
                via.add(lastReport, ++place, name);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (outcomes;
                reports;
                via) {
            // Closed in the opposite order, each after what it refers to was sent.
        }
    }
}
