package parley.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * Events, for a calendar.
 *
 * @param events asked for only where the calendar itself is
 */
public record Calendar(String name, Supplier<List<Event>> events) {

    /** Whether something takes place. */
    public enum Status {
        CONFIRMED,
        TENTATIVE,
        CANCELLED
    }

    /**
     * Something on one or more days.
     *
     * @param id a {@link Tag} that never changes
     * @param start its first day
     * @param end the day after its last
     * @param times when it begins, and when it ends, as far as that is known; empty where the days alone are
     * @param place empty where it is unknown
     * @param path its page
     * @param description may be empty
     * @param stamp the day that this last changed on record
     */
    public record Event(
            String id,
            String title,
            LocalDate start,
            LocalDate end,
            List<Instant> times,
            Status status,
            String place,
            String path,
            String description,
            LocalDate stamp) {}
}
