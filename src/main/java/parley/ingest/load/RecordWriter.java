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
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import parley.ingest.check.CheckedRecord;
import parley.ingest.derive.AddedDays;
import parley.ingest.derive.Counts;
import parley.ingest.derive.RecordIndex;
import parley.ingest.derive.Renames;
import parley.ingest.derive.SourceOrder;
import parley.ingest.derive.UpdatedDays;
import parley.ingest.format.RecordContent;
import parley.ingest.yaml.LocatedDay;
import parley.ingest.yaml.LocatedText;
import parley.record.projection.Tables;
import parley.record.value.EdtfDate;

/**
 * Replaces the rows of the database with those of a record, in the transaction it is given; rows
 * for an H2 that holds none yet are committed on the way.
 */
final class RecordWriter {

    /** What refers to a table stands after it. */
    private static final List<String> TABLES =
            Stream.concat(Tables.NAMES.stream(), Stream.of("summary")).toList();

    private record SourceRow(
            LocatedText id,
            int position,
            Optional<LocalDate> added,
            EdtfDate published,
            Optional<String> publisher,
            Optional<String> title,
            Optional<String> author,
            Optional<String> address,
            Optional<String> archived,
            Optional<String> language,
            int statements) {}

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
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest) {}

    private final Connection connection;
    private final DataSource database;
    private final CheckedRecord archive;
    private final RecordContent content;
    private final SourceOrder order;
    private final RecordIndex gathered;
    private final AddedDays arrivals;
    private final Renames history;
    private final UpdatedDays updates;
    private final Counts tally;

    RecordWriter(Connection connection, DataSource database, CheckedRecord archive) {
        this.connection = connection;
        this.database = database;
        this.archive = archive;
        content = archive.content();
        gathered = archive.gathered();
        order = new SourceOrder(gathered.headings());
        arrivals = gathered.arrivals();
        history = new Renames(content.changes());
        updates = new UpdatedDays(content, gathered, history);
        tally = gathered.tally();
    }

    /** Writes the rows. */
    void write() throws SQLException, InterruptedException, ExecutionException {
        var isFirst = isH2() && isEmpty();
        // Nobody reads it without a record, and what is left of one is cleared away. H2 keeps in
        // the heap what it could undo, and is a fifth slower for it.
        connection.setAutoCommit(isFirst);
        clear();
        new ReferenceDataWriter(connection, content, history, tally).write();
        writeSources();
        var timeline = gathered.timeline();
        timeline.order();
        new TalksWriter(connection, timeline, order, arrivals, updates, history).write();
        var reported = new SourcesWriter(connection, archive, order, updates, history);
        if (isFirst) {
            reported.write(database);
        } else {
            reported.write();
        }
        writeSummary(isFirst ? archive.written() : Instant.now());
        gatherStatistics();
        connection.setAutoCommit(false);
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

    private void clear() throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table = TABLES.size() - 1; table >= 0; table--) {
                statement.executeUpdate("delete from " + TABLES.get(table));
            }
        }
    }

    private void writeSources() throws SQLException {
        try (var rows = new Batch<>(connection, SourceRow.class)) {
            for (var source : order.sources()) {
                rows.add(new SourceRow(
                        source.id(),
                        order.position(source.id().text()),
                        arrivals.of("source", source.id().text()),
                        source.published(),
                        source.publisher(),
                        source.title(),
                        source.author(),
                        source.address(),
                        source.archived(),
                        source.language(),
                        tally.inSource(source.id())));
            }
        }
    }

    private void writeSummary(Instant published) throws SQLException {
        try (var rows = new Batch<>(connection, SummaryRow.class)) {
            rows.add(new SummaryRow(
                    1,
                    archive.version(),
                    updated(),
                    published.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC),
                    tally.statements(),
                    tally.speakers(),
                    content.participants().size(),
                    content.talks().size(),
                    content.topics().size(),
                    gathered.headings().size(),
                    tally.earliest(),
                    tally.latest()));
        }
    }

    /** The last day on which anything came on record or was changed. */
    private Optional<LocalDate> updated() {
        var changed = content.changes().stream()
                .flatMap(change -> change.day().stream())
                .map(LocatedDay::date);
        return Stream.concat(arrivals.last().stream(), changed).max(Comparator.naturalOrder());
    }
}
