package parley.talks;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.publishing.Calendar;
import parley.publishing.Calendar.Status;
import parley.record.TalksOnRecord;
import parley.record.value.EdtfDate;
import parley.record.value.TalksStatus;

/**
 * A list of talks as a calendar.
 *
 * @param calendar empty if none of the talks can be in one
 * @param leavesOut what it leaves out, as a sentence; empty if nothing
 */
public record TalksCalendar(Optional<Calendar> calendar, String leavesOut) {

    /** A day of ISO 8601 without or with its time. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");

    /** The calendar of the talks at some positions; they are read when it is asked for. */
    public static TalksCalendar of(String name, TalksOnRecord talksOnRecord, List<Integer> positions) {
        var total = positions.size();
        var out = total
                - (int) talksOnRecord.datesAt(positions).stream()
                        .filter(TalksCalendar::areDays)
                        .count();
        return new TalksCalendar(
                out == total
                        ? Optional.empty()
                        : Optional.of(new Calendar(name, () -> events(TalksView.at(talksOnRecord, positions)))),
                leavesOut(out, total));
    }

    private static String leavesOut(int out, int total) {
        if (out == 0) {
            return "";
        }
        return out == total
                ? "None of these talks has a day that a calendar could hold."
                : "The calendar leaves out %,d of %,d talks: they are only sought, or no source gives their day."
                        .formatted(out, total);
    }

    /** The events of the talks that can be in a calendar; cancelled ones stay in it as cancelled. */
    static List<Calendar.Event> events(List<TalksView> talks) {
        return talks.stream()
                .filter(one -> one.state() != TalksStatus.SOUGHT && areDays(one.date()))
                .map(TalksCalendar::event)
                .toList();
    }

    private static boolean areDays(EdtfDate date) {
        var points = date.iso();
        return !points.isEmpty()
                && points.stream().allMatch(point -> DAY.matcher(point).matches());
    }

    private static Calendar.Event event(TalksView talks) {
        return new Calendar.Event(
                talks.tag(),
                talks.title() + (talks.state() == TalksStatus.POSTPONED ? " (new date)" : ""),
                talks.date().earliest().orElseThrow(),
                talks.date().latest().orElseThrow().plusDays(1),
                times(talks.date()),
                switch (talks.state()) {
                    case HELD, ADJOURNED, BROKEN_OFF -> Status.CONFIRMED;
                    case PLANNED, SOUGHT, POSTPONED -> Status.TENTATIVE;
                    case CANCELLED -> Status.CANCELLED;
                },
                talks.place().text(),
                talks.href(),
                "%s, %s, according to %s%s"
                        .formatted(
                                talks.status(),
                                talks.when().led(),
                                talks.statusSource().name(),
                                talks.dating().text().isEmpty()
                                        ? ""
                                        : ". " + talks.dating().text()),
                talks.kept().updated());
    }

    /** The time they begin at, and the one they end at where that is another; none where a day is all that is known. */
    private static List<Instant> times(EdtfDate date) {
        var ends =
                Stream.of(date.begins(), date.ends()).flatMap(Optional::stream).toList();
        return ends.size() < 2
                ? List.of()
                : ends.stream().map(OffsetDateTime::toInstant).distinct().toList();
    }
}
