package parley.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.ingest.TestRecord;

/** What a source reports comes before it: of dates only what is certain is compared. */
class OrderOfDatesTest {

    private static final String WHICH_DAY =
            "correct one of the two, or see “Dates” in README.md where only time zones lie between";

    private static final String OTHER = "sources/2015/lake-news.yaml";

    @TempDir
    Path folder;

    private void assertFaults(TestRecord record, String... lines) {
        record.writeTo(folder);
        assertThat(TestRecord.faults(folder)).containsExactly(lines);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "2014-05-05 | 2014-05-04",
                "2014-05-05 | 2014-05-03/2014-05-04",
                "2014-06 | 2014-05",
                "2015 | 2014",
                "'[2014-05-05..]' | '[..2014-05-04]'",
                "2014-05-05/2014-05-09 | 2014-05-04",
            })
    void refusesAStatementSaidAfterItsSource(String said, String published) {
        assertFaults(
                dated(said, published),
                TestRecord.SOURCE
                        + ":7:11: said on '%s', after its source was published on '%s'; %s"
                                .formatted(said.replace("'", ""), published.replace("'", ""), WHICH_DAY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "2014-05-04 | 2014-05-04",
                "2014-05-05 | 2014-05",
                "2014-05 | 2014-05-04",
                "2014-05-05 | 2014-05-04/2014-05-05",
                "'[..2014-05-09]' | 2014-05-04",
                "2014-05-05 | '[2014-05-04..]'",
                "2014-05-05~ | 2014-05-04",
                "2014-05-05 | 2014-05-04?",
            })
    void leavesAloneWhatMayBeRight(String said, String published) {
        assertFaults(dated(said, published));
    }

    @Test
    void countsTheReportsOfOtherSources() {
        assertFaults(
                TestRecord.small().with(OTHER, """
                                id: lake-news
                                published: 2014-05-02
                                added: 2014-05-05
                                reports:
                                  - {statement: frost-open, paragraph: 2}
                                """),
                OTHER
                        + ":5:17: statement 'frost-open' was said on '2014-05-03', after this source was published on '2014-05-02'; "
                        + WHICH_DAY);
    }

    @Test
    void refusesTalksHeldAfterEverySourceThatReportsThem() {
        assertFaults(
                talks("held", "2014-05-09"),
                "talks.yaml:5:11: held on '2014-05-09', after the last source that reports it was published on '2014-05-04'; write status: planned if it lay ahead, "
                        + WHICH_DAY);
    }

    @Test
    void leavesAloneTalksThatLieAheadOrThatALaterSourceReports() {
        assertFaults(talks("planned", "2014-05-09"));
        assertFaults(talks("held", "2014-05-09")
                .adding("talks.yaml", "      - source: lake-news\n        paragraph: 1\n")
                .with(OTHER, "id: lake-news\nadded: 2014-05-10\npublished: 2014-05-09\n"));
    }

    private static TestRecord dated(String said, String published) {
        return TestRecord.small()
                .replacing(TestRecord.SOURCE, "    date: 2014-05-03", "    date: " + said)
                .replacing(TestRecord.SOURCE, "published: 2014-05-04", "published: " + published);
    }

    private static TestRecord talks(String status, String date) {
        return TestRecord.small()
                .replacing("talks.yaml", "status: held", "status: %s\n    date: %s".formatted(status, date));
    }
}
