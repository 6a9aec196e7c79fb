package parley.ingest.load;

import java.sql.Connection;
import java.sql.SQLException;
import parley.ingest.derive.OfficeSpans;
import parley.ingest.derive.OfficeSpans.OfficeRow;
import parley.ingest.derive.SourceOrder;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.yaml.LocatedText;

/** Writes the offices of a record, and the paragraphs that its files name for them. */
final class OfficeWriter implements AutoCloseable {

    private record OfficeMentionRow(
            LocatedText sourceId, int position, LocatedText participantId, String office, int paragraph) {}

    private final Connection connection;
    private final OfficeSpans offices;
    private final Batch<OfficeMentionRow> mentions;

    OfficeWriter(Connection connection, SourceOrder order) throws SQLException {
        this.connection = connection;
        offices = new OfficeSpans(order);
        mentions = new Batch<>(connection, OfficeMentionRow.class);
    }

    /** Adds the offices that a source gives. */
    void add(Source source) throws SQLException {
        offices.add(source);
        var position = 0;
        for (var one : source.offices()) {
            mentions.add(
                    new OfficeMentionRow(source.id(), ++position, one.participant(), one.office(), one.paragraph()));
        }
    }

    @Override
    public void close() throws SQLException {
        mentions.close();
        try (var rows = new Batch<>(connection, OfficeRow.class)) {
            for (var row : offices.rows()) {
                rows.add(row);
            }
        }
    }
}
