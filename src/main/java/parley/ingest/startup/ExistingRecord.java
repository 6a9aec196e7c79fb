package parley.ingest.startup;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;
import org.springframework.stereotype.Component;
import parley.ingest.yaml.UnusableRecordException;

/** The record in the database of a server that does not load one itself. */
@Component
@ConditionalOnBooleanProperty(name = "spring.flyway.enabled", havingValue = false)
public final class ExistingRecord {

    private static final String PUBLISH = "Publish a record there with this version of Parley and the owner's login:"
            + " java -jar parley.jar publish";

    /**
     * Checks that the database holds a record.
     *
     * @throws UnusableRecordException where there is none, or one with another schema
     */
    ExistingRecord(DataSource database) throws SQLException {
        switch (Schema.of(database)) {
            case NONE -> throw new UnusableRecordException("The database holds no record.", PUBLISH);
            case OLDER ->
                throw new UnusableRecordException(
                        "The record in the database was published by an older Parley.", PUBLISH);
            case NEWER ->
                throw new UnusableRecordException(
                        "The record in the database was published by a newer Parley.", "Serve it with that version.");
            case OURS -> {
                var statements = statements(database);
                if (statements.isEmpty()) {
                    throw new UnusableRecordException("The database holds no record.", PUBLISH);
                }
                Heap.check(statements.getAsInt(), false);
            }
        }
    }

    /** The number of statements; empty without a record. */
    private static OptionalInt statements(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select statements from summary")) {
            return found.next() ? OptionalInt.of(found.getInt(1)) : OptionalInt.empty();
        }
    }

    /** The schema that a database has. */
    public enum Schema {
        NONE,
        OLDER,
        OURS,
        NEWER;

        private static final Set<MigrationState> UNKNOWN =
                Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

        /**
         * Finds the schema of a database.
         *
         * @throws FlywayValidateException where it has ours by name, but not as this build makes it
         */
        public static Schema of(DataSource database) {
            var flyway = Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/migration")
                    // The record and the keys of PostgreSQL.
                    .ignoreMigrationPatterns("repeatable:*")
                    .load();
            var migrations = flyway.info();
            if (migrations.current() == null) {
                return NONE;
            }
            var all = Arrays.stream(migrations.all())
                    .filter(MigrationInfo::isVersioned)
                    .toList();
            if (all.stream().anyMatch(one -> UNKNOWN.contains(one.getState()))) {
                return NEWER;
            }
            if (all.stream().anyMatch(one -> one.getState() == MigrationState.PENDING)) {
                return OLDER;
            }
            flyway.validate();
            return OURS;
        }
    }

    /** Makes all beans that read the database wait for this check. */
    static final class Detector extends AbstractBeansOfTypeDatabaseInitializerDetector {

        @Override
        protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
            return Set.of(ExistingRecord.class);
        }
    }
}
