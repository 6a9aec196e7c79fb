package parley.archive;

import java.sql.Connection;
import java.sql.SQLException;

/** Writes the offices of a record, and the paragraphs that its files name for them. */
final class OfficeWriter {

    private final Connection connection;
    private final SourceOrder order;

    OfficeWriter(Connection connection, SourceOrder order) {
        this.connection = connection;
        this.order = order;
    }

    void write() throws SQLException {
        writeOffices();
        writeMentions();
    }

    private void writeOffices() throws SQLException {
        var columns =
                "participant_id, position, office, first_source_id, first_paragraph, last_source_id";
        try (var rows = new Batch(connection, "office", columns)) {
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

    private void writeMentions() throws SQLException {
        var columns = "source_id, position, participant_id, office, paragraph";
        try (var rows = new Batch(connection, "office_mention", columns)) {
            for (var source : order.sources()) {
                var position = 0;
                for (var one : source.offices()) {
                    rows.add(
                            source.id(),
                            ++position,
                            one.participant(),
                            one.office(),
                            one.paragraph());
                }
            }
        }
    }
}
