package parley.archive;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.CommandLineRunner;
import parley.archive.ExistingRecord.Schema;

/** Says what publishing a record would change, by loading it into a database of its own. */
final class Rehearsal implements CommandLineRunner {

    /**
     * What is told of each kind of thing: rows that begin with its id, in the order that counts.
     */
    private static final Map<String, List<String>> CONTENT =
            new TreeMap<>(
                    Map.of(
                            "side",
                            List.of("select id, name from side"),
                            "participant",
                            List.of(
                                    "select id, name, kind, side_id from participant",
                                    "select participant_id, office, first_source_id, first_paragraph, last_source_id"
                                            + " from office order by position"),
                            "topic",
                            List.of("select id, name from topic"),
                            "source",
                            List.of(
                                    "select id, added, published, publisher, title, author, address, archived, language"
                                            + " from source",
                                    "select source_id, participant_id, office, paragraph"
                                            + " from office_mention order by position"),
                            "talks",
                            List.of(
                                    "select id, added, title, form, date_text, place, status, status_source_id, sought_by_id"
                                            + " from talks",
                                    "select talks_id, participant_id from talks_participant order by position",
                                    "select talks_id, source_id, paragraph, wording from report"
                                            + " where talks_id is not null order by position",
                                    "select r.talks_id, r.position, v.name from report_via v join report r on r.id = v.report_id"
                                            + " where r.talks_id is not null order by r.position, v.position",
                                    "select talks_id, words from outcome order by position",
                                    "select o.talks_id, o.position, r.source_id, r.paragraph, r.wording"
                                            + " from report r join outcome o on o.id = r.outcome_id"
                                            + " order by o.position, r.position",
                                    "select o.talks_id, o.position, r.position, v.name"
                                            + " from report_via v join report r on r.id = v.report_id"
                                            + " join outcome o on o.id = r.outcome_id"
                                            + " order by o.position, r.position, v.position"),
                            "statement",
                            List.of(
                                    "select id, added, speaker_id, office, date_text, occasion, words, source_id"
                                            + " from statement",
                                    "select statement_id, talks_id from statement_talks order by position",
                                    "select statement_id, topic_id from statement_topic order by position",
                                    "select statement_id, participant_id from statement_speaks_of order by position",
                                    "select statement_id, source_id, paragraph, wording from report"
                                            + " where statement_id is not null order by position",
                                    "select r.statement_id, r.position, v.name from report_via v join report r on r.id = v.report_id"
                                            + " where r.statement_id is not null order by r.position, v.position")));

    private static final int AT_ONCE = 1000;

    private final DataSource database;
    private final RecordMigration record;

    Rehearsal(DataSource database, @Value("${parley.data:classpath:data/}") String location) {
        this.database = database;
        record = new RecordMigration(location);
    }

    @Override
    public void run(String... arguments) throws SQLException {
        var place = "jdbc:h2:mem:" + UUID.randomUUID();
        // Held open: the database of its own lasts no longer.
        try (var ours = DriverManager.getConnection(place)) {
            Flyway.configure()
                    .dataSource(place, null, null)
                    .locations("classpath:db/migration")
                    .javaMigrations(record)
                    .load()
                    .migrate();
            ours.setAutoCommit(false);
            var schema = Schema.of(database);
            if (schema == Schema.OLDER || schema == Schema.NEWER) {
                throw new NoRecordException(
                        "The database has the schema of another version of Parley, which can't be compared with.",
                        schema == Schema.OLDER
                                ? "Publish without --dry-run to bring it up to date."
                                : "Use that version.");
            }
            var after = contents(ours);
            var renamed = renamings(ours);
            if (schema == Schema.NONE) {
                print(after, Map.of(), renamed);
                return;
            }
            try (var theirs = database.getConnection()) {
                theirs.setAutoCommit(false);
                print(after, contents(theirs), renamed);
                theirs.rollback();
            }
        }
    }

    private static void print(
            Map<String, UUID> after, Map<String, UUID> before, Map<String, String> renamed) {
        var lines = new TreeMap<String, List<String>>();
        for (var kind : List.of("added", "changed", "renamed", "withdrawn")) {
            lines.put(kind, new ArrayList<>());
        }
        var gone = new TreeSet<>(before.keySet());
        gone.removeAll(after.keySet());
        var come = new TreeSet<>(after.keySet());
        come.removeAll(before.keySet());
        var formers = new HashMap<String, String>();
        renamed.forEach(
                (former, now) -> {
                    if (gone.contains(former) && come.remove(now)) {
                        gone.remove(former);
                        formers.put(now, former);
                        lines.get("renamed").add(former + " to " + now);
                    }
                });
        lines.get("added").addAll(come);
        lines.get("withdrawn").addAll(gone);
        after.forEach(
                (thing, content) -> {
                    var earlier = before.get(formers.getOrDefault(thing, thing));
                    if (earlier != null && !earlier.equals(content)) {
                        lines.get("changed").add(thing);
                    }
                });
        lines.forEach(
                (kind, things) -> things.forEach(one -> System.out.println(kind + " " + one)));
        System.out.println(
                lines.entrySet().stream()
                        .map(kind -> kind.getValue().size() + " " + kind.getKey())
                        .collect(Collectors.joining(", ", "", "; nothing was written")));
    }

    /**
     * Everything on record, such as "talks third-round", with a digest of what is told of it beside
     * its id.
     */
    private static Map<String, UUID> contents(Connection connection) throws SQLException {
        var contents = new TreeMap<String, UUID>();
        for (var kind : CONTENT.entrySet()) {
            for (var query : kind.getValue()) {
                each(
                        connection,
                        query,
                        row ->
                                contents.merge(
                                        kind.getKey() + " " + row.get(0),
                                        digest(query, row.subList(1, row.size())),
                                        (one, next) -> digest(one, next)));
            }
        }
        return contents;
    }

    private static UUID digest(Object... parts) {
        return UUID.nameUUIDFromBytes(Arrays.toString(parts).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> renamings(Connection connection) throws SQLException {
        var renamings = new TreeMap<String, String>();
        each(
                connection,
                "select thing, former, now_id from former_id where now_id is not null",
                row -> renamings.put(row.get(0) + " " + row.get(1), row.get(0) + " " + row.get(2)));
        return renamings;
    }

    private static void each(
            Connection connection, String query, Consumer<List<@Nullable String>> consumer)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (var rows = statement.executeQuery(query)) {
                var columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    var row = new ArrayList<@Nullable String>();
                    for (var column = 1; column <= columns; column++) {
                        row.add(rows.getString(column));
                    }
                    consumer.accept(row);
                }
            }
        }
    }
}
