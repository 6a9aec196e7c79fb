package parley.ingest.load;

import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
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

/**
 * Has Flyway bring the record into the database, again whenever its files or the writer have
 * changed.
 */
@Component
@ConditionalOnBooleanProperty(name = "spring.flyway.enabled", matchIfMissing = true)
public final class RecordMigration implements JavaMigration {

    private static final Logger LOG = LoggerFactory.getLogger(RecordMigration.class);

    private final int checksum;
    private @Nullable CheckedRecord archive;
    private boolean isInMemory;

    // Read here and not in migrate(), so that a broken record never reaches the database.
    public RecordMigration(@Value("${parley.data:classpath:data/}") String location) {
        archive = CheckedRecord.read(location);
        checksum = archive.checksum();
    }

    /** Lets go of what was kept to write it. */
    @EventListener
    void forget(ApplicationReadyEvent ready) {
        var record = Objects.requireNonNull(archive);
        if (!isInMemory && ready.getApplicationContext() instanceof WebServerApplicationContext) {
            Heap.check(record.gathered().tally().statements(), false);
        }
        record.close();
        archive = null;
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
    public void migrate(Context context) throws SQLException, InterruptedException, ExecutionException {
        var record = Objects.requireNonNull(archive);
        var database = context.getConfiguration().getDataSource();
        isInMemory = context.getConnection().getMetaData().getURL().startsWith("jdbc:h2:mem:");
        if (isInMemory) {
            Heap.check(record.gathered().tally().statements(), true);
        }
        new RecordWriter(context.getConnection(), database, record).write();
        LOG.info("Loaded record {}", record);
    }
}
