package parley.ingest.load;

import java.sql.Connection;
import java.sql.SQLException;
import parley.ingest.derive.OfficeSpans;
import parley.ingest.derive.SourceOrder;
import parley.ingest.format.RecordContent.Source;

/** Writes the offices of a record, and the paragraphs that its files name for them. */
final class OfficeWriter implements AutoCloseable {

    private final Connection connection;
    private final OfficeSpans offices;
    private final Batch mentions;

    OfficeWriter(Connection connection, SourceOrder order) throws SQLException {
        this.connection = connection;
        offices = new OfficeSpans(order);
        mentions = new Batch(connection, "office_mention", "source_id, position, participant_id, office, paragraph");
    }

    /** Adds the offices that a source gives. */
    void add(Source source) throws SQLException {
        offices.add(source);
        var position = 0;
        for (var one : source.offices()) {
            mentions.add(source.id(), ++position, one.participant(), one.office(), one.paragraph());
        }
    }

    @Override
    public void close() throws SQLException {
        mentions.close();
        var columns = "participant_id, position, office, first_source_id, first_paragraph, last_source_id";
        try (var rows = new Batch(connection, "office", columns)) {
            for (var row : offices.rows()) {
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
}
