package parley.ingest.load;

import java.sql.SQLException;
import java.util.Objects;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import parley.ingest.check.CheckedRecord;
import parley.ingest.startup.Heap;

/** Has Flyway load the record, and load it again when its files or the code that writes it change. */
@Component
@ConditionalOnBooleanProperty(name = "spring.flyway.enabled", matchIfMissing = true)
public final class RecordMigration implements JavaMigration {

    private static final Logger LOG = LoggerFactory.getLogger(RecordMigration.class);

    private final int checksum;
    private @Nullable CheckedRecord record;
    private boolean isInMemory;

    // Read here, not in migrate(): a broken record must not reach the database.
    public RecordMigration(@Value("${parley.data:classpath:data/}") String location) {
        record = CheckedRecord.read(location);
        checksum = record.checksum();
    }

    /** Releases the memory of what was read. */
    @EventListener
    void release(ApplicationReadyEvent ready) {
        if (!isInMemory && ready.getApplicationContext() instanceof WebServerApplicationContext) {
            Heap.check(checked().gathered().counts().statements(), false);
        }
        record = null;
    }

    /** None: a migration without a version is repeated when its checksum changes. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "record";
    }

    @Override
    public Integer getChecksum() {
        return checksum;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var record = checked();
        isInMemory = context.getConnection().getMetaData().getURL().startsWith("jdbc:h2:mem:");
        if (isInMemory) {
            Heap.check(record.gathered().counts().statements(), true);
        }
        new RecordWriter(context.getConnection(), record).write();
        LOG.info("Loaded record {}", record);
    }

    private CheckedRecord checked() {
        return Objects.requireNonNull(record);
    }
}
