package parley.timeline.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one lane and date, or of dates whose marks would overlap: one mark.
 *
 * @param anchor the middle of the mark
 * @param stretches the days that the dates allow; none for single days
 */
record Group(List<Mark> marks, double anchor, List<Stretch> stretches) {

    private static final double TARGET = Drawing.TARGET;

    /** The line of a date with several days; an end is soft if it is open or approximate. */
    record Stretch(double from, double to, boolean softStart, boolean softEnd) {

        /** Half of the shortest line that shows on both sides of a mark. */
        static final double WHISKER = 20;

        /** Whether a mark would cover it. */
        boolean isShort() {
            return to - from < WHISKER;
        }
    }

    /** Places the marks of one date in a plot from 0 to a width. */
    static Group of(List<Mark> marks, Axis axis, double plot) {
        var date = marks.get(0).date();
        var earliest = date.earliest();
        var latest = date.latest();
        var from = axis.start(date).orElse(0d);
        var to = axis.end(date).orElse(plot);
        if (date.isApproximate()) {
            // An approximate day may be earlier or later.
            from = Math.max(0, from - Stretch.WHISKER);
            to = Math.min(plot, to + Stretch.WHISKER);
        } else if (axis.isPoint(date)) {
            return of(marks, (from + to) / 2, plot, null);
        }
        var stretch = new Stretch(
                from, to, earliest.isEmpty() || date.isApproximate(), latest.isEmpty() || date.isApproximate());
        // On the only known day, a mark would look exact: it stands beside it.
        if (earliest.isEmpty()) {
            var known = latest.map(axis::start).orElse(to);
            return of(marks, Math.min(to - TARGET / 2, known) - TARGET / 2, plot, stretch);
        }
        if (latest.isEmpty()) {
            var known = earliest.map(axis::end).orElse(from);
            return of(marks, Math.max(from + TARGET / 2, known) + TARGET / 2, plot, stretch);
        }
        return of(marks, (from + to) / 2, plot, stretch);
    }

    private static Group of(List<Mark> marks, double anchor, double plot, @Nullable Stretch stretch) {
        return new Group(
                marks,
                Math.max(TARGET / 2, Math.min(anchor, plot - TARGET / 2)),
                Stream.ofNullable(stretch).toList());
    }

    /** Joins those that would overlap on a phone, the closest first. */
    static List<Group> apart(List<Group> groups) {
        var apart = new ArrayList<>(groups.stream()
                .sorted(Comparator.comparingDouble(Group::anchor))
                .toList());
        while (true) {
            var closest = 0;
            for (var at = 1; at < apart.size(); at++) {
                if (closest == 0 || gap(apart, at) < gap(apart, closest)) {
                    closest = at;
                }
            }
            if (closest == 0 || gap(apart, closest) >= TARGET) {
                return List.copyOf(apart);
            }
            apart.set(closest - 1, apart.get(closest - 1).with(apart.remove(closest)));
        }
    }

    private static double gap(List<Group> groups, int at) {
        return groups.get(at).anchor - groups.get(at - 1).anchor;
    }

    private Group with(Group next) {
        var all = Stream.concat(marks.stream(), next.marks.stream()).toList();
        return new Group(
                all,
                (anchor * marks.size() + next.anchor * next.marks.size()) / all.size(),
                Stream.concat(stretches.stream(), next.stretches.stream()).toList());
    }
}
