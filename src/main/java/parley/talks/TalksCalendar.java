package parley.talks;

import java.util.List;
import java.util.regex.Pattern;
import parley.publishing.Calendar;
import parley.publishing.Calendar.Status;
import parley.record.Talks;

/** The days of talks, for a calendar. */
public final class TalksCalendar {

    private static final Pattern DAYS =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?");

    private TalksCalendar() {}

    /** Those that have a place in a calendar. */
    static List<Calendar.Event> events(List<TalksView> talks) {
        return talks.stream().filter(TalksCalendar::holds).map(TalksCalendar::event).toList();
    }

    /** What a calendar of these leaves out, as a sentence; empty where it has them all. */
    public static String leavesOut(List<TalksView> talks) {
        var out = talks.stream().filter(one -> !holds(one)).count();
        if (out == 0) {
            return "";
        }
        return out == talks.size()
                ? "None of these talks has a day that a calendar could hold."
                : "The calendar leaves out %d of these %d talks: they are only sought, or no source gives their day."
                        .formatted(out, talks.size());
    }

    /** Whether talks take place on known days; what was called off stays, to be struck off. */
    private static boolean holds(TalksView talks) {
        return talks.state() != Talks.Status.SOUGHT && DAYS.matcher(talks.date().text()).matches();
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
                "%s, according to %s".formatted(talks.status(), talks.statusSource().name()),
                talks.kept().updated());
    }

    private static Status status(Talks.Status state) {
        return switch (state) {
            case HELD -> Status.CONFIRMED;
            case PLANNED, SOUGHT -> Status.TENTATIVE;
            case CANCELLED -> Status.CANCELLED;
        };
    }
}
