package parley.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Replaces the rows of the database with those of a record, in the transaction it is given. */
final class RecordWriter {

    /** To be raised whenever other rows are written for the same files. */
    static final int REVISION = 1;

    /** What refers to a table stands after it. */
    private static final List<String> TABLES =
            List.of(
                    "side",
                    "participant",
                    "topic",
                    "source",
                    "talks",
                    "talks_participant",
                    "outcome",
                    "statement",
                    "statement_talks",
                    "statement_topic",
                    "statement_speaks_of",
                    "report",
                    "report_via",
                    "office",
                    "entry",
                    "spelling",
                    "summary");

    private final Connection connection;
    private final Archive archive;
    private final Content content;
    private final SourceOrder order;
    private final Tally tally;

    RecordWriter(Connection connection, Archive archive) {
        this.connection = connection;
        this.archive = archive;
        content = archive.content();
        order = new SourceOrder(content.sources());
        tally = new Tally(content);
    }

    void write() throws SQLException {
        clear();
        writeNames();
        writeSources();
        writeTalks();
        new StatementWriter(connection, order).write();
        new ReportWriter(connection, content, order).write();
        writeOffices();
        writeTimeline();
        writeSpellings();
        writeSummary();
    }

    private void clear() throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table = TABLES.size() - 1; table >= 0; table--) {
                statement.executeUpdate("delete from " + TABLES.get(table));
            }
        }
    }

    private void writeNames() throws SQLException {
        try (var rows = batch("side", "id, position, name")) {
            var position = 0;
            for (var side : content.sides()) {
                rows.add(side.id(), ++position, side.name());
            }
        }
        try (var rows = batch("participant", "id, name, kind, side_id, statements, own_words")) {
            for (var one : content.participants()) {
                var said = tally.bySpeaker(one.id());
                var own = tally.inOwnWords(one.id());
                rows.add(one.id(), one.name(), one.kind(), one.side(), said, own);
            }
        }
        try (var rows = batch("topic", "id, name, statements")) {
            for (var topic : content.topics()) {
                rows.add(topic.id(), topic.name(), tally.onTopic(topic.id()));
            }
        }
    }

    private void writeSources() throws SQLException {
        var columns =
                "id, position, published, publisher, title, author, address, archived, language, statements";
        try (var rows = batch("source", columns)) {
            for (var source : order.sources()) {
                rows.add(
                        source.id(),
                        order.position(source.id().text()),
                        source.published(),
                        source.publisher(),
                        source.title(),
                        source.author(),
                        source.address(),
                        source.archived(),
                        source.language(),
                        tally.inSource(source.id()));
            }
        }
    }

    private void writeTalks() throws SQLException {
        var columns =
                "id, title, form, date_text, earliest, latest, place, status, status_source_id, sought_by_id";
        try (var rows = batch("talks", columns)) {
            for (var one : content.talks()) {
                var sources = one.reports().stream().map(report -> report.source().text());
                rows.add(
                        one.id(),
                        one.title(),
                        one.form(),
                        one.date(),
                        one.date().earliest(),
                        one.date().latest(),
                        one.place(),
                        one.status(),
                        order.newest(sources.toList()),
                        one.soughtBy());
            }
        }
        try (var rows = batch("talks_participant", "talks_id, position, participant_id")) {
            for (var one : content.talks()) {
                rows.addList(one.id(), one.participants());
            }
        }
    }

    private void writeOffices() throws SQLException {
        var columns =
                "participant_id, position, office, first_source_id, first_paragraph, last_source_id";
        try (var rows = batch("office", columns)) {
            for (var row : Offices.of(order)) {
                rows.add(
                        row.participant(),
                        row.position(),
                        row.office(),
                        row.firstSource(),
                        row.firstParagraph(),
                        row.lastSource());
            }
        }
    }

    private void writeTimeline() throws SQLException {
        try (var rows = batch("entry", "position, statement_id, talks_id")) {
            var position = 0;
            for (var item : Timeline.of(content)) {
                var id = item.id();
                rows.add(
                        ++position,
                        item.isStatement() ? id : Optional.empty(),
                        item.isStatement() ? Optional.empty() : id);
            }
        }
    }

    private void writeSpellings() throws SQLException {
        try (var rows = batch("spelling", "group_number, position, name")) {
            var group = 0;
            for (var spellings : content.names()) {
                group++;
                var position = 0;
                for (var name : spellings.names()) {
                    rows.add(group, ++position, name);
                }
            }
        }
    }

    private void writeSummary() throws SQLException {
        var columns = "id, version, statements, speakers, talks, sources, earliest, latest";
        try (var rows = batch("summary", columns)) {
            rows.add(
                    1,
                    archive.version(),
                    tally.statements(),
                    tally.speakers(),
                    content.talks().size(),
                    content.sources().size(),
                    tally.earliest(),
                    tally.latest());
        }
    }

    private Batch batch(String table, String columns) throws SQLException {
        return new Batch(connection, table, columns);
    }
}
