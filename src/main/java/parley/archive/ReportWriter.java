package parley.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.archive.Content.Report;

/** Writes the evidence of a record, and the outcomes of talks that some of it is for. */
final class ReportWriter {

    private record Outcome(int id, Text talks, int position, Content.Outcome outcome) {}

    private final Connection connection;
    private final Content content;
    private final SourceOrder order;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<Integer, List<String>> via = new HashMap<>();
    private int lastReport;

    ReportWriter(Connection connection, Content content, SourceOrder order) {
        this.connection = connection;
        this.content = content;
        this.order = order;
        for (var talks : content.talks()) {
            var position = 0;
            for (var outcome : talks.outcomes()) {
                outcomes.add(new Outcome(outcomes.size() + 1, talks.id(), ++position, outcome));
            }
        }
    }

    void write() throws SQLException {
        writeOutcomes();
        writeReports();
        writeVia();
    }

    private void writeOutcomes() throws SQLException {
        try (var rows = new Batch(connection, "outcome", "id, talks_id, position, words")) {
            for (var one : outcomes) {
                rows.add(one.id(), one.talks(), one.position(), one.outcome().words());
            }
        }
    }

    private void writeReports() throws SQLException {
        var columns =
                "id, statement_id, talks_id, outcome_id, position, source_id, paragraph, wording";
        try (var rows = new Batch(connection, "report", columns)) {
            var further = further();
            for (var source : order.sources()) {
                for (var statement : SourceOrder.statements(source)) {
                    var reports = new ArrayList<>(statement.reports());
                    reports.addAll(further.getOrDefault(statement.id().text(), List.of()));
                    add(
                            rows,
                            reports,
                            Optional.of(statement.id()),
                            Optional.empty(),
                            Optional.empty());
                }
            }
            for (var talks : content.talks()) {
                add(
                        rows,
                        talks.reports(),
                        Optional.empty(),
                        Optional.of(talks.id()),
                        Optional.empty());
            }
            for (var one : outcomes) {
                var reports = one.outcome().reports();
                add(rows, reports, Optional.empty(), Optional.empty(), Optional.of(one.id()));
            }
        }
    }

    /** What other sources report of a statement, the oldest source first. */
    private Map<String, List<Report>> further() {
        Map<String, List<Report>> further = new HashMap<>();
        for (var source : order.sources()) {
            for (var one : source.reports()) {
                further.computeIfAbsent(one.statement().text(), any -> new ArrayList<>())
                        .add(one.report());
            }
        }
        return further;
    }

    private void add(
            Batch rows,
            List<Report> reports,
            Optional<Text> statement,
            Optional<Text> talks,
            Optional<Integer> outcome)
            throws SQLException {
        var position = 0;
        for (var report : reports) {
            rows.add(
                    ++lastReport,
                    statement,
                    talks,
                    outcome,
                    ++position,
                    report.source(),
                    report.paragraph(),
                    report.wording());
            if (!report.via().isEmpty()) {
                via.put(lastReport, report.via());
            }
        }
    }

    private void writeVia() throws SQLException {
        try (var rows = new Batch(connection, "report_via", "report_id, position, name")) {
            for (var report = 1; report <= lastReport; report++) {
                var position = 0;
                for (var name : via.getOrDefault(report, List.of())) {
                    rows.add(report, ++position, name);
                }
            }
        }
    }
}
