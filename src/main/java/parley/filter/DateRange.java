package parley.filter;

import java.time.LocalDate;
import parley.record.value.EdtfDate;

/** From one date to another, both included; {@link EdtfDate#NONE} is no bound. */
public record DateRange(EdtfDate from, EdtfDate to) {

    /** Whether it has no bounds. */
    public boolean isOpen() {
        return from.isNone() && to.isNone();
    }

    /** Whether it ends before it begins. */
    boolean isReversed() {
        if (from.instant().isPresent() && to.instant().isPresent()) {
            return from.isSurelyAfter(to);
        }
        return from.earliest()
                .flatMap(first -> to.latest().map(last -> last.isBefore(first)))
                .orElse(false);
    }

    /**
     * Whether a date lies within, whichever of its days is meant; no date does, nor one that is about right or a
     * season, whose days nobody knows.
     */
    public boolean surelyHolds(EdtfDate date) {
        return !date.isNone() && !date.isApproximate() && !mayBeBefore(date) && !mayBeAfter(date);
    }

    private boolean mayBeBefore(EdtfDate date) {
        if (date.begins().isPresent() && from.begins().isPresent()) {
            return date.begins().get().isBefore(from.begins().get());
        }
        return from.earliest()
                        .filter(day -> date.earliest().orElse(LocalDate.MIN).isBefore(day))
                        .isPresent()
                || isLessExact(date, from);
    }

    private boolean mayBeAfter(EdtfDate date) {
        if (date.ends().isPresent() && to.ends().isPresent()) {
            return date.ends().get().isAfter(to.ends().get());
        }
        return to.latest()
                        .filter(day -> date.latest().orElse(LocalDate.MAX).isAfter(day))
                        .isPresent()
                || isLessExact(date, to);
    }

    /** Whether a date tells the day alone of a time asked for. */
    private static boolean isLessExact(EdtfDate date, EdtfDate time) {
        return time.instant().isPresent()
                && date.instant().isEmpty()
                && (date.earliest().equals(time.earliest()) || date.latest().equals(time.latest()));
    }
}
