package parley.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.ingest.TestRecord;

/** What has not happened yet can't be on record; the days here are counted from today. */
class FutureDatesTest {

    /** The day where it is latest. */
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.ofHours(14));

    /** Still in the future if midnight passes during the test. */
    private static final LocalDate FUTURE = TODAY.plusDays(3);

    @TempDir
    Path folder;

    private void assertFaults(TestRecord record, String... lines) {
        record.writeTo(folder);
        assertThat(TestRecord.faults(folder)).containsExactly(lines);
    }

    @Test
    void refusesASourceFromTheFuture() {
        assertFaults(
                source(FUTURE.toString(), "2014-05-03", TODAY),
                TestRecord.SOURCE
                        + ":2:12: 'published' is %s, a day in the future; correct the date".formatted(FUTURE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "'[%s..]'", "%s/9999-01-01"})
    void refusesAStatementFromTheFuture(String date) {
        var source =
                source("2014", date.formatted(FUTURE), TODAY).replacing(TestRecord.SOURCE, "published: 2014\n", "");
        assertFaults(
                source,
                TestRecord.SOURCE + ":6:11: 'date' is %s, a day in the future; correct the date".formatted(FUTURE));
    }

    @Test
    void refusesToHaveEnteredAnythingInTheFuture() {
        assertFaults(
                source("2014-05-04", "2014-05-03", FUTURE)
                        .with(
                                "changes.yaml",
                                "changes:\n  - {date: %s, kind: corrected, topic: river, reason: A slip.}\n"
                                        .formatted(FUTURE)),
                "changes.yaml:2:12: 'date' is %s, a day in the future; write the day of today, or an earlier one"
                        .formatted(FUTURE),
                TestRecord.SOURCE
                        + ":3:8: 'added' is %s, a day in the future; write the day of today, or an earlier one"
                                .formatted(FUTURE));
    }

    @Test
    void refusesTalksThatWereHeldInTheFuture() {
        var faults = "talks.yaml:5:11: 'date' is %s, a day in the future; write status: planned, or correct the date"
                .formatted(FUTURE);
        assertFaults(
                talks("held", FUTURE.toString()).replacing(TestRecord.SOURCE, "published: 2014-05-04\n", ""), faults);
    }

    @Test
    void takesTodayWhereverItIsToday() {
        assertFaults(source(TODAY.toString(), TODAY.toString(), TODAY));
    }

    @Test
    void leavesAloneWhatMayBeRight() {
        assertFaults(source(FUTURE + "~", FUTURE + "?", TODAY));
        assertFaults(source("'[..%s]'".formatted(FUTURE), "2014-05-03", TODAY));
        assertFaults(source("2014-05-03/" + FUTURE, "2014-05-03", TODAY));
        assertFaults(talks("planned", FUTURE.toString()));
        assertFaults(talks("cancelled", FUTURE.toString()));
        assertFaults(talks("planned", "'[%s..]'".formatted(FUTURE)));
    }

    private static TestRecord source(String published, String said, LocalDate added) {
        return TestRecord.small()
                .replacing(TestRecord.SOURCE, "    date: 2014-05-03", "    date: " + said)
                .replacing(TestRecord.SOURCE, "published: 2014-05-04", "published: " + published)
                .replacing(TestRecord.SOURCE, "added: 2014-05-05", "added: " + added);
    }

    private static TestRecord talks(String status, String date) {
        return TestRecord.small()
                .replacing("talks.yaml", "status: held", "status: %s\n    date: %s".formatted(status, date));
    }
}
