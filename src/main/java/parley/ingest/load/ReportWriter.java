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

    private record OutcomeRow(int id, LocatedText talksId, int position, String words) {}

    private record ReportRow(
            int id,
            Optional<LocatedText> statementId,
            Optional<LocatedText> talksId,
            Optional<Integer> outcomeId,
            int position,
            LocatedText sourceId,
            int paragraph,
            Optional<String> wording) {}

    private record ReportViaRow(int reportId, int position, String name) {}

    private final RecordIndex gathered;
    private final SourceOrder order;
    private final Batch<ReportRow> reports;
    private final Batch<ReportViaRow> via;
    private final Batch<OutcomeRow> outcomes;
    private int lastReport;
    private int lastOutcome;

    ReportWriter(Connection connection, RecordIndex gathered, SourceOrder order) throws SQLException {
        this.gathered = gathered;
        this.order = order;
        outcomes = new Batch<>(connection, OutcomeRow.class);
        reports = new Batch<>(connection, ReportRow.class, outcomes);
        via = new Batch<>(connection, ReportViaRow.class, reports);
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
                outcomes.add(new OutcomeRow(++lastOutcome, talks.id(), ++position, outcome.words()));
                add(outcome.reports(), Optional.empty(), Optional.empty(), Optional.of(lastOutcome));
            }
        }
    }

    private void add(
            List<Report> all, Optional<LocatedText> statement, Optional<LocatedText> talks, Optional<Integer> outcome)
            throws SQLException {
        var position = 0;
        for (var report : all) {
            reports.add(new ReportRow(
                    ++lastReport,
                    statement,
                    talks,
                    outcome,
                    ++position,
                    report.source(),
                    report.paragraph(),
                    report.wording()));
            var place = 0;
            for (var name : report.via()) {
                via.add(new ReportViaRow(lastReport, ++place, name));
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
