package parley.ingest.dryrun;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.CommandLineRunner;
import parley.ingest.load.RecordMigration;
import parley.ingest.startup.ExistingRecord.Schema;
import parley.ingest.yaml.UnusableRecordException;

/** Prints what publishing a record would change, by loading it into a temporary database. */
public final class DryRun implements CommandLineRunner {

    private final DataSource database;
    private final RecordMigration record;

    DryRun(DataSource database, @Value("${parley.data:classpath:data/}") String location) {
        this.database = database;
        record = new RecordMigration(location);
    }

    @Override
    public void run(String... arguments) throws SQLException {
        var schema = Schema.of(database);
        if (schema == Schema.OLDER || schema == Schema.NEWER) {
            throw new UnusableRecordException(
                    "The database has the schema of another version of Parley, which can't be compared with.",
                    schema == Schema.OLDER ? "Publish without --dry-run to bring it up to date." : "Use that version.");
        }
        var place = "jdbc:h2:mem:" + UUID.randomUUID();
        // The temporary database lasts as long as this connection.
        try (var ours = DriverManager.getConnection(place)) {
            Flyway.configure()
                    .dataSource(place, null, null)
                    .locations("classpath:db/migration")
                    .javaMigrations(record)
                    .load()
                    .migrate();
            ours.setAutoCommit(false);
            if (schema == Schema.NONE) {
                print(ours, null);
                return;
            }
            try (var theirs = database.getConnection()) {
                theirs.setAutoCommit(false);
                print(ours, theirs);
                theirs.rollback();
            }
        }
    }

    private static void print(Connection now, @Nullable Connection before) throws SQLException {
        var lines = new TreeMap<String, List<String>>();
        for (var kind : List.of("added", "changed", "renamed", "withdrawn")) {
            lines.put(kind, new ArrayList<>());
        }
        var following = new TreeMap<String, Integer>();
        new TableComparison(now, before)
                .tell((kind, thing) -> lines.get(kind).add(thing), what -> following.merge(what, 1, Integer::sum));
        // The moment of publishing is another each time.
        following.remove("summary published");
        lines.forEach((kind, things) -> things.forEach(one -> System.out.println(kind + " " + one)));
        if (!following.isEmpty()) {
            System.out.println(following.entrySet().stream()
                    .map(one -> one.getKey() + " (" + one.getValue() + ")")
                    .collect(Collectors.joining(", ", "worked out anew: ", "")));
        }
        System.out.println(lines.entrySet().stream()
                .map(kind -> kind.getValue().size() + " " + kind.getKey())
                .collect(Collectors.joining(", ", "", "; nothing was written")));
    }
}
