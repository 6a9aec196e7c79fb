package parley.ingest.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.ingest.check.CheckedRecord;
import parley.ingest.derive.SourceOrder;
import parley.ingest.yaml.LocatedDay;
import parley.record.projection.Tables;
import parley.record.value.EdtfDate;

/** Replaces the rows of the database with those of a record, in the transaction it is given; in many if the database is its own. */
final class RecordWriter {

    /** Each after those that it refers to. */
    private static final List<String> TABLES =
            Stream.concat(Tables.NAMES.stream(), Stream.of("summary")).toList();

    private record SummaryRow(
            int id,
            String version,
            Optional<LocalDate> updated,
            OffsetDateTime published,
            int statements,
            int speakers,
            int participants,
            int talks,
            int topics,
            int sources,
            int checkedStatements,
            int checkedParagraphs,
            EdtfDate firstDate,
            EdtfDate lastDate) {}

    private final Connection connection;
    private final CheckedRecord record;

    RecordWriter(Connection connection, CheckedRecord record) {
        this.connection = connection;
        this.record = record;
    }

    /** Writes the rows. */
    void write() throws SQLException {
        var isOwn = isH2() && isEmpty();
        // A server with a database of its own publishes its files as of when they were written, whenever it starts.
        write(isOwn ? record.written() : Instant.now(), isOwn);
    }

    private void write(Instant published, boolean isOwn) throws SQLException {
        clear();
        var rows = new RowWriter(connection, isOwn);
        var sources = add(rows);
        // The summary alone says that a record is whole: without one transaction it must come last.
        rows.send();
        rows.add(summary(published, sources));
        rows.send();
        gatherStatistics();
    }

    private SourcesWriter add(RowWriter rows) throws SQLException {
        var index = record.gathered();
        index.timeline().order();
        var order = new SourceOrder(index.headings());
        new ReferenceDataWriter(rows, record, order).write();
        var sources = new SourcesWriter(rows, record, order);
        sources.write();
        return sources;
    }

    /**
     * Writes only the rows that are not known, in the transaction it is given. H2 would end it with the statistics, so
     * those of the record before stay.
     */
    void update(KnownRows known) throws SQLException {
        if (known.isEmpty()) {
            clear();
        }
        learn(known).replace();
    }

    /** Makes the rows known, and writes none. */
    RowWriter learn(KnownRows known) throws SQLException {
        var rows = new RowWriter(connection, known);
        var sources = add(rows);
        rows.add(summary(record.written(), sources));
        return rows;
    }

    private void clear() throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table = TABLES.size() - 1; table >= 0; table--) {
                statement.executeUpdate("delete from " + TABLES.get(table));
            }
        }
    }

    /** Has the first pages of this record planned by what it holds, not by the one before. */
    private void gatherStatistics() throws SQLException {
        try (var statement = connection.createStatement()) {
            // The rest of a PostgreSQL is not ours; H2 takes no list of tables.
            statement.execute(isH2() ? "analyze" : "analyze " + String.join(", ", TABLES));
        }
    }

    private boolean isH2() throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    private boolean isEmpty() throws SQLException {
        try (var statement = connection.createStatement();
                var summary = statement.executeQuery("select id from summary")) {
            return !summary.next();
        }
    }

    private SummaryRow summary(Instant published, SourcesWriter sources) {
        var content = record.content();
        var counts = record.gathered().counts();
        return new SummaryRow(
                1,
                record.version(),
                updated(),
                published.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC),
                counts.statements(),
                counts.speakers(),
                content.participants().size(),
                content.talks().size(),
                content.topics().size(),
                record.sources().size(),
                sources.checkedStatements(),
                sources.checkedParagraphs(),
                counts.first(),
                counts.last());
    }

    /** The last day on which anything came on record or was changed. */
    private Optional<LocalDate> updated() {
        var changed = record.content().changes().stream()
                .flatMap(change -> change.day().stream())
                .map(LocatedDay::date);
        return Stream.concat(record.gathered().addedDays().last().stream(), changed)
                .max(Comparator.naturalOrder());
    }
}
