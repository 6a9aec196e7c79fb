package parley.talks;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import parley.publishing.Calendar;
import parley.publishing.Calendar.Status;
import parley.record.Talks;
import parley.record.value.EdtfDate;
import parley.record.value.TalksStatus;

/**
 * The days of a list of talks, for a calendar.
 *
 * @param calendar empty where none of them has a place in one
 * @param leavesOut what it leaves out, as a sentence; empty where it has them all
 */
public record TalksCalendar(Optional<Calendar> calendar, String leavesOut) {

    private static final Pattern DAYS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?");

    /**
     * Takes the whole list, whatever a page shows of it.
     *
     * @param dates of those that are not only sought
     * @param total how many talks there are
     * @param talks all of them, read when the calendar is asked for
     */
    static TalksCalendar of(String name, List<EdtfDate> dates, int total, Supplier<List<TalksView>> talks) {
        var days = (int) dates.stream().filter(TalksCalendar::areDays).count();
        return new TalksCalendar(
                days == 0 ? Optional.empty() : Optional.of(new Calendar(name, () -> events(talks.get()))),
                leavesOut(total - days, total));
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

    /** Those that have a place in a calendar. */
    static List<Calendar.Event> events(List<TalksView> talks) {
        return talks.stream()
                .filter(TalksCalendar::holds)
                .map(TalksCalendar::event)
                .toList();
    }

    /** Whether talks take place on known days; what was called off stays, to be struck off. */
    private static boolean holds(TalksView talks) {
        return talks.state() != TalksStatus.SOUGHT && areDays(talks.date());
    }

    private static boolean areDays(EdtfDate date) {
        return DAYS.matcher(date.text()).matches();
    }

    private static Calendar.Event event(TalksView talks) {
        var start = talks.date().earliest().orElseThrow();
        return new Calendar.Event(
                talks.tag(),
                talks.title(),
                start,
                talks.date().latest().orElseThrow().plusDays(1),
                status(talks.state()),
                talks.place().text(),
                talks.href(),
                "%s, according to %s"
                        .formatted(talks.status(), talks.statusSource().name()),
                talks.kept().updated());
    }

    private static Status status(TalksStatus state) {
        return switch (state) {
            case HELD -> Status.CONFIRMED;
            case PLANNED, SOUGHT -> Status.TENTATIVE;
            case CANCELLED -> Status.CANCELLED;
        };
    }
}
