package parley.timeline.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The marks of one date in one lane, in as many columns as there is room for and as many rows as that needs.
 *
 * @param anchor the middle of the marks
 * @param framed whether they are wider than their day
 * @param stretch the days that the date allows; null for one day
 */
record Group(
        List<Mark> marks,
        double anchor,
        int columns,
        boolean framed,
        @Nullable Stretch stretch) {

    private static final double TARGET = Drawing.TARGET;

    /** The most rows before marks get wider than their date. */
    private static final int TALL = 6;

    /** The most columns on a long stretch, unless that needs more rows than {@link #TALL}. */
    private static final int BROAD = 3;

    private static final double LEAST_GAP = 4;

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
            return of(marks, (from + to) / 2, columns(marks.size(), to - from), to - from, plot, null);
        }
        var stretch = new Stretch(
                from, to, earliest.isEmpty() || date.isApproximate(), latest.isEmpty() || date.isApproximate());
        // On the only known day, marks would look exact: they stand beside it.
        var first = from + TARGET / 2;
        var last = to - TARGET / 2;
        if (earliest.isEmpty()) {
            last = Math.min(last, latest.map(axis::start).orElse(last));
        } else if (latest.isEmpty()) {
            first = Math.max(first, earliest.map(axis::end).orElse(first));
        }
        var columns = Math.min(columns(marks.size(), last - first), Math.max(BROAD, rows(marks.size(), TALL)));
        var half = columns * TARGET / 2;
        var anchor = earliest.isEmpty() ? last - half : latest.isEmpty() ? first + half : (from + to) / 2;
        return of(marks, anchor, columns, Double.MAX_VALUE, plot, stretch);
    }

    private static Group of(
            List<Mark> marks, double anchor, int columns, double room, double plot, @Nullable Stretch stretch) {
        var half = columns * TARGET / 2;
        return new Group(
                marks, Math.max(half, Math.min(anchor, plot - half)), columns, columns > 1 && half * 2 > room, stretch);
    }

    /** As many columns as needed and as there is room for; more if there would be too many rows. */
    private static int columns(int marks, double room) {
        var columns = Math.max(1, (int) (room / TARGET));
        if (rows(marks, columns) > TALL) {
            columns = Math.min(rows(marks, TALL), (int) (Axis.WIDTH / 2 / TARGET));
        }
        return rows(marks, rows(marks, columns));
    }

    static int rows(int marks, int columns) {
        return (marks + columns - 1) / columns;
    }

    int rows() {
        return rows(marks.size(), columns);
    }

    /** The left end, the line included. */
    double from() {
        return Math.min(anchor - reach(), stretch == null ? anchor : stretch.from - LEAST_GAP);
    }

    /** The right end, the line included. */
    double to() {
        return Math.max(anchor + reach(), stretch == null ? anchor : stretch.to + LEAST_GAP);
    }

    private double reach() {
        var whisker = stretch != null && stretch.isShort() ? Stretch.WHISKER : 0;
        return Math.max(columns * TARGET / 2, whisker);
    }

    /** The distance of a mark from the anchor; rows are centred. */
    double shift(int mark) {
        var row = mark / columns;
        var inRow = Math.min(columns, marks.size() - row * columns);
        return (mark % columns - (inRow - 1) / 2d) * TARGET;
    }
}
