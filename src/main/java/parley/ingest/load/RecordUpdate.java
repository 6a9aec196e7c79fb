package parley.ingest.load;

import java.sql.Connection;
import java.sql.SQLException;
import parley.ingest.check.CheckedRecord;

/** Brings an H2 database from one record to the next by writing only the rows that differ. */
public final class RecordUpdate {

    private final KnownRows known = new KnownRows();

    /** Notes that the database holds this record. */
    public void start(Connection connection, CheckedRecord record) throws SQLException {
        new RecordWriter(connection, record).learn(known);
        known.keep();
    }

    /** Writes what differs, in the transaction of the connection; all of the record if nothing was noted. */
    public void write(Connection connection, CheckedRecord record) throws SQLException {
        try (var statement = connection.createStatement()) {
            // A row is deleted before the one that takes its place is written; what refers to it was checked.
            statement.execute("set referential_integrity false");
        }
        new RecordWriter(connection, record).update(known);
    }

    /** Notes that the transaction was committed. */
    public void committed() {
        known.keep();
    }

    /** Notes that the transaction was rolled back. */
    public void rolledBack() {
        known.forget();
    }
}
