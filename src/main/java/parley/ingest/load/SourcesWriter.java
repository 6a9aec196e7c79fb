package parley.ingest.load;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import parley.ingest.check.CheckedRecord;
import parley.ingest.derive.CitedPlaces;
import parley.ingest.derive.OfficeSpans;
import parley.ingest.derive.RecordIndex;
import parley.ingest.derive.SourceOrder;
import parley.ingest.format.CheckedParagraphs;
import parley.ingest.format.CitedPlace;
import parley.ingest.format.FolderFile;
import parley.ingest.format.RecordContent.Report;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.format.RecordContent.Statement;
import parley.ingest.format.SourceFiles;
import parley.ingest.yaml.Faults;
import parley.ingest.yaml.LocatedText;
import parley.ingest.yaml.Position;
import parley.ingest.yaml.UnusableRecordException;
import parley.progress.Progress;
import parley.record.value.EdtfDate;
import parley.record.value.SourcePlace;

/**
 * Writes what the sources report. Their files are read a second time for that, since all statements
 * may not fit into memory.
 */
final class SourcesWriter {

    private record StatementRow(
            LocatedText id,
            String firstId,
            int position,
            LocalDate added,
            LocalDate updated,
            Optional<LocatedText> onBehalfOfId,
            Optional<LocatedText> onBehalfOfSideId,
            EdtfDate dateText,
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,
            Optional<String> saidAt,
            Optional<String> datedBy,
            Optional<String> dateNote,
            Optional<String> occasion,
            Optional<String> asked,
            String words,
            String kind,
            Optional<String> language,
            Optional<LocatedText> spokenIn,
            Optional<String> translatedBy,
            LocatedText sourceId,
            int sourcePosition) {}

    private record StatementSpeakerRow(
            LocatedText statementId,
            int position,
            Optional<LocatedText> participantId,
            Optional<String> unnamed,
            Optional<String> sideId,
            Optional<String> office) {}

    private record StatementTalksRow(LocatedText statementId, int position, LocatedText talksId) {}

    private record StatementSaidInRow(LocatedText statementId, int position, LocatedText talksId) {}

    private record StatementTopicRow(LocatedText statementId, int position, LocatedText topicId) {}

    private record StatementSpeaksOfRow(LocatedText statementId, int position, LocatedText participantId) {}

    private record StatementAnswerRow(
            LocatedText statementId, int position, LocatedText answeredId, String how, String says) {}

    private record OutcomeRow(int id, LocatedText talksId, int position, String words) {}

    private record ReportRow(
            int id,
            Optional<LocatedText> statementId,
            Optional<LocatedText> talksId,
            Optional<Integer> outcomeId,
            int position,
            LocatedText sourceId,
            SourcePlace place,
            Optional<String> wording,
            Optional<String> verb,
            Optional<String> nameAsPrinted,
            Optional<LocalDate> checked,
            Optional<String> sha256) {}

    private record ReportViaRow(int reportId, int position, String name) {}

    private record OfficeMentionRow(
            LocatedText sourceId, int position, LocatedText participantId, String office, SourcePlace place) {}

    private final RowWriter rows;
    private final CheckedRecord record;
    private final RecordIndex index;
    private final SourceOrder order;
    private final Set<String> participants;
    private final CitedPlaces citations;
    private final Map<String, CheckedParagraphs> evidence;
    private final Set<String> checkedParagraphs = new HashSet<>();
    private int checkedStatements;
    private int lastReport;
    private int lastOutcome;

    SourcesWriter(RowWriter rows, CheckedRecord record, SourceOrder order) {
        this.rows = rows;
        this.record = record;
        this.order = order;
        index = record.gathered();
        citations = new CitedPlaces(index.renames());
        evidence = index.headings().stream()
                .filter(source -> source.evidence() != CheckedParagraphs.NONE)
                .collect(toMap(source -> source.id().text(), Source::evidence));
        participants = record.content().participants().stream()
                .map(one -> one.id().text())
                .collect(toSet());
    }

    /** Writes statements, evidence, outcomes, offices and changes. */
    void write() throws SQLException {
        var offices = new OfficeSpans(order);
        var changes = new ChangesWriter(rows, record.content(), index);
        var byName = record.sources().stream().collect(toMap(FolderFile::name, identity()));
        var files = order.sources().stream()
                .map(source -> byName.get(source.id().place().file()))
                .toList();
        try (var sources = new SourceFiles(files, record.parsed());
                var progress = new Progress("wrote", index.counts().statements(), "statements")) {
            while (sources.hasNext()) {
                var source = unchanged(sources.next());
                write(source);
                offices.add(source);
                changes.add(source);
                progress.add(source.statements().size());
            }
        }
        writeEvidenceOfTalks();
        for (var office : offices.rows()) {
            rows.add(office);
        }
        changes.write();
    }

    /** The source in a file that is the same as when it was checked. */
    private Source unchanged(SourceFiles.Read read) {
        if (!read.fingerprint().equals(record.files().get(read.name()))) {
            var faults = new Faults();
            faults.addUnread(
                    Position.whole(read.name()),
                    "the file was changed or removed after it was checked; load the record again once its files are"
                            + " complete");
            throw new UnusableRecordException(record.location(), faults);
        }
        return read.source().orElseThrow();
    }

    private void write(Source source) throws SQLException {
        var positions = index.timeline().positions(source);
        var sourcePosition = 0;
        for (var statement : SourceOrder.statements(source)) {
            write(source, statement, positions.get(statement.id().text()), ++sourcePosition);
        }
        var position = 0;
        for (var office : source.offices()) {
            rows.add(new OfficeMentionRow(source.id(), ++position, office.participant(), office.office(), office.at()));
        }
    }

    private void write(Source source, Statement statement, int position, int sourcePosition) throws SQLException {
        var id = statement.id();
        var added = source.added(statement).orElseThrow();
        rows.add(new StatementRow(
                id,
                index.renames().origin("statement", id.text()),
                position,
                added,
                index.updated(id.text(), added),
                statement.onBehalfOf().filter(one -> participants.contains(one.text())),
                statement.onBehalfOf().filter(one -> !participants.contains(one.text())),
                statement.date(),
                statement.date().earliest(),
                statement.date().latest(),
                statement.date().instant().map(Instant::toString),
                statement.datedBy().map(LocatedText::text),
                statement.dateNote(),
                statement.occasion(),
                statement.asked(),
                statement.words(),
                statement.kind().text(),
                source.language(statement),
                statement.spokenIn(),
                statement.translatedBy(),
                source.id(),
                sourcePosition));
        var place = 0;
        for (var speaker : statement.speakers()) {
            rows.add(new StatementSpeakerRow(
                    id,
                    ++place,
                    speaker.participant(),
                    speaker.unnamed().map(LocatedText::text),
                    speaker.side()
                            .map(LocatedText::text)
                            .or(() -> speaker.participant()
                                    .flatMap(one -> index.sides().of(one, statement.date()))),
                    speaker.office()));
        }
        rows.addList(id, statement.talks(), StatementTalksRow::new);
        rows.addList(id, statement.saidIn(), StatementSaidInRow::new);
        rows.addList(id, statement.topics(), StatementTopicRow::new);
        rows.addList(id, statement.speaksOf(), StatementSpeaksOfRow::new);
        var answers = 0;
        for (var answer : statement.answers()) {
            rows.add(new StatementAnswerRow(id, ++answers, answer.statement(), answer.how(), answer.says()));
        }
        // Reports by other sources come after a statement's own, the oldest first.
        var reports = new ArrayList<>(statement.reports());
        index.furtherReports(id.text()).stream()
                .sorted(Comparator.comparing(one -> order.position(one.source().text())))
                .forEach(reports::add);
        var isChecked = write(
                reports,
                report -> citations.of(statement, report),
                Optional.of(id),
                Optional.empty(),
                Optional.empty());
        checkedStatements += isChecked ? 1 : 0;
    }

    /** How many statements have a report that was checked against a copy of its source. */
    int checkedStatements() {
        return checkedStatements;
    }

    /** How many paragraphs of sources were checked. */
    int checkedParagraphs() {
        return checkedParagraphs.size();
    }

    private void writeEvidenceOfTalks() throws SQLException {
        var all = index.timeline().talks();
        for (var talks : all) {
            write(
                    talks.reports(),
                    report -> citations.of(talks, report),
                    Optional.empty(),
                    Optional.of(talks.id()),
                    Optional.empty());
        }
        for (var talks : all) {
            var position = 0;
            for (var outcome : talks.outcomes()) {
                rows.add(new OutcomeRow(++lastOutcome, talks.id(), ++position, outcome.words()));
                write(
                        outcome.reports(),
                        report -> citations.of(talks, outcome, report),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(lastOutcome));
            }
        }
    }

    /** Writes reports, and tells whether one of them was checked. */
    private boolean write(
            List<Report> reports,
            Function<Report, CitedPlace> citing,
            Optional<LocatedText> statement,
            Optional<LocatedText> talks,
            Optional<Integer> outcome)
            throws SQLException {
        var position = 0;
        var isChecked = false;
        for (var report : reports) {
            var lines = checked(report, citing);
            isChecked |= !lines.isEmpty();
            rows.add(new ReportRow(
                    ++lastReport,
                    statement,
                    talks,
                    outcome,
                    ++position,
                    report.source(),
                    report.at(),
                    report.wording(),
                    report.verb(),
                    report.nameAsPrinted(),
                    lines.stream().map(CheckedParagraphs.Line::day).min(Comparator.naturalOrder()),
                    Optional.of(lines.stream()
                                    .map(CheckedParagraphs.Line::sha256)
                                    .collect(joining(" ")))
                            .filter(digests -> !digests.isEmpty())));
            var place = 0;
            for (var name : report.via()) {
                rows.add(new ReportViaRow(lastReport, ++place, name));
            }
        }
        return isChecked;
    }

    /** The paragraphs in which what a report quotes was found. */
    private List<CheckedParagraphs.Line> checked(Report report, Function<Report, CitedPlace> citing) {
        var source = report.source().text();
        if (!evidence.containsKey(source)) {
            return List.of();
        }
        var lines = evidence.get(source).of(citing.apply(report));
        lines.forEach(line -> checkedParagraphs.add(source + ":" + line.paragraph()));
        return lines;
    }
}
