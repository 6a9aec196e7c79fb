package parley.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import parley.ReadsDatabase;
import parley.TestDatabase;
import parley.ingest.TestRecord;
import parley.ingest.check.CheckedRecord;
import parley.ingest.yaml.UnusableRecordException;

@ReadsDatabase
class RecordMigrationTest {

    private static final String LAKE = "sources/2015/lake-news.yaml";

    // A pool, as in the application: H2 2.4.240 can't check "x in (…)" once the session that made
    // the table is closed, which happens between two loads without one.
    private final HikariDataSource database = TestDatabase.empty();
    private Connection kept;

    @TempDir
    Path folder;

    @BeforeEach
    void openDatabase() throws SQLException {
        kept = database.getConnection();
    }

    @AfterEach
    void closeDatabase() throws SQLException {
        kept.close();
        database.close();
    }

    private void load(TestRecord record) {
        TestRecord.load(record.writeTo(folder), database);
    }

    private List<String> rows(String query) throws SQLException {
        try (var statement = kept.createStatement();
                var result = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                var row = new StringJoiner(" | ");
                for (var column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(result.getObject(column)));
                }
                rows.add(row.toString());
            }
            return rows;
        }
    }

    @Test
    void refusesAFileThatWasChangedAfterItWasChecked() throws SQLException {
        load(TestRecord.small());
        var record = TestRecord.small().replacing(TestRecord.SOURCE, "open again", "shut again");
        var migration = new RecordMigration(record.writeTo(folder).toString());
        record.replacing(TestRecord.SOURCE, "shut again", "shut for good").writeTo(folder);
        assertThatThrownBy(() -> TestRecord.load(migration, database))
                .rootCause()
                .isInstanceOf(UnusableRecordException.class)
                .hasMessageContaining(TestRecord.SOURCE + ":1:1: the file was changed or removed after it was checked");
        assertThat(rows("select words from statement")).containsExactly("The river was “open again”.");
    }

    @Test
    void refusesAFileThatWasRemovedAfterItWasChecked() throws Exception {
        var migration = new RecordMigration(TestRecord.small().writeTo(folder).toString());
        Files.delete(folder.resolve(TestRecord.SOURCE));
        assertThatThrownBy(() -> TestRecord.load(migration, database))
                .rootCause()
                .isInstanceOf(UnusableRecordException.class)
                .hasMessageContaining(TestRecord.SOURCE + ":1:1: the file was changed or removed after it was checked");
        assertThat(rows("select version from summary")).isEmpty();
    }

    @Test
    void writesTextsWithEveryCharacterThatSeparatesRows() throws SQLException {
        load(TestRecord.small()
                .replacing(
                        TestRecord.SOURCE,
                        "    words: The river was “open again”.",
                        "    office: '\\N'\n    words: |-\n      One \\ two\\n\n      \\.\n      {three}, '4'"));
        assertThat(rows("select s.office, words from statement join statement_speaker s on statement_id = id"))
                .containsExactly("\\N | One \\ two\\n\n\\.\n{three}, '4'");
    }

    @Test
    void writesManySources() throws SQLException {
        var record = TestRecord.small();
        for (var number = 1; number <= 250; number++) {
            record = record.with("sources/2015/many-%d.yaml".formatted(number), """
                            id: many-%1$d
                            added: 2015-01-02
                            statements:
                              - id: said-%1$d
                                speaker: ada-frost
                                topics: [river]
                                words: It was number %1$d.
                                reports:
                                  - paragraph: 1
                                    via: [Radio North]
                            """.formatted(number));
        }
        load(record);
        assertThat(rows("select count(distinct position) from statement")).containsExactly("251");
        assertThat(rows("select id, source_id, words from statement where id in ('said-6', 'said-250') order by id"))
                .containsExactly("said-250 | many-250 | It was number 250.", "said-6 | many-6 | It was number 6.");
        assertThat(rows("select statements from topic")).containsExactly("250");
        assertThat(rows("select count(*) from report_via")).containsExactly("250");
    }

    private static TestRecord full() {
        return TestRecord.small()
                .with(TestRecord.SOURCE, """
                        id: river-news
                        added: 2014-05-05
                        published: 2014-05-04
                        publisher: River News
                        language: en
                        statements:
                          - id: frost-later
                            speaker: ada-frost
                            office: Envoy
                            date: '[2014-05-02..]'
                            words: “We will be back”
                            reports:
                              - paragraph: 5
                          - id: frost-open
                            speaker: ada-frost
                            office: Envoy for the river
                            date: 2014-05-03
                            occasion: on the bank
                            words: The river was “open again”.
                            talks: [bridge-round]
                            topics: [river]
                            speaks-of: [southern-delegation, ada-frost]
                            reports:
                              - paragraph: 4
                                via: [Radio North, a fisherman]
                              - paragraph: 2
                                wording: It was open.
                          - id: frost-undated
                            speaker: ada-frost
                            words: There would be fish.
                            reports:
                              - paragraph: 1
                        """)
                .with(LAKE, """
                        id: lake-news
                        added: 2015-01-02
                        published: 2015
                        statements:
                          - id: south-by
                            speaker: southern-delegation
                            office: Hosts
                            date: '[..2014-05-03]'
                            words: “Agreed”
                            topics: [river]
                            reports:
                              - paragraph: 3
                        reports:
                          - statement: frost-open
                            paragraph: 7
                        offices:
                          - participant: ada-frost
                            office: Envoy
                            paragraph: 9
                        """)
                .with(
                        "sources/undated.yaml",
                        "id: undated\nadded: 2015-01-02\noffices: [{participant: ada-frost, office: Envoy, paragraph: 1}]\n")
                .with("talks.yaml", """
                        talks:
                          - id: bridge-round
                            title: Round at the bridge
                            form: round
                            date: 2014-05-03
                            place: The bridge
                            status: held
                            participants: [southern-delegation, ada-frost]
                            reports:
                              - source: lake-news
                                paragraph: 8
                              - source: river-news
                                paragraph: 1
                              - source: undated
                                paragraph: 1
                            outcomes:
                              - words: They “shook hands”.
                                reports:
                                  - source: river-news
                                    paragraph: 6
                                    via: [Radio South]
                          - id: next-round
                            title: Next round
                            status: sought
                            sought-by: southland
                            reports:
                              - source: river-news
                                paragraph: 1
                        """);
    }

    @Test
    void writesEachThingWithItsCounts() throws SQLException {
        load(full());
        assertThat(rows("select id, position, name from side order by position"))
                .containsExactly("northland | 1 | Northland", "southland | 2 | Southland");
        assertThat(rows("select * from participant order by id"))
                .containsExactly(
                        "ada-frost | ada-frost | 1 | Ada Frost | null | person | null | 3 | 1",
                        "southern-delegation | southern-delegation | 2 | Southern delegation | null | delegation | null | 1 | 1");
        assertThat(rows("select * from topic")).containsExactly("river | river | 1 | The river | 2");
        assertThat(
                        rows(
                                "select id, position, published, publisher, language, statements from source order by position"))
                .containsExactly(
                        "river-news | 1 | 2014-05-04 | River News | en | 3",
                        "lake-news | 2 | 2015 | null | null | 2",
                        "undated | 3 | null | null | null | 0");
        assertThat(rows("select * from talks order by id"))
                .containsExactly(
                        "bridge-round | bridge-round | 2 | 2014-05-05 | 2015-01-02 | Round at the bridge | round | 2014-05-03 | 2014-05-03 | 2014-05-03 | null | stated | null | The bridge | held | lake-news",
                        "next-round | next-round | 5 | 2014-05-05 | 2014-05-05 | Next round | null | null | null | null | null | null | null | null | sought | river-news");
        assertThat(rows("select * from talks_participant order by position"))
                .containsExactly(
                        "bridge-round | 1 | southern-delegation | party | southland",
                        "bridge-round | 2 | ada-frost | party | northland");
        assertThat(rows("select * from talks_sought_by")).containsExactly("next-round | 1 | southland");
        assertThat(rows("select * from participant_side order by participant_id"))
                .containsExactly(
                        "ada-frost | 1 | northland | null | null | null | null",
                        "southern-delegation | 1 | southland | null | null | null | null");
        assertThat(rows("select * from outcome")).containsExactly("1 | bridge-round | 1 | They “shook hands”.");
    }

    @Test
    void writesWhenEachThingCameOnRecord() throws SQLException {
        load(full().replacing(LAKE, "    speaker:", "    added: 2015-03-04\n    speaker:")
                .replacing("talks.yaml", "    status: sought", "    added: 2014-06-07\n    status: sought"));
        assertThat(rows("select id, added from source order by position"))
                .containsExactly("river-news | 2014-05-05", "lake-news | 2015-01-02", "undated | 2015-01-02");
        assertThat(rows("select id, added from statement where source_id = 'lake-news'"))
                .containsExactly("south-by | 2015-03-04");
        assertThat(rows("select distinct added from statement where source_id = 'river-news'"))
                .containsExactly("2014-05-05");
        assertThat(rows("select id, added from talks order by id"))
                .containsExactly("bridge-round | 2014-05-05", "next-round | 2014-06-07");
        assertThat(rows("select updated from summary")).containsExactly("2015-03-04");
        assertThat(rows("select changed, id, statements, talks, reports, source_id from change order by position"))
                .containsExactly(
                        "2015-03-04 | added-source-lake-news-2015-03-04 | 1 | 0 | 0 | lake-news",
                        "2015-01-02 | added-source-lake-news-2015-01-02 | 0 | 0 | 1 | lake-news",
                        "2015-01-02 | added-source-undated-2015-01-02 | 0 | 0 | 0 | undated",
                        "2014-06-07 | added-source-river-news-2014-06-07 | 0 | 1 | 0 | river-news",
                        "2014-05-05 | added-source-river-news-2014-05-05 | 3 | 1 | 0 | river-news");
    }

    @Test
    void writesTheLastDayThatAThingWasChangedOrReportedAnewAndTheIdThatItHadFirst() throws SQLException {
        load(full().with("changes.yaml", """
                                changes:
                                  - {date: 2016-05-07, kind: renamed, statement: ada-was, from: ada-old}
                                  - {date: 2016-05-09, kind: renamed, statement: frost-open, from: ada-was}
                                  - {date: 2016-05-08, kind: corrected, statement: frost-open, reason: A}
                                  - {date: 2016-05-06, kind: corrected, statement: ada-was, reason: A}
                                  - {date: 2016-05-06, kind: renamed, talks: next-round, from: first-round}
                                  - {date: 2016-05-06, kind: renamed, participant: ada-frost, from: ada}
                                  - {date: 2016-05-06, kind: renamed, topic: river, from: brook}
                                """));
        assertThat(rows("select id, first_id, added, updated from statement where first_id = 'ada-old'"))
                .containsExactly("frost-open | ada-old | 2014-05-05 | 2016-05-09");
        assertThat(rows("select id, first_id, updated from talks order by id"))
                .containsExactly("bridge-round | bridge-round | 2015-01-02", "next-round | first-round | 2016-05-06");
        assertThat(rows("select first_id from participant order by id")).containsExactly("ada", "southern-delegation");
        assertThat(rows("select first_id from topic")).containsExactly("brook");
    }

    @Test
    void writesTheLogNewestFirstWithWhatIsStillOnRecord() throws SQLException {
        load(TestRecord.small().with("changes.yaml", """
                                changes:
                                  - {date: 2014-05-06, kind: corrected, topic: stream, reason: A}
                                  - {date: 2014-05-07, kind: renamed, topic: brook, from: stream}
                                  - {date: 2014-05-08, kind: renamed, topic: river, from: brook}
                                  - {date: 2014-05-09, kind: renamed, statement: gone, from: going}
                                  - {date: 2014-05-10, kind: withdrawn, statement: gone, reason: B}
                                """));
        assertThat(
                        rows(
                                "select id, thing_id, from_id, reason, statement_id, topic_id from change where kind <> 'added' order by position"))
                .containsExactly(
                        "withdrawn-statement-gone-2014-05-10 | gone | null | B | null | null",
                        "renamed-statement-going-2014-05-09 | gone | going | null | null | null",
                        "renamed-topic-brook-2014-05-08 | river | brook | null | null | river",
                        "renamed-topic-stream-2014-05-07 | brook | stream | null | null | river",
                        "corrected-topic-stream-2014-05-06 | stream | null | A | null | river");
        assertThat(rows("select thing, former, now_id, withdrawal_id from former_id order by position"))
                .containsExactly(
                        "topic | stream | river | null",
                        "topic | brook | river | null",
                        "statement | going | null | withdrawn-statement-gone-2014-05-10",
                        "statement | gone | null | withdrawn-statement-gone-2014-05-10");
        assertThat(rows("select updated from summary")).containsExactly("2014-05-10");
    }

    @Test
    void tellsOfASourcesArrivalByTheIdThatItCameWith() throws SQLException {
        load(TestRecord.small().with("changes.yaml", """
                                changes:
                                  - {date: 2014-05-07, kind: renamed, source: river-news, from: river}
                                  - {date: 2014-05-06, kind: renamed, source: river, from: stream}
                                """));
        assertThat(rows("select id, thing_id, source_id from change where kind = 'added'"))
                .containsExactly("added-source-stream-2014-05-05 | river-news | river-news");
    }

    @Test
    void writesSpellingsByName() throws SQLException {
        load(full().with("names.yaml", "names:\n  - [Ada, Aida]\n  - [O’Isle, Oisle]\n"));
        assertThat(rows("select * from spelling order by group_number, position"))
                .containsExactly("1 | 1 | Ada", "1 | 2 | Aida", "2 | 1 | O’Isle", "2 | 2 | Oisle");
    }

    @Test
    void writesStatementsInTheOrderOfTheirSource() throws SQLException {
        load(full());
        assertThat(rows(
                        "select source_id, source_position, id, participant_id, office, date_text, earliest, latest, occasion"
                                + " from statement join statement_speaker on statement_id = id"
                                + " order by source_id, source_position"))
                .containsExactly(
                        "lake-news | 1 | south-by | southern-delegation | Hosts | [..2014-05-03] | null | 2014-05-03 | null",
                        "river-news | 1 | frost-undated | ada-frost | null | null | null | null | null",
                        "river-news | 2 | frost-open | ada-frost | Envoy for the river | 2014-05-03 | 2014-05-03 | 2014-05-03 | on the bank",
                        "river-news | 3 | frost-later | ada-frost | Envoy | [2014-05-02..] | 2014-05-02 | null | null");
        assertThat(rows("select * from statement_talks")).containsExactly("frost-open | 1 | bridge-round");
        assertThat(rows("select * from statement_topic order by statement_id"))
                .containsExactly("frost-open | 1 | river", "south-by | 1 | river");
        assertThat(rows("select * from statement_speaks_of order by position"))
                .containsExactly("frost-open | 1 | southern-delegation", "frost-open | 2 | ada-frost");
    }

    @Test
    void writesTheReportsOfItsOwnSourceFirst() throws SQLException {
        load(full());
        assertThat(
                        rows(
                                "select position, source_id, paragraph, wording from report where statement_id = 'frost-open' order by position"))
                .containsExactly(
                        "1 | river-news | 4 | null", "2 | river-news | 2 | It was open.", "3 | lake-news | 7 | null");
        assertThat(
                        rows(
                                "select position, source_id, paragraph from report where talks_id = 'bridge-round' order by position"))
                .containsExactly("1 | lake-news | 8", "2 | river-news | 1", "3 | undated | 1");
        assertThat(
                        rows(
                                "select paragraph, via.position, name from report join report_via via on report.id = report_id order by paragraph, via.position"))
                .containsExactly("4 | 1 | Radio North", "4 | 2 | a fisherman", "6 | 1 | Radio South");
    }

    @Test
    void writesEachOfficeWithItsOldestAndItsNewestSource() throws SQLException {
        load(full());
        assertThat(rows("select * from office order by participant_id, position"))
                .containsExactly(
                        "ada-frost | 1 | Envoy for the river | river-news | 4 | river-news",
                        "ada-frost | 2 | Envoy | river-news | 5 | lake-news",
                        "southern-delegation | 1 | Hosts | lake-news | 3 | lake-news");
    }

    @Test
    void keepsWhatTheFilesNameForAnOffice() throws SQLException {
        load(full());
        assertThat(rows("select * from office_mention order by source_id"))
                .containsExactly("lake-news | 1 | ada-frost | Envoy | 9", "undated | 1 | ada-frost | Envoy | 1");
    }

    @Test
    void takesTheVeryParagraphThatAnOfficeIsSaidToStandIn() throws SQLException {
        load(full().adding(LAKE, "  - {participant: southern-delegation, office: Hosts, paragraph: 6}\n"));
        assertThat(rows("select first_paragraph from office where office = 'Hosts'"))
                .containsExactly("6");
    }

    @Test
    void ordersTheTimelineByWhatDatesAllow() throws SQLException {
        load(full());
        assertThat(rows("select position, id from statement union select position, id from talks order by position"))
                .containsExactly(
                        "1 | south-by", // by 3 May: no earliest day
                        "2 | bridge-round", // 3 May: talks before statements
                        "3 | frost-open", // 3 May
                        "4 | frost-later", // no latest day: after every known one
                        "5 | next-round", // no date
                        "6 | frost-undated");
    }

    @Test
    void ordersWhatADateLeavesEqualByParagraphThenPlaceThenId() throws SQLException {
        load(TestRecord.small()
                .with(
                        TestRecord.SOURCE,
                        "id: river-news\nadded: 2014-05-05\nstatements:\n"
                                + statement("z", 2)
                                + statement("y", 1)
                                + statement("x", 2))
                .with(LAKE, "id: lake-news\nadded: 2014-05-05\nstatements:\n" + statement("d", 2) + statement("c", 1)));
        assertThat(rows("select id from statement order by position")).containsExactly("c", "y", "d", "z", "x");
    }

    private static String statement(String id, int paragraph) {
        return """
                 - id: %s
                   speaker: ada-frost
                   date: 2014
                   words: So she said.
                   reports: [{paragraph: 9000}, {paragraph: %d}]
               """.formatted(id, paragraph);
    }

    @Test
    void sumsTheRecordUp() throws SQLException {
        load(TestRecord.small());
        var version = CheckedRecord.read(folder.toString()).fingerprint().substring(0, 12);
        assertThat(rows("select version, updated, statements, speakers, talks, sources,"
                        + " first_date, last_date from summary"))
                .containsExactly("%s | 2014-05-05 | 1 | 1 | 1 | 1 | 2014-05-03 | 2014-05-03".formatted(version));
    }

    @ParameterizedTest
    @CsvSource({
        "2014, 2014 | 2014",
        "2014-05-02/2014-05-03, 2014-05-02 | 2014-05-03",
        "2014-05-03~, 2014-05-03~ | 2014-05-03~",
        "2014-05-03T11:20+03:00, 2014-05-03 | 2014-05-03",
        "201X, 201X | 201X"
    })
    void sumsDatesUpAsExactlyAsTheyAre(String date, String ends) throws SQLException {
        // D6
        load(TestRecord.small().replacing(TestRecord.SOURCE, "date: 2014-05-03", "date: " + date));
        assertThat(rows("select first_date, last_date from summary")).containsExactly(ends);
    }

    @Test
    void saysWhenItWasPublished() throws Exception {
        var record = TestRecord.small();
        record.writeTo(folder);
        var written = Instant.parse("2014-05-05T10:00:00Z");
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var isNewest = file.endsWith("talks.yaml");
                Files.setLastModifiedTime(file, FileTime.from(isNewest ? written : written.minusSeconds(60)));
            }
        }
        var began = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        TestRecord.load(folder, database);
        // A server that loads a copy of its own publishes what was put there, at whatever start.
        if (TestDatabase.isPostgres()) {
            assertThat(published()).isBetween(began, Instant.now());
        } else {
            assertThat(published()).isEqualTo(written);
        }
        load(record.replacing(TestRecord.SOURCE, "open again", "shut again"));
        assertThat(published()).isBetween(began, Instant.now());
    }

    private Instant published() throws SQLException {
        try (var statement = kept.createStatement();
                var found = statement.executeQuery("select published from summary")) {
            found.next();
            return found.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    @Test
    void leavesTheSpanOpenWhereADateIs() throws SQLException {
        load(full());
        assertThat(rows("select statements, speakers, talks, sources, first_date, last_date from summary"))
                .containsExactly("4 | 2 | 2 | 3 | null | null");
    }

    @Test
    void sendsMoreRowsThanOneBatchHolds() throws SQLException {
        var statements = new StringBuilder("id: river-news\nadded: 2014-05-05\nstatements:\n");
        for (var each = 1; each <= 2501; each++) {
            statements.append(statement("s" + each, each));
        }
        load(TestRecord.small().with(TestRecord.SOURCE, statements.toString()));
        assertThat(rows("select count(*) from statement")).containsExactly("2501");
        assertThat(rows("select count(*) from report")).containsExactly("5003");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void saysOnceWhichRecordIsLoaded(CapturedOutput output) {
        load(TestRecord.small());
        var line = "Loaded record %s from %s: 1 statement, 1 speaker, 1 set of talks, 1 source"
                .formatted(CheckedRecord.read(folder.toString()).version(), folder);
        assertThat(output).containsOnlyOnce("Loaded record ").contains(line);
    }

    @Test
    void loadsAgainOnlyWhatHasChanged() throws SQLException {
        load(TestRecord.small());
        load(TestRecord.small());
        assertThat(loads()).hasSize(1);
        load(full());
        assertThat(loads()).hasSize(2);
        assertThat(rows("select count(*) from statement")).containsExactly("4");
        folder = folder.resolve("again");
        load(TestRecord.small());
        assertThat(loads()).hasSize(3).allMatch(row -> row.equals("true"));
        assertThat(rows("select id from statement")).containsExactly("frost-open");
    }

    private List<String> loads() throws SQLException {
        return rows("select \"success\" from \"flyway_schema_history\" where \"type\" = 'JDBC'");
    }

    @Test
    void leavesTheDatabaseAloneWhereTheRecordIsBroken() throws SQLException {
        load(TestRecord.small());
        assertThatThrownBy(() -> load(TestRecord.small().with("topics.yaml", "")))
                .isInstanceOf(UnusableRecordException.class);
        assertThat(rows("select id from statement")).containsExactly("frost-open");
        assertThat(loads()).hasSize(1);
    }

    @Test
    void leavesTheOldRowsWhereALoadFails() throws SQLException {
        load(TestRecord.small());
        try (var statement = kept.createStatement()) {
            statement.execute("alter table summary add check (statements < 2)");
        }
        assertThatThrownBy(() -> load(full())).isInstanceOf(FlywayException.class);
        assertThat(rows("select id from statement")).containsExactly("frost-open");
        assertThat(rows("select statements from summary")).containsExactly("1");
    }

    @Test
    void failsWhereAnEmptyDatabaseRefusesTheEvidence() throws SQLException {
        Flyway.configure().dataSource(database).load().migrate();
        try (var statement = kept.createStatement()) {
            statement.execute("alter table report add check (paragraph > 2)");
        }
        assertThatThrownBy(() -> load(TestRecord.small()))
                .isInstanceOf(FlywayException.class)
                .rootCause()
                .hasMessageContaining("report");
        assertThat(rows("select version from summary")).isEmpty();
    }
}
